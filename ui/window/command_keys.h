// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"

namespace trellis::ui {

class Preferences;

/// Whether a key is one letter, digit or sign without Ctrl, Alt or Meta: such a key is text in a
/// field, and can be switched off elsewhere.
[[nodiscard]] bool isSingleKey(const QKeySequence& key);

/// The keys of a command on this machine.
[[nodiscard]] QList<QKeySequence> usedKeys(const CommandSpec& spec, const Preferences& preferences);

/// The first key of a command as text; empty where it has none, or where there is no such command.
[[nodiscard]] QString keyOf(const Commands& commands, const char* id);
/// A text with a key behind it, as far as there is one: "Find   Ctrl+K".
[[nodiscard]] QString withKey(const QString& text, const QString& key);

/// Why a command cannot have a key, as a sentence; empty where it can. Two commands that work on
/// different screens only may have the same one.
[[nodiscard]] QString keyRefusal(const Commands& commands, const CommandSpec& spec,
                                 const QKeySequence& key);

} // namespace trellis::ui
