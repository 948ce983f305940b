// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/paper_answers.h"

#include "core/insight/conference_state.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

namespace trellis {

namespace {

// The names in the file.
constexpr std::array<std::pair<PaperQuestion, std::string_view>, kPaperQuestions> kNames{{
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

constexpr std::string_view kGoalSaid = "goalSaid";

std::string_view nameOf(PaperQuestion question)
{
    return kNames.at(static_cast<std::size_t>(question)).second;
}

} // namespace

PaperAnswers paperAnswers(const Conference& conference)
{
    PaperAnswers answers;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers.at(i) = paperAnswer(conference, kNames.at(i).first);
    }
    return answers;
}

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

std::optional<GoalId> goalAnswered(const ConferencePrompt& prompt)
{
    std::int64_t id = 0;
    const std::string& text = prompt.text;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool isGoal = prompt.key == kGoalSaid && trouble == std::errc() &&
                        end == text.data() + text.size() && !text.empty();
    return isGoal ? std::optional(GoalId{id}) : std::nullopt;
}

std::optional<GoalState> goalSaid(const Conference& conference, GoalId goal)
{
    const auto found = std::find_if(
        conference.prompts.begin(), conference.prompts.end(),
        [goal](const ConferencePrompt& prompt) { return goalAnswered(prompt) == goal; });
    return found == conference.prompts.end() ? std::nullopt : goalStateFromName(found->answer);
}

void setGoalSaid(Conference& conference, GoalId goal, GoalState state)
{
    std::erase_if(conference.prompts,
                  [goal](const ConferencePrompt& prompt) { return goalAnswered(prompt) == goal; });
    if (state != GoalState::Open) {
        conference.prompts.push_back({PhraseBank::FamilyQuestion, std::string(kGoalSaid),
                                      std::to_string(goal.value),
                                      std::string(goalStateName(state))});
    }
}

bool isPaperAnswer(const ConferencePrompt& prompt)
{
    return prompt.key == kGoalSaid || paperQuestionOf(prompt).has_value();
}

void setAsked(Conference& conference, std::vector<ConferencePrompt> prompts)
{
    std::erase_if(conference.prompts, [](const ConferencePrompt& prompt) {
        return !asksWhoListened(prompt) && !isPaperAnswer(prompt);
    });
    conference.prompts.insert(conference.prompts.begin(), prompts.begin(), prompts.end());
}

} // namespace trellis
