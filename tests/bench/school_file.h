// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"

#include <filesystem>

namespace trellis::bench {

struct SchoolSize {
    int classes = 59;
    int studentsPerClass = 34;
    int outcomes = 80;
    int marks = 15; ///< for each student and outcome
};

/// Writes a gradebook of one course with this many classes. Filled without a history entry for each
/// mark, since it is the size of the file that matters here.
[[nodiscard]] Gradebook makeSchoolFile(const std::filesystem::path& path, const SchoolSize& size);

} // namespace trellis::bench
