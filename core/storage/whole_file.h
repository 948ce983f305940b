// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

namespace trellis {

class Gradebook;

/// That the file still holds the gradebook that was opened: another program may have written
/// another one over it, in the same place. Every change is checked for this by itself.
/// Errors: FileGone, its detail the uid of the gradebook that is there now; and those of transact.
[[nodiscard]] Result<void> checkIsSame(const Gradebook& gradebook);

/// That nothing is missing that was seen in the same gradebook, in this opening or one before: a
/// sync client may have put an older copy in its place. Every change is checked for this by itself.
/// Errors: FileGone; values: {how many changes are missing, empty where that cannot be told}.
[[nodiscard]] Result<void> checkHasAllOf(const Gradebook& gradebook, const Gradebook& before);

} // namespace trellis
