// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::ui {

class Commands;
class MainWindow;

/// New, open, import, export, settings, close and quit, as far as the window has them. Those that
/// close what is open run once the menu has been left.
void addFileCommands(Commands& commands, MainWindow& window);

} // namespace trellis::ui
