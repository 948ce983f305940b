// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"

#include <QString>

#include <optional>

class QKeyEvent;

namespace trellis::ui {

/// A key that was pressed, as far as levels are concerned.
struct PressedKey {
    QString text;       ///< what it types
    int digitPlace = 0; ///< 1 to 9 for the keys of the top row, whatever they type; else 0
};

[[nodiscard]] PressedKey pressedKey(const QKeyEvent& event);

/// The level that a key stands for: its letter, else its rank as a digit, else its place in the top
/// row (which types "é" for 2 on a French keyboard), else its letter without accents.
[[nodiscard]] std::optional<int> rankForKey(const Scale& scale, const PressedKey& key);

/// Whether digits are the keys of levels, and mean nothing else where levels are typed.
[[nodiscard]] bool hasDigitKeys(const Scale& scale);

/// "E, D or C": in a sentence.
[[nodiscard]] QString levelKeysInWords(const Scale& scale);
/// The answer to a text that is no level.
[[nodiscard]] QString unknownLevelText(const QString& typed, const Scale& scale);
/// "E D C"
[[nodiscard]] QString levelKeys(const Scale& scale);

} // namespace trellis::ui
