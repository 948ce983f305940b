// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QMainWindow;
class QSettings;

namespace trellis::ui {

class Commands;

/// Text size, theme and full screen: how the window looks, kept on this machine.
void addViewCommands(Commands& commands, QMainWindow& window, QSettings& settings);

} // namespace trellis::ui
