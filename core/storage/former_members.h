// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/student.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

/// Somebody who has left a class.
struct FormerMember {
    Student student;
    ClassId schoolClass;
    Date left;
};

/// Whoever is in no class any more, with the class that was left last: one row for each student,
/// for finding anyone by name.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<FormerMember>> readFormerMembers(const Gradebook& gradebook);

} // namespace trellis
