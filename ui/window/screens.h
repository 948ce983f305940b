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
    const char* text; ///< with its mnemonic, to be translated in the context "Screens": "&Map"
    const char* tip;  ///< likewise
    QString icon;     ///< of the line icons
    Screen* (*make)(const ScreenTools& tools, QWidget* parent);
    bool isInRail = true; ///< else it is about what another screen shows, and is reached from there
};

/// In the order of the rail, then those that are not in it.
[[nodiscard]] const std::vector<ScreenKind>& screenKinds();
/// None where the window has no such screen.
[[nodiscard]] const ScreenKind* screenKind(ScreenId id);
/// Ctrl+1 to Ctrl+7, Ctrl+H for the history, and Ctrl+Shift+O for the outcome of the cursor.
[[nodiscard]] QKeySequence screenKey(ScreenId id);
/// The text without its mnemonic, translated.
[[nodiscard]] QString screenName(const ScreenKind& kind);
/// A text of a kind in the language of the program.
[[nodiscard]] QString screenWords(const char* text);

/// The screen that a command belongs to, also where it belongs to a part of it; none: everywhere.
[[nodiscard]] const Screen* screenOf(const Commands::Command& command);
/// Whether a command is to be offered while a screen shows: those of other screens are not.
[[nodiscard]] bool isOfferedOn(const Commands::Command& command, const Screen* shown);

} // namespace trellis::ui
