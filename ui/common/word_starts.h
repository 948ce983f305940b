// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Finding a text by how its words begin.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace trellis::ui {

/// The words of a text, folded.
[[nodiscard]] std::vector<std::string> foldedWords(const QString& text);

/// Whether every token is made of starts of words, each of a word of its own: "mok" and "ok ma"
/// both find "Mara Okoye".
[[nodiscard]] bool matches(const std::vector<std::string>& words,
                           const std::vector<std::string>& tokens);

} // namespace trellis::ui
