// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"

namespace trellis {

/// That nothing is missing that was seen in the same gradebook, in this opening or one before: a
/// sync client may have put an older copy in its place. Every change is checked for this by itself.
/// Errors: FileGone; values: {how many changes are missing, empty where that cannot be told}.
[[nodiscard]] Result<void> checkHasAllOf(const Gradebook& gradebook, const Gradebook& before);

} // namespace trellis
