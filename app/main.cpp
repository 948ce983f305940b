// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/command_line.h"
#include "app/window_start.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <span>

namespace {

// Qt ends a program without a display with an abort; a person is told in a sentence.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace trellis::app;
    const std::span<char* const> arguments(argv, static_cast<std::size_t>(argc));
    if (requestFrom(arguments) == Request::Window) {
        if (!hasDisplay()) {
            std::fputs("There is no display to open a window on. trellis --help lists what works "
                       "without one.\n",
                       stderr);
            return static_cast<int>(ExitCode::Refused);
        }
        return startWindow(argc, argv, windowFile(arguments));
    }
    // A sheet needs fonts, but no display; and what Qt thinks of a machine without one is nothing
    // that a script wants to read.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    return runCommand(argc, argv);
}
