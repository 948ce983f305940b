// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::ui {

class Commands;
class MainWindow;

/// New, open, close and quit. Those that close what is open run once the menu has been left.
void addFileCommands(Commands& commands, MainWindow& window);

/// Import and export of the class that is looked at.
void addClassFileCommands(Commands& commands, MainWindow& window);

} // namespace trellis::ui
