// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/conference.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<SheetKind, std::string_view>, 7> kKinds{{
    {SheetKind::Conference, "conference"},
    {SheetKind::FirstConference, "first conference"},
    {SheetKind::EndOfCourse, "end of course"},
    {SheetKind::Pictures, "pictures"},
    {SheetKind::Grades3To5, "grades 3-5"},
    {SheetKind::LargePrint, "large print"},
    {SheetKind::Contract, "contract"},
}};

constexpr std::array<std::pair<PhraseBank, std::string_view>, 4> kBanks{{
    {PhraseBank::Reflection, "reflection"},
    {PhraseBank::FamilyQuestion, "family question"},
    {PhraseBank::NoteStarter, "note starter"},
    {PhraseBank::ScriptStarter, "script starter"},
}};

std::string withoutGaps(std::string_view name)
{
    std::string key = foldedKey(name);
    std::erase_if(key, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    return key;
}

// Which phrases a sheet has unless the teacher picks others, and how many.
std::vector<std::string> usualKeys(SheetKind kind, PhraseBank bank)
{
    if (bank == PhraseBank::Reflection && kind == SheetKind::Grades3To5) {
        return {"proud", "hard"};
    }
    if (bank == PhraseBank::Reflection) {
        return {"proud", "hard", "help"};
    }
    if (bank == PhraseBank::FamilyQuestion) {
        return {"proud", "hard", "next", "home"};
    }
    return phraseKeys(bank);
}

bool isOf(PhraseBank bank, const std::string& key)
{
    const std::vector<std::string>& keys = phraseKeys(bank);
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

std::string_view sheetKindName(SheetKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).second;
}

std::optional<SheetKind> sheetKindFromName(std::string_view name)
{
    const std::string wanted = withoutGaps(name);
    for (const auto& [kind, text] : kKinds) {
        if (withoutGaps(text) == wanted) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view phraseBankName(PhraseBank bank)
{
    return kBanks.at(static_cast<std::size_t>(bank)).second;
}

std::optional<PhraseBank> phraseBankFromName(std::string_view name)
{
    for (const auto& [bank, text] : kBanks) {
        if (text == name) {
            return bank;
        }
    }
    return std::nullopt;
}

const std::vector<std::string>& phraseKeys(PhraseBank bank)
{
    static const std::vector<std::string> reflection{"proud",    "hard",   "help",    "learnBest",
                                                     "surprise", "usedTo", "mistake", "again"};
    static const std::vector<std::string> family{"proud",  "hard",    "next",     "home",
                                                 "growth", "pace",    "choice",   "care",
                                                 "show",   "helpers", "together", "wish"};
    static const std::vector<std::string> note{"canNow", "nextStep", "showAgain", "noticed"};
    static const std::vector<std::string> script{"welcome", "learning", "growth",
                                                 "work",    "goal",     "question"};
    switch (bank) {
    case PhraseBank::Reflection:
        return reflection;
    case PhraseBank::FamilyQuestion:
        return family;
    case PhraseBank::NoteStarter:
        return note;
    case PhraseBank::ScriptStarter:
        return script;
    }
    return reflection;
}

bool Conference::isAbout(ClassId schoolClass) const
{
    return std::find(classes.begin(), classes.end(), schoolClass) != classes.end();
}

std::vector<ConferencePrompt> promptsOf(const Conference& conference, PhraseBank bank)
{
    std::vector<ConferencePrompt> prompts;
    for (const ConferencePrompt& prompt : conference.prompts) {
        // What has a key that is none of the bank's is not asked for an answer.
        if (prompt.bank == bank && (prompt.key.empty() || isOf(bank, prompt.key))) {
            prompts.push_back(prompt);
        }
    }
    if (prompts.empty()) {
        for (const std::string& key : usualKeys(conference.kind, bank)) {
            prompts.push_back({bank, key, {}, {}});
        }
    }
    return prompts;
}

} // namespace trellis
