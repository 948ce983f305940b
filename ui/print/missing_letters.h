// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is said to a teacher about characters that no font of the computer has.
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace trellis::ui {

/// Whether there are letters among them, without which words cannot be read; else only signs.
[[nodiscard]] bool haveLetters(const std::set<char32_t>& characters);

/// "Bengali and Chinese"
[[nodiscard]] QString missingNames(const std::set<char32_t>& characters);
/// "Install a font such as Noto Sans Bengali."
[[nodiscard]] QString fontAdvice(const std::set<char32_t>& characters);
/// Both in sentences, one for each font that would help.
[[nodiscard]] QStringList missingTexts(const std::set<char32_t>& characters);

} // namespace trellis::ui
