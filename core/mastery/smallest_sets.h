// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstddef>
#include <vector>

namespace trellis {

/// "At least so many of these."
struct Demand {
    int missing = 0;                  ///< 1 or more, at most as many as there are helpers
    std::vector<std::size_t> helpers; ///< each once, in any order

    bool operator==(const Demand&) const = default;
};

/// All smallest sets that meet a list of demands.
struct SmallestSets {
    int size = 0;
    std::vector<std::size_t> members; ///< of at least one of them; ascending

    bool operator==(const SmallestSets&) const = default;
};

/// Exact: taking what helps most first is wrong (1 of {2,3,6}, 2 of {1,4,6}, 1 of {3,4} needs two).
///
/// What must be taken is taken, demands that follow from others are dropped, and demands that share
/// no helper are looked at apart, which settles nearly every rule a school writes. The rest is
/// searched over counts of interchangeable helpers, with a bound from the linear relaxation.
/// Source: mastery/README.md 5, to go and closest.
[[nodiscard]] SmallestSets smallestSets(std::vector<Demand> demands);

} // namespace trellis
