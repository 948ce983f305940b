// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Two records of one student become one.
#pragma once

#include "core/base/result.h"
#include "core/model/student.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

struct StudentMerge {
    StudentId keep;
    StudentId gone;
    Student result; ///< the kept record as it will be; mergedStudent is the usual one
};

/// The kept record with what the other one has and it lacks: names, ids of both (the kept one's
/// number first, so that a roster finds the student by either), guardians of both.
[[nodiscard]] Student mergedStudent(const Student& keep, const Student& gone);

/// Everything that was recorded for either is the kept one's; the other record is gone. What there
/// can be only one of is the kept one's: a credit rule of their own, a star, an absence of a day.
/// Errors: UnknownStudent, InvalidValue where both are one; those of transact.
[[nodiscard]] Result<Committed> mergeStudents(Gradebook& gradebook, const StudentMerge& merge);

/// The classes in which a student is or was, by id. Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ClassId>> readClassesOf(const Gradebook& gradebook,
                                                         StudentId student);

/// As mergeStudents, but as part of another edit, or to be rehearsed. Errors: likewise.
[[nodiscard]] Result<void> writeMerge(Edit& edit, const StudentMerge& merge);

} // namespace trellis
