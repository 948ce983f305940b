// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A file that holds several classes, as the export of all periods of a teacher does.
#pragma once

#include "core/exchange/roster_file.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

struct FileSection {
    std::string name; ///< as the file first has it
    std::size_t rows = 0;

    bool operator==(const FileSection&) const = default;
};

/// The classes of a file by its column of classes, in order of the file; empty where it names one
/// or none.
[[nodiscard]] std::vector<FileSection> sectionsOf(const RosterFile& file);

[[nodiscard]] bool isSameSection(std::string_view one, std::string_view other);

/// The one of a file's classes that is called like a class, by its name or the last word of it, or
/// like the course; empty where none is.
[[nodiscard]] std::string sectionNamedLike(const std::vector<FileSection>& sections,
                                           std::string_view className, std::string_view courseName);

} // namespace trellis
