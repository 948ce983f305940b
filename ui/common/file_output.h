// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <filesystem>

namespace trellis::ui {

/// Writes a whole file. It appears whole or not at all; one that was there is replaced whole.
/// Errors: NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<void> writeWholeFile(const std::filesystem::path& path,
                                          const QByteArray& bytes);

/// Makes a folder and those above it where they are missing.
/// Errors: NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

} // namespace trellis::ui
