// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The rows of a table of outcomes, each by itself: what it says, and whether that can be taken.
#pragma once

#include "core/base/error.h"
#include "core/exchange/table_file.h"
#include "core/model/course.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

enum OutcomeColumn : std::size_t {
    Code,
    Title,
    ShortName,
    StudentWording,
    BloomStep,
    CategoryName,
    Habits,
    Required,
    Prerequisites,
};
inline constexpr std::array<std::string_view, 9> kOutcomeColumns{
    "code",     "title",  "short_name", "student_wording", "bloom",
    "category", "habits", "required",   "prerequisites",
};

struct OutcomeRow {
    std::size_t row = 0;
    std::size_t line = 1;
    std::string code; ///< as the file has it; may be empty
    std::string title;
    std::optional<Bloom> bloom;
    std::optional<bool> habits; ///< none where the file does not say
    bool required = false;
    std::optional<Error> trouble; ///< the first that was found
};

/// Those that are not blank. Errors in a row: UnreadableRow, MissingValue, TooLong, InvalidValue.
[[nodiscard]] std::vector<OutcomeRow> readOutcomeRows(const TableFile& file);

} // namespace trellis
