// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace trellis {
class Gradebook;
}

namespace trellis::ui {

/// Writes everything that the gradebook says about a student into a folder: a table for a
/// spreadsheet of each kind of thing, record.json with all of them, and the photos and files of the
/// student's work. All appear together or none; files of the same names are replaced whole.
/// Errors: UnknownStudent, Damaged, InUse; NoAccess, DiskFull, FileTrouble.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeStudentRecord(const Gradebook& gradebook, StudentId student, Date day,
                   const std::filesystem::path& folder);

} // namespace trellis::ui
