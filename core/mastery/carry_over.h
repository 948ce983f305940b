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
/// Source: mastery.md 5, "Carrying over".
[[nodiscard]] std::vector<OutcomeId> unfinished(const ClassBook& book,
                                                const std::vector<StudentId>& students, Date asOf);

/// What of the course's rule can be asked where only these outcomes go on: conditions without the
/// outcomes that stay behind, and none that could not be met.
[[nodiscard]] CreditRule ruleOver(const ClassBook& book, const std::vector<OutcomeId>& outcomes,
                                  Date today);

} // namespace trellis
