// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/offered_prompts.h"

#include <algorithm>

namespace trellis {

namespace {

bool fits(const Phrase& phrase, std::string_view language)
{
    return language.empty() || phrase.language.empty() || phrase.language == language;
}

} // namespace

std::vector<ConferencePrompt> offeredPrompts(PhraseBank bank, const std::vector<Phrase>& phrases,
                                             std::string_view language)
{
    std::vector<ConferencePrompt> offered;
    const auto find = [&](const std::string& key, auto condition) {
        return std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
            return phrase.bank == bank && phrase.replaces == key && condition(phrase);
        });
    };
    std::vector<const Phrase*> used;
    for (const std::string& key : phraseKeys(bank)) {
        const auto own = find(key, [&](const Phrase& phrase) {
            return !phrase.text.empty() && fits(phrase, language);
        });
        const auto out = find(key, [](const Phrase& phrase) { return phrase.text.empty(); });
        if (own != phrases.end()) {
            offered.push_back({bank, {}, own->text, {}});
            used.push_back(&*own);
        } else if (out == phrases.end()) {
            offered.push_back({bank, key, {}, {}});
        }
    }
    for (const Phrase& phrase : phrases) {
        const bool isUsed = std::find(used.begin(), used.end(), &phrase) != used.end();
        if (phrase.bank == bank && !isUsed && !phrase.text.empty()) {
            offered.push_back({bank, {}, phrase.text, {}});
        }
    }
    return offered;
}

const Phrase* foreignPhrase(const ConferencePrompt& prompt, const std::vector<Phrase>& phrases,
                            std::string_view language)
{
    const Phrase* foreign = nullptr;
    for (const Phrase& phrase : phrases) {
        if (!prompt.key.empty() || phrase.bank != prompt.bank || phrase.text != prompt.text) {
            continue;
        }
        if (fits(phrase, language)) {
            return nullptr;
        }
        foreign = &phrase;
    }
    return foreign;
}

} // namespace trellis
