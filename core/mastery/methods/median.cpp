// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"
#include "core/mastery/methods/tally.h"

namespace trellis::methods {

Middle middle(std::span<const int> ranks)
{
    const Tally tally(ranks);
    const int marks = static_cast<int>(ranks.size());
    return {tally.rankAt((marks - 1) / 2), tally.rankAt(marks / 2)};
}

double median(std::span<const int> ranks)
{
    const Middle found = middle(ranks);
    return (found.lower + found.upper) / 2.0;
}

} // namespace trellis::methods
