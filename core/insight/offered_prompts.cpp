// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/offered_prompts.h"

#include <algorithm>

namespace trellis {

std::vector<ConferencePrompt> offeredPrompts(PhraseBank bank, const std::vector<Phrase>& phrases)
{
    std::vector<ConferencePrompt> offered;
    for (const std::string& key : phraseKeys(bank)) {
        const auto own = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
            return phrase.bank == bank && phrase.replaces == key;
        });
        if (own == phrases.end()) {
            offered.push_back({bank, key, {}, {}});
        } else if (!own->text.empty()) {
            offered.push_back({bank, {}, own->text, {}});
        }
    }
    for (const Phrase& phrase : phrases) {
        if (phrase.bank == bank && phrase.replaces.empty() && !phrase.text.empty()) {
            offered.push_back({bank, {}, phrase.text, {}});
        }
    }
    return offered;
}

} // namespace trellis
