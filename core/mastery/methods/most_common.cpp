// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"
#include "core/mastery/methods/tally.h"

namespace trellis::methods {

int mostCommon(std::span<const int> ranks)
{
    const Tally tally(ranks);
    int best = ranks.back();
    // From the newest back, so that of equally frequent marks the one met first is kept.
    for (auto it = ranks.rbegin(); it != ranks.rend(); ++it) {
        if (tally.of(*it) > tally.of(best)) {
            best = *it;
        }
    }
    return best;
}

} // namespace trellis::methods
