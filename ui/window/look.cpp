// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/look.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace trellis::ui {

void applyLook(const QSettings& settings)
{
    const int theme = settings.value(QStringLiteral("theme"), 0).toInt();
    Look look;
    look.theme = theme == 1   ? ThemeChoice::Light
                 : theme == 2 ? ThemeChoice::Dark
                 : theme == 3 ? ThemeChoice::HighContrast
                              : ThemeChoice::System;
    const double factor = settings.value(QStringLiteral("textFactor"), 1.0).toDouble();
    look.textFactor = std::clamp(factor, 0.8, 2.0);
    look.reduceMotion = settings.value(QStringLiteral("reduceMotion"), false).toBool();
    applyTheme(*qApp, look);
}

} // namespace trellis::ui
