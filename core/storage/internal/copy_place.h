// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/internal/connection.h"

#include <filesystem>

namespace trellis::internal {

/// As checkOutputPlace, for a copy of the open gradebook: one that was made before may be replaced,
/// as long as the open one has its whole history.
[[nodiscard]] Result<void> checkCopyPlace(Connection& connection, const std::filesystem::path& to);

} // namespace trellis::internal
