// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Takes every trace of a student out of a file, its history included.
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/storage/internal/connection.h"

#include <span>
#include <vector>

namespace trellis::internal {

/// The student and whoever became one with them by a merge that stands: other numbers under which
/// the history speaks of the same person.
[[nodiscard]] std::vector<StudentId> recordsOf(Connection& connection, StudentId student);

/// Whether the file, which may be of any released version, still says anything about one of them.
[[nodiscard]] bool holdsAnyOf(Connection& connection, std::span<const StudentId> students);

/// In one transaction: the rows of these students and all that hangs on them, the values in the
/// history of rows that are or were theirs, their names in names of groups, and contents that
/// nothing uses any more. What is left is one op without values, and an erasure where the file's
/// version knows such. The pages are not overwritten by this alone: vacuum the file afterwards.
Committed eraseRows(Connection& connection, std::span<const StudentId> students, Date day);

} // namespace trellis::internal
