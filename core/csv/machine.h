// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The state machine behind CsvTable; nothing else includes this.
#pragma once

#include "core/csv/reader.h"

#include <array>

namespace trellis {

class CsvMachine {
public:
    CsvMachine(CsvTable& table, const CsvOptions& options);

    void run();

private:
    enum class Ends : bool { Field, Record };

    void readRecord();
    void readUnquoted(std::size_t start);
    bool readQuoted();
    void readAfterQuote(std::size_t open, std::size_t close);

    [[nodiscard]] std::size_t endOfUnquoted(std::size_t from) const;
    [[nodiscard]] std::size_t closingQuote(std::size_t open);
    [[nodiscard]] Ends consumeEnd();
    void consumeLineBreak();

    void store(std::size_t source, std::size_t length, bool wasQuoted, std::size_t own);
    void storeUnescaped(std::size_t source, std::string_view quoted, std::string_view tail);
    void report(CsvIssueKind kind, std::size_t offset);
    void reportFieldTooLong(std::size_t start, std::size_t end);

    [[nodiscard]] bool isLineBreak(std::size_t at) const
    {
        return m_text[at] == '\n' || m_text[at] == '\r';
    }

    CsvTable& m_table;
    const CsvOptions m_options;
    const std::string_view m_text;
    std::array<bool, 256> m_stopsUnquoted{};
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0;
    std::size_t m_columns = 0; // cells of this record so far

    TextPosition m_lastReported;

    // What the last search for a closing quote came across.
    std::size_t m_breaksInQuotes = 0;
    std::size_t m_lineStartInQuotes = 0;
    bool m_needsUnescaping = false;
};

} // namespace trellis
