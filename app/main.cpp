// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/command_line.h"
#include "app/window_start.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <span>

int main(int argc, char* argv[])
{
    using namespace trellis::app;
    const std::span<char* const> arguments(argv, static_cast<std::size_t>(argc));
    if (requestFrom(arguments) == Request::Window) {
        return startWindow(argc, argv, windowFile(arguments));
    }
    // A sheet needs fonts, but no display; and what Qt thinks of a machine without one is nothing
    // that a script wants to read.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    return runCommand(argc, argv);
}
