// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace trellis::ui {

/// The outcomes that a few letters or a number may mean, the best first: the number itself, then
/// the beginning of the short name, of one of its words, of the number, of a word of the title.
/// Case and accents do not matter; archived ones are left out.
[[nodiscard]] std::vector<OutcomeId> outcomesMatching(const ClassBook& book, std::string_view typed,
                                                      Date day);

/// Whether each word typed begins one of the student's names. Case and accents do not matter.
[[nodiscard]] bool isCalled(const Student& student, const std::vector<std::string>& foldedWords);

/// The words of a text without case and accents.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

} // namespace trellis::ui
