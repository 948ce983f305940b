// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

/// The classes whose term is over; none where no other class is left, so that there always is one
/// of today.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ClassId>> readPastClasses(const Gradebook& gradebook, Date today);

} // namespace trellis
