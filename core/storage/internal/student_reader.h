// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

#include <vector>

namespace trellis::internal {

/// Throws DamagedContent where there is no such student.
[[nodiscard]] Student readStudent(Connection& connection, StudentId id);

/// Enrollments in one class, oldest first; those without a first day come first.
[[nodiscard]] std::vector<Enrollment> readEnrollments(Connection& connection, StudentId student,
                                                      ClassId schoolClass);

/// Everything recorded for the student in the course of the book, enrollments in the class.
/// For a whole course (a class without an id) enrollments are those in all its classes.
[[nodiscard]] StudentRecord readRecord(Connection& connection, const ClassBook& book,
                                       StudentId student);

/// The same, but evidence is left to the caller.
[[nodiscard]] StudentRecord readRecordWithoutEvidence(Connection& connection, const ClassBook& book,
                                                      StudentId student);

/// Whoever is or was enrolled in the class, or in any class of the course for a whole course.
[[nodiscard]] std::vector<StudentId> studentsOf(Connection& connection, const ClassBook& book);

/// The term's first day, else the earliest evidence of the course, else the day it was made.
/// Source: mastery/README.md 3, "As of day D".
[[nodiscard]] Date courseBegan(Connection& connection, const ClassBook& book);

/// Reads every student of the class (or course) into the book, activities, and when the course
/// began.
void readStudents(Connection& connection, ClassBook& book);

} // namespace trellis::internal
