// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::ui {

class Commands;
class MainWindow;

/// The map of all keys.
void addHelpCommands(Commands& commands, MainWindow& window);

} // namespace trellis::ui
