// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <vector>

namespace trellis {

/// A row of a file that cannot be taken, and why.
struct RejectedRow {
    std::size_t line = 1; ///< physical line, from 1
    Error error;

    bool operator==(const RejectedRow&) const = default;
};

/// What an import comes to, in rows of the file.
struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0; ///< without anything to say

    bool operator==(const ImportCounts&) const = default;
};

} // namespace trellis
