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
    const ThemeChoice choice = theme == 1   ? ThemeChoice::Light
                               : theme == 2 ? ThemeChoice::Dark
                                            : ThemeChoice::System;
    const double factor = settings.value(QStringLiteral("textFactor"), 1.0).toDouble();
    applyTheme(*qApp, choice, std::clamp(factor, 0.8, 2.0));
}

} // namespace trellis::ui
