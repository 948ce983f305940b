// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

#include <algorithm>

namespace trellis::methods {

int longestRun(std::span<const int> ranks, int rank)
{
    int longest = 0;
    int run = 0;
    for (const int mark : ranks) {
        run = mark >= rank ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

int inARow(std::span<const int> ranks, int times, int creditRank, int topRank)
{
    for (int rank = topRank; rank >= creditRank; --rank) {
        if (longestRun(ranks, rank) >= times) {
            return rank;
        }
    }
    return std::min(highest(ranks), creditRank - 1);
}

} // namespace trellis::methods
