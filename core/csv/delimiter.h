// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace trellis {

struct DelimiterChoice {
    char delimiter = ',';
    bool isDeclared = false;    ///< the file begins with a line "sep=;"
    std::size_t bodyOffset = 0; ///< after that line
    double score = 0;
};

/// Whether a cell is a heading that one knows; decides between delimiters that fit equally.
using IsHeading = std::function<bool(std::string_view)>;

/// The delimiter of a text: as its first line declares it, else the one of tab ; , | under which
/// most of the first 200 records have the same number of cells and the most headings are known.
/// Source: exchange/README.md 1.
[[nodiscard]] DelimiterChoice detectDelimiter(std::string_view text, const IsHeading& isHeading);

/// Whether quotes are letters in a tab-separated text: no cell both starts and ends with one.
/// Source: exchange/README.md 1, quotes.
[[nodiscard]] bool quotesAreLetters(std::string_view text, char delimiter);

/// One character, "\\t" or "tab"; none where the name is something else.
[[nodiscard]] std::optional<char> delimiterFromName(std::string_view name);

} // namespace trellis
