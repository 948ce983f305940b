// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/course.h"
#include "core/model/scale.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// What a new course needs. The term is one of the file where name and days are equal.
struct NewCourse {
    std::string name;
    std::optional<Term> term; ///< its id is not used
    Date madeOn;
};

struct NewClass {
    std::string name;
    std::optional<std::array<bool, 7>> weekdays; ///< Monday first; none: Monday to Friday
};

/// The first op of a file: a teacher, a course with the default scale, a class.
/// Errors: MissingValue for an empty name, InvalidValue for a term that ends before it begins, and
/// those of transact.
[[nodiscard]] Result<Committed> newBook(Gradebook& gradebook, const std::string& teacher,
                                        const NewCourse& course, const NewClass& schoolClass);

/// Errors: as newBook; AlreadyThere.
[[nodiscard]] Result<Committed> addCourse(Gradebook& gradebook, const NewCourse& course);
/// A course with its first class, in one op. Errors: as addCourse and addClass.
[[nodiscard]] Result<Committed> addCourse(Gradebook& gradebook, const NewCourse& course,
                                          const NewClass& schoolClass);

/// Errors: as newBook; AlreadyThere where any class of the file has the name.
[[nodiscard]] Result<Committed> addClass(Gradebook& gradebook, CourseId course,
                                         const NewClass& schoolClass);

/// Sets the weekdays where given and adds days off; those that are there already are left alone.
/// Errors: InvalidValue where days off end before they begin; those of transact.
[[nodiscard]] Result<Committed> setCalendar(Gradebook& gradebook, ClassId schoolClass,
                                            const std::optional<std::array<bool, 7>>& weekdays,
                                            const std::vector<DaysOff>& daysOff);

// The parts that other edits of courses and classes are made of.

/// Errors: MissingValue without a name; InvalidValue where it ends before it begins.
[[nodiscard]] Result<void> checkTerm(const std::optional<Term>& term);
/// Whether another row of the table, class or course, has the name, however it is spelt.
[[nodiscard]] bool isNameTaken(Edit& edit, std::string_view table, const std::string& name,
                               std::int64_t except = 0);
/// The term of the file that is equal, else a new one.
TermId writeTerm(Edit& edit, const Term& term);
void writeScale(Edit& edit, const Scale& scale);
ClassId writeClass(Edit& edit, CourseId course, const NewClass& schoolClass);
[[nodiscard]] Value weekdaysValue(const std::optional<std::array<bool, 7>>& weekdays);

} // namespace trellis
