// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <string>

namespace trellis::app {

/// Opens the window on a file, or the start screen without one, with the program's own clock,
/// settings, sample and printer of sheets.
[[nodiscard]] int startWindow(int& argc, char* argv[], const std::string& file);

} // namespace trellis::app
