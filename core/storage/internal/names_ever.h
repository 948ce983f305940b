// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/internal/connection.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace trellis::internal {

/// A name that a student has or had, as it was written, and the column of it.
struct NameEver {
    std::string column;
    std::string text;
};

/// Every name of these students, those included that only the history still knows. The file may be
/// of any released version.
[[nodiscard]] std::vector<NameEver> namesEver(Connection& connection,
                                              const std::unordered_set<std::int64_t>& students);

} // namespace trellis::internal
