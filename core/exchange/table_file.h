// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/csv/input.h"
#include "core/csv/issue.h"
#include "core/csv/reader.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// How much a file of outcomes or evidence may hold.
inline constexpr InputLimits kTableLimits{50'000'000, 1'000'000};

/// A delimited text whose first row names its columns. Case, spaces, underscores and hyphens of a
/// heading do not matter, unknown columns are left alone.
class TableFile {
public:
    /// Columns are known by their place in `columns` from then on.
    /// Errors: those of readInput and decodeText; TooLarge for too many rows; OneLine; EmptyInput
    /// where nothing is below the headings; TwiceInFile for a known heading that comes twice.
    [[nodiscard]] static Result<TableFile> read(const std::filesystem::path& path,
                                                std::span<const std::string_view> columns,
                                                std::string_view locale);

    /// The same for what a file holds; the path only serves to name it.
    [[nodiscard]] static Result<TableFile> fromBytes(std::string bytes,
                                                     const std::filesystem::path& path,
                                                     std::span<const std::string_view> columns,
                                                     std::string_view locale);

    [[nodiscard]] bool has(std::size_t column) const { return m_place.at(column).has_value(); }

    /// Errors: UnknownHeading where the file has no such column.
    [[nodiscard]] Result<void> require(std::size_t column) const;

    /// Rows below the headings.
    [[nodiscard]] std::size_t size() const { return m_table.size() - 1; }

    /// Physical line on which a row begins, from 1.
    [[nodiscard]] std::size_t line(std::size_t row) const { return m_table[row + 1].line(); }

    /// A cell as text in one line, composed, without what spreadsheets put around numbers; empty
    /// where there is none.
    [[nodiscard]] std::string text(std::size_t row, std::size_t column) const;

    /// The same with its line breaks kept.
    [[nodiscard]] std::string lines(std::size_t row, std::size_t column) const;

    /// Whether nothing stands in any cell of the row.
    [[nodiscard]] bool isBlank(std::size_t row) const;

    /// UnreadableRow where it cannot be told which text belongs into which cell, or what it says.
    [[nodiscard]] std::optional<Error> trouble(std::size_t row) const;

private:
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] Result<void> findColumns(std::span<const std::string_view> columns);
    void noteTrouble(std::size_t line, CsvIssueKind kind);

    std::filesystem::path m_path;
    CsvTable m_table;
    std::vector<std::string> m_headings;
    std::vector<std::string_view> m_columns;
    std::vector<std::optional<std::size_t>> m_place; // of each known column in the file
    std::map<std::size_t, CsvIssueKind> m_trouble;   // by row
};

} // namespace trellis
