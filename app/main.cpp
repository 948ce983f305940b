// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/command_line.h"

#include <QGuiApplication>
#include <QLoggingCategory>

int main(int argc, char* argv[])
{
    // A sheet needs fonts, but no display; and what Qt thinks of a machine without one is nothing
    // that a script wants to read.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    return trellis::app::runCommand(argc, argv);
}
