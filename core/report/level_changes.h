// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trellis {

/// An outcome whose level is another than it was.
struct LevelChange {
    std::size_t outcome = 0; ///< index in the book
    std::optional<int> from; ///< none: no level that day
    std::optional<int> to;

    [[nodiscard]] bool isUp() const { return to.value_or(0) > from.value_or(0); }

    bool operator==(const LevelChange&) const = default;
};

/// What stood on the one day beside what stands on the other, in course order. Outcomes that do
/// not count for the student, or are archived, are left out.
[[nodiscard]] std::vector<LevelChange>
levelChanges(const ClassBook& book, const StudentRecord& record, Date since, Date asOf);

} // namespace trellis
