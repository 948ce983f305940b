// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

namespace trellis::internal {

/// The course with scale, thresholds, categories, outcomes and rule; no class, no students.
/// None where there is no such course.
[[nodiscard]] std::optional<ClassBook> readCourse(Connection& connection, CourseId id);

/// Throws DamagedContent for a scale without levels or without a credit level.
[[nodiscard]] Scale readScale(Connection& connection, ScaleId id);

/// None where there is no such class.
[[nodiscard]] std::optional<SchoolClass> readClass(Connection& connection, ClassId id);

/// The conditions of a course's rule, or of one student's where studentRule is not zero.
[[nodiscard]] CreditRule readRule(Connection& connection, CourseId course,
                                  std::int64_t studentRule);

} // namespace trellis::internal
