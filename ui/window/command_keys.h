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

/// Why a command cannot have a key, as a sentence; empty where it can. Two commands that work on
/// different screens only may have the same one.
[[nodiscard]] QString keyRefusal(const Commands& commands, const CommandSpec& spec,
                                 const QKeySequence& key);

} // namespace trellis::ui
