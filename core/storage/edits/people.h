// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// A new student in a class. The ids of the student and of guardians are made here.
/// Errors: MissingValue without any name; AlreadyThere where the number belongs to another student;
/// those of transact.
[[nodiscard]] Result<Committed> addStudent(Gradebook& gradebook, ClassId schoolClass,
                                           const Student& student, std::optional<Date> from);

/// Changes name, ids, guardians and whatever else a student is known by. What a later roster could
/// change back is remembered as the teacher's own from then on. Guardians without an id are new.
/// Errors: MissingValue without any name; AlreadyThere where the number belongs to another student;
/// UnknownStudent; those of transact.
[[nodiscard]] Result<Committed> editStudent(Gradebook& gradebook, const Student& student);

/// The languages of the sheets of several, in one op. Nothing is recorded where they have them.
/// Errors: those of transact.
[[nodiscard]] Result<Committed>
setSheetLanguages(Gradebook& gradebook, const std::map<StudentId, std::string>& languages);

/// By student: the fields that a roster leaves alone, as rosterFieldName() and "guardians" name
/// them, in order.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::map<StudentId, std::vector<std::string>>>
readStickyFields(const Gradebook& gradebook);

/// Ends the enrollment on the date; everything recorded stays.
/// Errors: NotEnrolled, InvalidDate where the date is before the enrollment; those of transact.
[[nodiscard]] Result<Committed> moveOut(Gradebook& gradebook, const ClassBook& book,
                                        StudentId student, Date date);
/// The same for several, in one op.
[[nodiscard]] Result<Committed> moveOut(Gradebook& gradebook, const ClassBook& book,
                                        const std::vector<StudentId>& students, Date date);

/// Enrolls again from the date; where that is not after the day of moving out, it is as if the
/// student had never left. Errors: AlreadyThere where the student has not left; NotEnrolled where
/// never enrolled; those of transact.
[[nodiscard]] Result<Committed> moveBack(Gradebook& gradebook, const ClassBook& book,
                                         StudentId student, Date date);
/// The same for several, in one op.
[[nodiscard]] Result<Committed> moveBack(Gradebook& gradebook, const ClassBook& book,
                                         const std::vector<StudentId>& students, Date date);

// The parts that other edits, such as the import of a roster, are made of.

/// Writes a new student with ids and guardians; student.id must be valid.
void writeStudent(Edit& edit, const Student& student);
/// Writes what differs between the student as it is in the file and as it is to be.
void updateStudent(Edit& edit, const Student& before, const Student& after);
void writeEnrollment(Edit& edit, ClassId schoolClass, StudentId student,
                     const Enrollment& enrollment);
/// Writes what differs; both are the same enrollment.
void updateEnrollment(Edit& edit, const Enrollment& before, const Enrollment& after);

} // namespace trellis
