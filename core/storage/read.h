// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <string>
#include <utility>
#include <vector>

namespace trellis {

struct ClassInfo {
    ClassId id;
    CourseId course;
    std::string name;
    std::string courseName;
    std::string termName; ///< empty without a term
    int students = 0;     ///< enrolled now: not moved out
};

struct CourseInfo {
    CourseId id;
    std::string name;
    std::string termName;
};

/// By term, course and name.
[[nodiscard]] Result<std::vector<ClassInfo>> readClasses(const Gradebook& gradebook);
[[nodiscard]] Result<std::vector<CourseInfo>> readCourses(const Gradebook& gradebook);

/// Everything of one class. Touches only rows of that class, so that a class opens as fast in a
/// school's file as in its own.
/// Errors: UnknownClass, Damaged, InUse, FileTrouble.
[[nodiscard]] Result<ClassBook> readClassBook(const Gradebook& gradebook, ClassId id);

/// The same for all classes of a course together; its schoolClass is empty.
/// Errors: UnknownCourse, Damaged, InUse, FileTrouble.
[[nodiscard]] Result<ClassBook> readCourseBook(const Gradebook& gradebook, CourseId id);

/// One student of a class read again, after a change that concerns only that student.
/// Errors: as readClassBook; UnknownStudent.
[[nodiscard]] Result<StudentRecord> readStudentRecord(const Gradebook& gradebook,
                                                      const ClassBook& book, StudentId student);

/// Somebody who is in a class now, with the names only.
struct ClassMember {
    Student student;
    ClassId schoolClass;
};

/// Everybody of every class: for finding anyone by name. One row for each student and class.
[[nodiscard]] Result<std::vector<ClassMember>> readMembers(const Gradebook& gradebook);

/// Every student of the file with ids and guardians, without evidence; enrollments are those in the
/// given class. By family name, then given name.
[[nodiscard]] Result<std::vector<StudentRecord>> readRoster(const Gradebook& gradebook, ClassId id);

[[nodiscard]] Result<std::string> readNote(const Gradebook& gradebook, EvidenceId id);

/// The students and outcomes whose marks, decisions or exemptions were changed by ops after that
/// one and are still there, unless those ops were undone.
[[nodiscard]] Result<std::vector<std::pair<StudentId, OutcomeId>>>
readChangedAfter(const Gradebook& gradebook, OpId op);

/// The name that a row had when it was last in the file: of a student, class, course or outcome
/// that an undo may have taken away. Empty where there never was one; numbers as their digits. For
/// sentences of the history.
[[nodiscard]] Result<std::string> readNameEver(const Gradebook& gradebook, const std::string& table,
                                               std::int64_t row, const std::string& column);

/// Writes of family then given name, without case and accents: how lists in core are ordered.
[[nodiscard]] bool isListedBefore(const Student& a, const Student& b);

} // namespace trellis
