// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "ui/document/lock_note.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace trellis::ui {

/// A gradebook opened and checked, with the first of its classes: everything of it that a window
/// needs, and nothing of a window.
struct OpenedFile {
    LockNote note; ///< let go of after the file
    Gradebook gradebook;
    std::vector<ClassInfo> classes;
    std::optional<ClassBook> book; ///< none in a gradebook without a class
};

/// Errors: those of Gradebook::open and of reading.
[[nodiscard]] Result<OpenedFile> openedFile(const std::filesystem::path& path,
                                            const Author& author);

/// Begins with that beside whatever else is done, for a file that is about to be opened: a program
/// that starts makes its window meanwhile.
void openAhead(const std::filesystem::path& path, const Author& author);

/// What was begun for this file, once it has ended; none where nothing was, or it was taken.
[[nodiscard]] std::optional<Result<OpenedFile>> takeOpenedAhead(const std::filesystem::path& path);

} // namespace trellis::ui
