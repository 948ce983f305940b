// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace trellis::internal {

/// Looks at a file before SQLite may touch it. SQLite itself opens an empty file as a valid
/// database, believes a truncated one until it reads the missing page, and says nothing of what a
/// file is instead.
/// detail of NotAGradebook is one of: empty, folder, zip, pdf, picture, text, database, unknown.
/// Errors: FileMissing, NoAccess, NotAGradebook, NewerFile, Damaged.
/// Source: SQLite documentation, "Database File Format" 1.3.
[[nodiscard]] Result<void> probe(const std::filesystem::path& path, int newestVersion);

/// Whether the first bytes of a file say that it is a gradebook, sound or not, of any version.
[[nodiscard]] bool isGradebookHeader(std::string_view header);

} // namespace trellis::internal
