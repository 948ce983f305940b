// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"
#include "core/mastery/methods/tally.h"

#include <algorithm>

namespace trellis::methods {

int timesShown(std::span<const int> ranks, int times, int creditRank, int topRank)
{
    const Tally tally(ranks);
    for (int rank = topRank; rank >= creditRank; --rank) {
        if (tally.atOrAbove(rank) >= times) {
            return rank;
        }
    }
    return std::min(highest(ranks), creditRank - 1);
}

} // namespace trellis::methods
