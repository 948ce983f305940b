// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A reader of delimited text that recovers: whatever is wrong with one row, the rows after it are
// read, and the trouble is reported where it began.
#pragma once

#include "core/csv/issue.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

struct CsvOptions {
    char delimiter = ',';
    bool quotes = true;     ///< false: a quote is a letter like any other
    std::size_t offset = 0; ///< where to begin; lines are counted from the beginning of the text

    std::size_t maxRecords = std::numeric_limits<std::size_t>::max(); ///< reading stops there
    std::size_t maxColumns = 1024;         ///< further cells of a record are dropped
    std::size_t maxFieldBytes = 64 * 1024; ///< a quoted cell that is longer was never closed
    std::size_t maxFieldLineBreaks = 20;   ///< a quoted cell with more was never closed
};

/// The records of a delimited text, each cell with its place in it. Blank lines are no records,
/// but they count as lines.
/// Source: RFC 4180; recovery: exchange/README.md 1.
class CsvTable {
public:
    class Record;

    /// Reads UTF-8 text of less than 2 GiB. Troubles are in issues(), in order of place.
    [[nodiscard]] static CsvTable read(std::string text, const CsvOptions& options);

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] Record operator[](std::size_t record) const;

    [[nodiscard]] const std::vector<CsvIssue>& issues() const { return m_issues; }
    [[nodiscard]] const std::string& text() const { return m_text; }

    /// False where reading stopped at maxRecords with text left.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// Whether any cell was quoted as it should be: closed on its line, or on a later one without
    /// a delimiter in between.
    [[nodiscard]] bool hasQuotedCells() const { return m_hasQuotedCells; }

private:
    friend class CsvMachine;

    static constexpr std::uint32_t kInText = std::numeric_limits<std::uint32_t>::max();

    // 12 bytes a cell: a roster of 100 MB has ten million of them.
    struct Field {
        std::uint32_t source = 0;    // offset of the cell in m_text, its opening quote included
        std::uint32_t length = 0;    // of the value; the top bit tells that the cell was quoted
        std::uint32_t own = kInText; // offset of the value in m_unescaped
    };
    struct Start {
        std::uint32_t firstField = 0;
        std::uint32_t line = 1;
    };

    std::string m_text;
    std::string m_unescaped; // values that are not to be found in m_text as they are
    std::vector<Field> m_fields;
    std::vector<Start> m_records;
    std::vector<CsvIssue> m_issues;
    bool m_isComplete = true;
    bool m_hasQuotedCells = false;
};

/// One record; valid as long as its table stays where it is.
class CsvTable::Record {
public:
    /// Physical line on which it begins, from 1.
    [[nodiscard]] std::size_t line() const { return m_line; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The value of a cell; empty past the last one.
    [[nodiscard]] std::string_view operator[](std::size_t column) const;
    [[nodiscard]] bool wasQuoted(std::size_t column) const;

    /// Where a cell of the record begins.
    [[nodiscard]] TextPosition position(std::size_t column) const;

private:
    friend class CsvTable;

    Record(const CsvTable& table, std::size_t record);

    const CsvTable* m_table = nullptr;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
    std::size_t m_line = 1;
};

/// Line and column of an offset, counted on from an earlier place in the same text.
[[nodiscard]] TextPosition positionFrom(std::string_view text, TextPosition from,
                                        std::size_t offset);

/// Line and column of an offset in a text. Cost: proportional to the offset.
[[nodiscard]] TextPosition positionAt(std::string_view text, std::size_t offset);

} // namespace trellis
