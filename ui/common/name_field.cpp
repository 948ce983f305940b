// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/name_field.h"

#include "ui/common/level_keys.h"

#include <QKeyEvent>

namespace trellis::ui {

NameField::NameField(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &NameField::nameTyped);
}

void NameField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    default:
        break;
    }
    const Scale* scale = m_scale ? m_scale() : nullptr;
    const bool isDigit = event->text().size() == 1 && event->text().at(0).isDigit();
    if (isDigit && scale != nullptr && !text().trimmed().isEmpty()) {
        if (const auto rank = rankForKey(*scale, pressedKey(*event))) {
            Q_EMIT rateWanted(*rank);
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace trellis::ui
