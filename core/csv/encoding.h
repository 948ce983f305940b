// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

struct DecodeOptions {
    std::string encoding; ///< a name to insist on; empty: decide by the bytes of the whole file
    std::string locale;   ///< such as "pl_PL", chooses among the 8-bit pages
};

struct DecodedText {
    std::string text;     ///< UTF-8 without byte order mark
    std::string encoding; ///< "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252", …
    bool isGuess = false; ///< the 8-bit page of the locale, which no look at the bytes can prove
    std::vector<std::size_t> replaced; ///< where in text bytes became U+FFFD, first of each line
};

/// Decides on the whole file: byte order mark, zeros of UTF-16, strict UTF-8, else the 8-bit page
/// of the locale, or MacRoman where lines end with CR alone.
/// Errors: UnknownEncoding for a name that nobody knows.
/// Source: exchange/README.md 1; detectors of encodings were wrong on files of the size of a class.
[[nodiscard]] Result<DecodedText> decodeText(std::string bytes, const DecodeOptions& options);

/// The one spelling of an encoding's name: "cp1252" and "latin1" become "windows-1252".
[[nodiscard]] std::string encodingName(std::string_view name);

/// The 8-bit page that programs use where people have this locale.
[[nodiscard]] std::string_view legacyEncoding(std::string_view locale);

} // namespace trellis
