// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/gradebook.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/schema.h"

#include <filesystem>
#include <memory>
#include <span>

namespace trellis::internal {

struct OpenedFile {
    std::unique_ptr<Connection> connection;
    OpenState state;
};

/// Gradebook::open for a program whose schema is what the steps make; tests bring steps of their
/// own, so that a migration is tried before there is a second version.
/// Errors: those of Gradebook::open.
[[nodiscard]] Result<OpenedFile> openGradebookFile(const std::filesystem::path& given,
                                                   const OpenOptions& options,
                                                   std::span<const Migration> steps);

/// What is left to do for a file of today's schema that was looked through for damage through this
/// connection, which may write.
[[nodiscard]] Result<OpenedFile> openKnownWhole(std::unique_ptr<Connection> connection,
                                                const OpenOptions& options);

} // namespace trellis::internal
