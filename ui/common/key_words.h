// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Keys in sentences, hints and tips: those that a command has on this machine.
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace trellis::ui {

class Commands;
struct ScreenTools;

/// The first key of a command as text; empty where it has none, or where there is no such command.
[[nodiscard]] QString keyOf(const Commands& commands, const char* id);
/// What a sentence calls a command by: its key, else its name in the menu: "Ctrl+Z", "Undo".
[[nodiscard]] QString keyOrName(const Commands& commands, const char* id);
/// A text with a key behind it, as far as there is one: "Find   Ctrl+K".
[[nodiscard]] QString withKey(const QString& text, const QString& key);

/// What is pressed for a letter or sign that means something in lists: itself unless it was given
/// another key; empty while such keys are off.
[[nodiscard]] QString singleKey(const ScreenTools& tools, QChar meaning);
/// The same where level keys rate: empty where it is the key of a level of the class.
[[nodiscard]] QString singleKeyBesideLevels(const ScreenTools& tools, QChar meaning);
/// Whether such keys, those of levels among them, do something.
[[nodiscard]] bool hasSingleKeys(const ScreenTools& tools);

/// The key that takes out, called as menus call it.
[[nodiscard]] QString deleteKey();

/// Shows keys now, and again whenever one becomes another, as long as who shows them lives.
void followKeys(const ScreenTools& tools, QObject* who, const std::function<void()>& show);

} // namespace trellis::ui
