// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

namespace trellis::methods {

double decayed(double before, int rank, int percent)
{
    const double weight = percent / 100.0;
    return (1.0 - weight) * before + weight * rank;
}

double decaying(std::span<const int> ranks, int percent)
{
    double value = ranks.front();
    for (const int rank : ranks.subspan(1)) {
        value = decayed(value, rank, percent);
    }
    return value;
}

} // namespace trellis::methods
