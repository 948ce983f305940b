// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <vector>

namespace trellis {

/// How many students stand where on one outcome. One for whom it does not count stands nowhere
/// else.
struct OutcomeSpread {
    std::vector<int> atRank; ///< by rank, the lowest at place 0
    int withoutLevel = 0;    ///< exempt ones aside
    int exempt = 0;

    [[nodiscard]] int students() const;

    bool operator==(const OutcomeSpread&) const = default;
};

/// Of those who are in the class on that day.
[[nodiscard]] OutcomeSpread outcomeSpread(const ClassBook& book, const Outcome& outcome, Date asOf);
/// Of these students.
[[nodiscard]] OutcomeSpread outcomeSpread(const ClassBook& book, const Outcome& outcome, Date asOf,
                                          const std::vector<const StudentRecord*>& students);

/// The outcomes that ask for this one first, in course order; without those that are archived on
/// that day.
[[nodiscard]] std::vector<OutcomeId> outcomesAfter(const ClassBook& book, OutcomeId outcome,
                                                   Date asOf);

} // namespace trellis
