// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A course again: in a new term of the same file, or in a file of its own.
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/edits/structure.h"
#include "core/storage/gradebook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace trellis {

/// What goes on into a new term.
struct CarryOver {
    NewCourse course; ///< its term must be given; the name may be that of the old course
    std::string className;
    std::vector<OutcomeId> outcomes; ///< of the old course, each continued by a new one
    std::vector<StudentId> students;
};

/// A new course and class with the scale, method, categories and outcomes of the book's, and what
/// ruleOver leaves of its rule. Its outcomes continue the old ones: marks with their notes,
/// decisions, exemptions and flags are read together, and work shows both.
/// Errors: MissingValue, InvalidValue, UnknownOutcome; AlreadyThere where a class has the name;
/// those of transact.
[[nodiscard]] Result<Committed> carryOver(Gradebook& gradebook, const ClassBook& book,
                                          const CarryOver& wanted);

/// A new file with teacher, levels, method, categories, outcomes that are not archived and the rule
/// of the course, without students, days off and marks. Who writes it is who writes the file that
/// it comes from.
/// Errors: MissingValue, InvalidValue; those of Gradebook::create.
[[nodiscard]] Result<void> copyCourse(const std::filesystem::path& path, const Gradebook& from,
                                      const ClassBook& book, const NewCourse& course,
                                      const NewClass& schoolClass);

} // namespace trellis
