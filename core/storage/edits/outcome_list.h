// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher does to the outcomes of a course by hand. Each is one op.
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <span>
#include <vector>

namespace trellis {

/// The longest code of an outcome, in characters: it has to fit a column of a table on paper.
inline constexpr std::size_t kLongestCode = 20;
/// The longest text of an outcome, in characters: a paragraph pasted by mistake is none.
inline constexpr std::size_t kLongestOutcome = 500;

/// The code that a new outcome gets: the highest number of the course + 1.
[[nodiscard]] std::string nextCode(std::span<const Outcome> outcomes);

/// Outcomes behind those of the course, in this order. Ids that are not valid are made here.
/// Errors: MissingValue without a title or a code; TooLong; AlreadyThere where two have one code;
/// UnknownOutcome, PrerequisiteCircle; those of transact.
[[nodiscard]] Result<Committed> addOutcomes(Gradebook& gradebook, const ClassBook& book,
                                            std::vector<Outcome> outcomes);

/// Outcomes of the book as they are to be; categories that are new come along.
/// Errors: those of addOutcomes; UnknownOutcome for one that the book does not have; those of
/// checkMethod.
[[nodiscard]] Result<Committed> changeOutcomes(Gradebook& gradebook, const ClassBook& book,
                                               const std::vector<Outcome>& outcomes,
                                               const std::vector<Category>& newCategories = {});

/// Puts an outcome at another place of the course's order, 0 for the first.
/// Errors: UnknownOutcome; those of transact.
[[nodiscard]] Result<Committed> placeOutcome(Gradebook& gradebook, const ClassBook& book,
                                             OutcomeId outcome, std::size_t place);

/// From the day on the outcome is in no pool; marks stay.
/// Errors: UnknownOutcome; those of transact.
[[nodiscard]] Result<Committed> archiveOutcome(Gradebook& gradebook, const ClassBook& book,
                                               OutcomeId outcome, Date from);
[[nodiscard]] Result<Committed> restoreOutcome(Gradebook& gradebook, const ClassBook& book,
                                               OutcomeId outcome);

/// A new category where its id is not valid, else one of the book as it is to be.
/// Errors: MissingValue without a name; AlreadyThere; those of transact.
[[nodiscard]] Result<Committed> setCategory(Gradebook& gradebook, const ClassBook& book,
                                            Category category);

/// A category that no outcome, rule or award names goes away.
/// Errors: UnknownCategory; StillUsed; those of transact.
[[nodiscard]] Result<Committed> removeCategory(Gradebook& gradebook, CategoryId category);

} // namespace trellis
