// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/paper_answers.h"

#include "core/insight/conference_state.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace trellis {

namespace {

// The names in the file.
constexpr std::array<std::pair<PaperQuestion, std::string_view>, 10> kNames{{
    {PaperQuestion::ShownTo, "shownTo"},
    {PaperQuestion::FamilyWrote, "familyWrote"},
    {PaperQuestion::FamilyLoved, "familyLoved"},
    {PaperQuestion::TeacherShouldKnow, "teacherShouldKnow"},
    {PaperQuestion::TakeWithMe, "takeWithMe"},
    {PaperQuestion::Advice, "advice"},
    {PaperQuestion::MustDo, "mustDo"},
    {PaperQuestion::ChooseToDo, "chooseToDo"},
    {PaperQuestion::ShowItBy, "showItBy"},
    {PaperQuestion::MayChangeOn, "mayChangeOn"},
}};

std::string_view nameOf(PaperQuestion question)
{
    return kNames.at(static_cast<std::size_t>(question)).second;
}

} // namespace

std::string paperAnswer(const Conference& conference, PaperQuestion question)
{
    const auto found = std::find_if(
        conference.prompts.begin(), conference.prompts.end(),
        [question](const ConferencePrompt& prompt) { return prompt.key == nameOf(question); });
    return found == conference.prompts.end() ? std::string() : found->answer;
}

void setPaperAnswer(Conference& conference, PaperQuestion question, std::string answer)
{
    const std::string key(nameOf(question));
    const auto found =
        std::find_if(conference.prompts.begin(), conference.prompts.end(),
                     [&key](const ConferencePrompt& prompt) { return prompt.key == key; });
    if (answer.empty()) {
        if (found != conference.prompts.end()) {
            conference.prompts.erase(found);
        }
    } else if (found != conference.prompts.end()) {
        found->answer = std::move(answer);
    } else {
        conference.prompts.push_back({PhraseBank::FamilyQuestion, key, {}, std::move(answer)});
    }
}

std::optional<PaperQuestion> paperQuestionOf(const ConferencePrompt& prompt)
{
    const auto found = std::find_if(kNames.begin(), kNames.end(), [&prompt](const auto& name) {
        return prompt.key == name.second;
    });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

bool isPaperAnswer(const ConferencePrompt& prompt)
{
    return paperQuestionOf(prompt).has_value();
}

void setAsked(Conference& conference, std::vector<ConferencePrompt> prompts)
{
    std::erase_if(conference.prompts, [](const ConferencePrompt& prompt) {
        return !asksWhoListened(prompt) && !isPaperAnswer(prompt);
    });
    conference.prompts.insert(conference.prompts.begin(), prompts.begin(), prompts.end());
}

} // namespace trellis
