// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::ui {

class Commands;
class MainWindow;

/// The map of all keys, and what is to be known about the program.
void addHelpCommands(Commands& commands, MainWindow& window);

} // namespace trellis::ui
