// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Words in a text of any script.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// The words of a text: its letters, marks and digits, without what stands between them.
[[nodiscard]] std::vector<std::string> allWords(std::string_view text);

/// Whether a word, or words in a row, stand in a text by themselves: "ana" in "ask ana's mother",
/// not in "banana". In scripts that write words together anywhere. Both are folded keys.
[[nodiscard]] bool saysWord(std::string_view text, std::string_view word);

} // namespace trellis
