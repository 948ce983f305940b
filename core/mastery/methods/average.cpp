// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

#include <numeric>

namespace trellis::methods {

double average(std::span<const int> ranks)
{
    const int sum = std::accumulate(ranks.begin(), ranks.end(), 0);
    return sum / static_cast<double>(ranks.size());
}

} // namespace trellis::methods
