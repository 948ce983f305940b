// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/unkept_settings.h"

#include <QEvent>
#include <QSettings>

namespace trellis::ui {

UnkeptSettings::UnkeptSettings(QSettings& settings) : m_settings(settings)
{
    m_settings.installEventFilter(this);
}

UnkeptSettings::~UnkeptSettings()
{
    keep();
}

void UnkeptSettings::keep()
{
    m_settings.removeEventFilter(this);
    m_settings.sync();
}

bool UnkeptSettings::eventFilter(QObject* watched, QEvent* event)
{
    // By which they remind themselves to be written.
    return event->type() == QEvent::UpdateRequest || QObject::eventFilter(watched, event);
}

} // namespace trellis::ui
