// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_file.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace trellis {

/// One column with the heading and the cells that decide where headings leave a choice.
struct ColumnSample {
    std::string heading;
    std::vector<std::string> cells; ///< of the first rows of students, blank ones left out
};

/// Which field each column holds, by its heading, by the other headings and by what stands in it.
/// Fields in `fixed` are taken as they are (an empty optional: left to the rules; a column
/// without a field: not used).
/// Source: exchange/README.md 2, N1 and N4 to N7.
[[nodiscard]] std::vector<RosterColumn>
assignColumns(std::span<const ColumnSample> samples,
              std::span<const std::optional<RosterColumn>> fixed);

/// The same for a file without headings, by what stands in the columns. A guess to be looked at.
[[nodiscard]] std::vector<RosterColumn> guessColumns(std::span<const ColumnSample> samples);

/// K, 0 to 13, 07, 7th, CE2, 1º ESO: a year of school rather than a class or a mark.
[[nodiscard]] bool isGradeLevel(std::string_view cell);

} // namespace trellis
