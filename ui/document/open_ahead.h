// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/checked_file.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "ui/document/lock_note.h"

#include <filesystem>
#include <future>
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

/// Looking through the file may have begun already.
/// Errors: those of Gradebook::open and of reading.
[[nodiscard]] Result<OpenedFile> openedFile(const std::filesystem::path& path, const Author& author,
                                            std::future<CheckedFile> begun = {});

/// A gradebook that is opened beside whatever else is done: a program that starts makes its window
/// meanwhile. Begins by looking through the file; as long as the program may still come to nothing,
/// it leaves nothing beside it.
class OpenAhead {
public:
    OpenAhead(std::filesystem::path path, Author author);

    /// Opens it for the window that there will be.
    void goOn();
    /// What there is of this file, once it has ended; none for another file, or once it was taken.
    [[nodiscard]] std::optional<Result<OpenedFile>> take(const std::filesystem::path& path);

private:
    std::filesystem::path m_path;
    Author m_author;
    std::future<CheckedFile> m_checked;
    std::future<Result<OpenedFile>> m_opened;
};

} // namespace trellis::ui
