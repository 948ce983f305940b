// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <vector>

namespace trellis {

/// A day on which a class showed an outcome, and how many students showed what. A student counts
/// once, with the newest mark.
struct OutcomeOccasion {
    ActivityId activity; ///< not valid: what was marked without an activity on that day
    Date date;
    std::vector<int> atRank; ///< by rank, the lowest at place 0
    int notHandedIn = 0;
    int excused = 0;

    [[nodiscard]] int students() const;

    bool operator==(const OutcomeOccasion&) const = default;
};

/// Newest first; of one day the activities first, those that were entered last at the top. An
/// activity that is to show the outcome is there before anybody has a mark.
[[nodiscard]] std::vector<OutcomeOccasion> outcomeOccasions(const ClassBook& book,
                                                            OutcomeId outcome);

} // namespace trellis
