// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <string>
#include <string_view>

namespace trellis {

/// Most bytes of one photo or file.
inline constexpr std::size_t kMostContent = 25 * 1024 * 1024;

/// Bytes of a photo or a file, held against the hash they are kept under. Equal contents are kept
/// once. Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::string> readContent(const Gradebook& gradebook, BlobId id);

/// Keeps bytes beside the history, which only learns their name: an undo takes the row away that
/// names them, a redo finds them again.
[[nodiscard]] BlobId keepContent(Edit& edit, std::string_view bytes);

} // namespace trellis
