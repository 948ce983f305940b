// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <span>
#include <string>

namespace trellis::app {

/// Exit codes, kept stable for scripts.
enum class ExitCode : int {
    Done = 0,
    Refused = 1, ///< the input was refused, nothing was changed
    Usage = 2,   ///< unknown command or option
    File = 3,    ///< the gradebook cannot be used or is damaged
};

/// What the arguments ask for.
enum class Request : unsigned char { Window, Command };

/// A command, --help and --version need no window; no argument, a file or "-- FILE" do.
[[nodiscard]] Request requestFrom(std::span<char* const> arguments);

/// The file to open the window on; empty for the start screen.
[[nodiscard]] std::string windowFile(std::span<char* const> arguments);

/// The day on the wall of this machine.
[[nodiscard]] Date localToday();

/// Runs one command. Needs a QCoreApplication for its words; draws nothing on a display.
[[nodiscard]] int runCommand(int argc, char** argv);

} // namespace trellis::app
