// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/goal.h"

#include <cstdint>
#include <vector>

namespace trellis {

/// What would make a goal easier to meet, asked as a question on the screen.
enum class GoalHint : std::uint8_t {
    NoDate,    ///< "By when?"
    NoOutcome, ///< "Which number?"
    Vague,     ///< "How will you know?"
};

/// Vague is a goal that only wants to be better or to try harder and does not say how one would
/// know. Source: families' remark that "have a great attitude" is no goal one can meet.
[[nodiscard]] std::vector<GoalHint> goalHints(const Goal& goal);

} // namespace trellis
