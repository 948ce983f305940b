// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

/// Who was not in a class on a day, or was after all. One op for all of them; who is marked so
/// already is left alone.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> setAbsent(Gradebook& gradebook, ClassId schoolClass, Date day,
                                          const std::vector<StudentId>& students, bool isAbsent);

} // namespace trellis
