// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/proficiency.h"

#include <optional>
#include <utility>
#include <vector>

namespace trellis {

/// Why a level is what it is, as data. Source: mastery/README.md 6.
struct Explanation {
    /// One mark with a level, oldest first. The result rests on: the newest mark (latest); the
    /// marks at the best level (highest); those in the window (most common, median, average); all
    /// (weighted latest, decaying); those that show the level reached often enough, or else the
    /// best ones (times shown, in a row). On none while there is no result.
    struct Step {
        const Evidence* evidence = nullptr; ///< refers to the book
        bool isUsed = false;                ///< whether the result rests on it; see below
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
    std::optional<double> before; ///< weighted latest: mean of the marks before the newest;
                                  ///< decaying: the value before the newest
    std::optional<std::pair<int, int>> middle; ///< median: the two middle ranks, the same one twice
                                               ///< for an odd number of marks
    std::optional<double> threshold; ///< of the level reached; none for methods without thresholds
                                     ///< and for the lowest level
    std::optional<double> nextThreshold; ///< of the level above; none as above and for the highest
    std::vector<Next> next;              ///< one for each level, lowest first
    int stillNeeded = 0; ///< times shown, in a row: marks missing for the next level; else 0
};

[[nodiscard]] Explanation explain(const ClassBook& book, const StudentRecord& record,
                                  const Outcome& outcome, Date asOf);

} // namespace trellis
