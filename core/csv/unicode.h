// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace trellis {

inline constexpr char32_t kReplacement = 0xFFFD;

void appendUtf8(std::string& text, char32_t codePoint);

/// Offset of the first byte that is not strict UTF-8; the size where all of it is.
/// Source: Unicode Standard, table 3-7: no overlong forms, no surrogates, nothing past U+10FFFF.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view bytes);

} // namespace trellis
