// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace trellis {

/// Who reads the file decides what is written around the cells.
enum class CsvAudience : bool {
    People,   ///< byte order mark, and no cell can become a formula in a spreadsheet
    Programs, ///< nothing but the cells: an id with an apostrophe would be another id
};

/// Writes delimited text in memory: UTF-8, CRLF, quotes where they are needed.
/// Source: RFC 4180; exchange/README.md 4 for what spreadsheets need.
class CsvWriter {
public:
    explicit CsvWriter(CsvAudience audience, char delimiter = ',');

    void addRow(std::span<const std::string> cells);
    void addRow(std::initializer_list<std::string_view> cells);

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void addCell(std::string_view cell);
    void endRow(std::size_t rowStart, std::size_t cells);

    CsvAudience m_audience;
    char m_delimiter;
    std::string m_text;
};

/// With an apostrophe in front where a spreadsheet would take the text for a formula. A plain
/// number such as -0.5 stays as it is.
/// Source: OWASP ASVS 1.2.10.
[[nodiscard]] std::string formulaSafe(std::string_view cell);

/// Takes back what formulaSafe and spreadsheets put in front: an apostrophe before = + - @ or a
/// tab, or before nothing but digits. The one of 't Hart stays.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view cell);

} // namespace trellis
