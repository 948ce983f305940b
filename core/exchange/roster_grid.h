// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A roster between the reading of its cells and the making of students.
#pragma once

#include "core/csv/reader.h"
#include "core/exchange/roster_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// What kind of row a record is.
struct GridRow {
    std::size_t record = 0;         ///< in the table
    std::optional<SkipReason> skip; ///< none: a student, as far as the row's place tells
};

struct RosterGrid {
    std::optional<std::size_t> heading; ///< record of the heading row
    std::size_t columns = 0;            ///< of the heading, else of most records
    std::vector<GridRow> rows;          ///< all records but the heading
};

/// Finds the heading row and what above and below it is no student. The headings named by hand
/// count as known ones. Where it was said whether there is a heading, it is the first row or none.
/// Source: exchange/README.md 1.
[[nodiscard]] RosterGrid findGrid(const CsvTable& table,
                                  const std::vector<std::string>& knownHeadings,
                                  std::optional<bool> hasHeading = {});

/// Total, Anzahl, 合計 …: the first words of rows below a list.
[[nodiscard]] bool isFooterStart(std::string_view cell);

/// The cells of a record as text, as many as it has.
[[nodiscard]] std::vector<std::string> cellsOf(const CsvTable::Record& record);

} // namespace trellis
