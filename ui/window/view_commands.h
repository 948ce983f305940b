// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QMainWindow;

namespace trellis::ui {

class Commands;
class Preferences;

/// Text size, theme and full screen: how the window looks, kept on this machine.
void addViewCommands(Commands& commands, QMainWindow& window, Preferences& preferences);

} // namespace trellis::ui
