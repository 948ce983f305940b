// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"
#include "ui/common/screen.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace trellis::ui {

/// A screen that the window has. One that is not in the list does not appear anywhere.
struct ScreenKind {
    ScreenId id;
    QString text; ///< with its mnemonic: "&Map"
    QString tip;
    QString icon; ///< of the line icons
    Screen* (*make)(const ScreenTools& tools, QWidget* parent);
    bool isInRail = true; ///< else it is about what another screen shows, and is reached from there
};

/// In the order of the rail, then those that are not in it.
[[nodiscard]] const std::vector<ScreenKind>& screenKinds();
/// None where the window has no such screen.
[[nodiscard]] const ScreenKind* screenKind(ScreenId id);
/// Ctrl+1 to Ctrl+7, Ctrl+H for the history, and Ctrl+Shift+O for the outcome of the cursor.
[[nodiscard]] QKeySequence screenKey(ScreenId id);
/// The text without its mnemonic.
[[nodiscard]] QString screenName(const ScreenKind& kind);

/// The screen that a command belongs to, also where it belongs to a part of it; none: everywhere.
[[nodiscard]] const Screen* screenOf(const Commands::Command& command);
/// Whether a command is to be offered while a screen shows: those of other screens are not.
[[nodiscard]] bool isOfferedOn(const Commands::Command& command, const Screen* shown);

} // namespace trellis::ui
