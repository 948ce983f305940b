// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/proficiency.h"

#include <optional>
#include <vector>

namespace trellis {

/// Why a level is what it is, as data. Source: mastery.md 6.
struct Explanation {
    /// One mark with a level, oldest first.
    struct Step {
        const Evidence* evidence = nullptr; ///< refers to the book
        bool isUsed = false;                ///< whether the method looked at it for the result
        /// Decaying: the running value after this mark. Other methods: none.
        std::optional<double> running;
    };
    /// What one more mark of this level today would make the calculated level.
    struct Next {
        int markRank = 0;
        std::optional<int> level; ///< none while the minimum is not reached
    };

    MethodChoice method;
    Proficiency proficiency;
    std::vector<Step> steps;
    std::optional<double> before;    ///< weighted latest: mean of the marks before the newest;
                                     ///< decaying: the value before the newest
    std::optional<double> threshold; ///< of the level reached; none for methods without thresholds
    std::vector<Next> next;          ///< one for each level, lowest first
    int stillNeeded = 0; ///< times shown, in a row: marks missing for the next level; else 0
};

[[nodiscard]] Explanation explain(const ClassBook& book, const StudentRecord& record,
                                  const Outcome& outcome, Date asOf);

} // namespace trellis
