// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <string>
#include <vector>

namespace trellis {

/// Confirms credit for students who meet their rule, with the rule, the sentence and the levels of
/// the day. The ids of the awards are made here.
/// Errors: RuleNotMet, AlreadyThere for a student who has an award; those of transact.
[[nodiscard]] Result<Committed> giveAwards(Gradebook& gradebook, const ClassBook& book,
                                           const std::vector<Award>& awards);

/// Errors: MissingValue without a reason; NothingThere where there is no award; those of transact.
[[nodiscard]] Result<Committed> revokeAward(Gradebook& gradebook, const StudentRecord& record,
                                            const std::string& reason, Date date);

/// The rule as the award keeps it, and back.
[[nodiscard]] std::string ruleToJson(const CreditRule& rule);
[[nodiscard]] CreditRule ruleFromJson(const std::string& text);

} // namespace trellis
