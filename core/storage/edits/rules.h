// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/mastery/whatif.h"
#include "core/model/class_book.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <vector>

namespace trellis {

/// Replaces the whole rule of the course; no conditions clears it.
/// Errors: those of checkRule and transact.
[[nodiscard]] Result<Committed> setRule(Gradebook& gradebook, const ClassBook& book,
                                        const CreditRule& rule);

/// Replaces the rule of one student; none: the course's holds again.
/// Errors: those of checkRule; MissingValue without a reason; NothingThere where there is none to
/// take away; those of transact.
[[nodiscard]] Result<Committed> setStudentRule(Gradebook& gradebook, const ClassBook& book,
                                               const StudentRecord& record,
                                               const std::optional<StudentRule>& rule);

/// Errors: those of checkMethod and transact.
[[nodiscard]] Result<Committed> setMethod(Gradebook& gradebook, CourseId course,
                                          const MethodChoice& method, int minimum);

/// No method: the course's; no minimum: the course's.
/// Errors: those of checkMethod and transact.
[[nodiscard]] Result<Committed> setOutcomeMethod(Gradebook& gradebook, OutcomeId outcome,
                                                 const std::optional<MethodChoice>& method,
                                                 const std::optional<int>& minimum);

/// None: the usual ones.
/// Errors: those of checkThresholds and transact.
[[nodiscard]] Result<Committed> setThresholds(Gradebook& gradebook, const ClassBook& book,
                                              const std::optional<std::vector<double>>& thresholds);

/// Method, minimum and thresholds of the course in one op.
/// Errors: those of checkMethod, checkThresholds and transact.
[[nodiscard]] Result<Committed> setCalculation(Gradebook& gradebook, const ClassBook& book,
                                               const MethodChoice& method, int minimum,
                                               const std::vector<double>& thresholds);

/// How many marks, decisions and conditions use each level of the course's scale, lowest first.
[[nodiscard]] Result<std::vector<int>> levelUses(const Gradebook& gradebook, const ClassBook& book);

/// Errors: those of transact.
[[nodiscard]] Result<Committed> setScale(Gradebook& gradebook, const ClassBook& book,
                                         const ScaleChange& change);

/// Appends a condition to the course's rule, inside another edit.
void writeCondition(Edit& edit, CourseId course, std::optional<std::int64_t> studentRule,
                    int position, const Condition& condition);

} // namespace trellis
