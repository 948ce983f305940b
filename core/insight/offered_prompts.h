// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"

#include <string_view>
#include <vector>

namespace trellis {

/// What can be picked from a bank for a sheet in a language: the program's phrases with the
/// teacher's words in it instead where there are some, then what else the teacher has written, in
/// whatever language. Without a language every one is as good as another.
[[nodiscard]] std::vector<ConferencePrompt>
offeredPrompts(PhraseBank bank, const std::vector<Phrase>& phrases, std::string_view language = {});

/// The teacher's phrase that a prompt asks, where its words are there still and are in another
/// language than this one. Phrases without a language fit every sheet.
[[nodiscard]] const Phrase* foreignPhrase(const ConferencePrompt& prompt,
                                          const std::vector<Phrase>& phrases,
                                          std::string_view language);

} // namespace trellis
