// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

namespace trellis::methods {

double weightedLatest(std::span<const int> ranks, int percent)
{
    if (ranks.size() == 1) {
        return ranks.front();
    }
    const double weight = percent / 100.0;
    return weight * ranks.back() + (1.0 - weight) * average(ranks.first(ranks.size() - 1));
}

} // namespace trellis::methods
