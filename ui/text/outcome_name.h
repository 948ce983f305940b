// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/text/strings.h"

namespace trellis {
struct Outcome;
}

namespace trellis::ui {

/// Of letters: a sentence is about the outcome, it does not quote it.
inline constexpr int kLongestOutcomeName = 60;

/// "6 Graphs": its number and short name, as far as a word of the title where it has none, and cut
/// where it is too long to stand in a sentence.
[[nodiscard]] QString outcomeName(const Outcome& outcome, TextFor target = TextFor::Screen,
                                  int longest = kLongestOutcomeName);

} // namespace trellis::ui
