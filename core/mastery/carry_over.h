// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <vector>

namespace trellis {

/// The students enrolled that day who neither meet the rule nor have been awarded credit.
[[nodiscard]] std::vector<StudentId> withoutCredit(const ClassBook& book, Date asOf);

/// The outcomes that at least one of the students has not shown at the credit level, in course
/// order; those that are archived or exempt are left out.
/// Source: mastery/README.md 5, "Carrying over".
[[nodiscard]] std::vector<OutcomeId> unfinished(const ClassBook& book,
                                                const std::vector<StudentId>& students, Date asOf);

/// What a course that goes on reads together with what is new, of these students and outcomes.
struct GoingAlong {
    int marks = 0;
    int notes = 0; ///< of the marks, those with one
    int decisions = 0;
    int exemptions = 0;
    int flags = 0; ///< to be reassessed
    int work = 0;  ///< pieces that show one of the outcomes

    bool operator==(const GoingAlong&) const = default;
};
/// Marks that are not withdrawn, and what stands on the day.
[[nodiscard]] GoingAlong goingAlong(const ClassBook& book, const std::vector<StudentId>& students,
                                    const std::vector<OutcomeId>& outcomes, Date day);

/// What of the course's rule can be asked where only these outcomes go on: conditions without the
/// outcomes that stay behind, and none that could not be met.
[[nodiscard]] CreditRule ruleOver(const ClassBook& book, const std::vector<OutcomeId>& outcomes,
                                  Date today);

} // namespace trellis
