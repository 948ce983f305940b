// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/look_marker.h"

#include "ui/document/document.h"

#include <QSettings>

namespace trellis::ui {

QString LookMarker::key(ClassId schoolClass) const
{
    return QStringLiteral("gradebook/%1/class/%2/look")
        .arg(QString::fromStdString(m_document.gradebook().uid()),
             QString::number(schoolClass.value));
}

std::optional<OpId> LookMarker::of(ClassId schoolClass) const
{
    const QVariant stored = m_settings.value(key(schoolClass));
    return stored.isValid() ? std::optional(OpId{stored.toLongLong()}) : std::nullopt;
}

void LookMarker::look(ClassId schoolClass)
{
    const auto newest = m_document.gradebook().history(1);
    if (schoolClass.isValid() && newest && !newest->empty()) {
        m_settings.setValue(key(schoolClass), static_cast<qlonglong>(newest->front().id.value));
    }
}

} // namespace trellis::ui
