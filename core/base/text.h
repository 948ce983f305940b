// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Text is UTF-8 throughout the core.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace trellis {

[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Composed form (NFC). Text that is not valid UTF-8 comes back unchanged.
[[nodiscard]] std::string composed(std::string_view text);

/// The key under which two spellings of a name meet: without case, without accents, with the
/// letters that have no decomposition spelled out (ß ss, œ oe, æ ae, ł l, ø o, đ d, ı i).
/// Source: exchange/README.md 2.
[[nodiscard]] std::string foldedKey(std::string_view text);

/// Without spaces, no-break spaces, zero-width spaces and line breaks at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Runs of white space, line breaks included, become one space; trimmed.
[[nodiscard]] std::string singleLine(std::string_view text);

/// Number of code points.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

/// The parts between separators; an empty text has one empty part.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);

/// Whether the text is one letter (Unicode category L), with the combining marks it may carry.
[[nodiscard]] bool isOneLetter(std::string_view text);

/// Upper case of a short text, such as the key of a level.
[[nodiscard]] std::string upperCase(std::string_view text);

} // namespace trellis
