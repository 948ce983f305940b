// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

/// Every class that the student is or was in, by term, course and name, then as courses those where
/// only marks or judgements are left. Each book holds this student alone.
/// Errors: UnknownStudent, Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ClassBook>> readBooksOf(const Gradebook& gradebook,
                                                         StudentId student);

} // namespace trellis
