// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace trellis {

/// What was odd about a place in a file. None of them stops the reading.
enum class CsvIssueKind : std::uint8_t {
    UnterminatedQuote, ///< at the quote that opens and is never closed; it is read as a letter
    TextAfterQuote,    ///< at the text between a closing quote and the next delimiter; kept
    StrayQuote,        ///< a quote inside a cell without quotes; kept
    NulByte,           ///< dropped
    TooFewFields,      ///< fewer cells than the heading has
    TooManyFields,     ///< more cells than the heading, or more than the limit, which are dropped
    BadEncoding,       ///< bytes that mean nothing in the encoding, shown as U+FFFD
    FieldTooLong,      ///< a cell longer than the limit; kept
};

/// "UnterminatedQuote", …: the names that scripts read.
[[nodiscard]] std::string_view csvIssueKindName(CsvIssueKind kind);

/// A place in a file as an editor shows it.
struct TextPosition {
    std::size_t line = 1;   ///< physical line, from 1
    std::size_t column = 1; ///< in characters, from 1
    std::size_t offset = 0; ///< in bytes of the decoded text

    bool operator==(const TextPosition&) const = default;
};

struct CsvIssue {
    CsvIssueKind kind = CsvIssueKind::StrayQuote;
    TextPosition where;

    bool operator==(const CsvIssue&) const = default;
};

} // namespace trellis
