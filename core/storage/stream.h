// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <functional>

namespace trellis {

/// Gives every student of the file once for each course, with everything recorded in it, in an
/// order of its own. One student at a time is in memory, so that questions to a whole school's file
/// stay cheap. The book is the course without its students; both are valid during the call only.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<void>
forEachRecord(const Gradebook& gradebook,
              const std::function<void(const ClassBook& course, const StudentRecord&)>& visit);

} // namespace trellis
