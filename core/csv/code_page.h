// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The 8-bit code pages that rosters in western and central European languages come in. Own tables,
// so that a name reads the same on every system.
#pragma once

#include <array>
#include <string_view>

namespace trellis {

/// What the bytes 0x80 to 0xFF stand for; 0 where the page leaves a byte without a meaning.
using CodePage = std::array<char16_t, 128>;

/// "windows-1252", "windows-1250" or "macintosh"; null for every other name.
/// Source: the mapping tables of the Unicode Consortium, VENDORS/MICSFT and VENDORS/APPLE.
[[nodiscard]] const CodePage* codePage(std::string_view name);

} // namespace trellis
