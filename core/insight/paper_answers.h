// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What papers ask beside the phrases of a bank, each kind its own. The answers are kept among the
// prompts of a conference, as ones that are of no bank.
#pragma once

#include "core/model/conference.h"
#include "core/model/goal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

enum class PaperQuestion : std::uint8_t {
    ShownTo,           ///< "I showed this sheet to", where no family can come
    FamilyWrote,       ///< on the lines under the questions from the family
    FamilyLoved,       ///< "One thing we loved:"
    TeacherShouldKnow, ///< "Something my teacher should know"
    TakeWithMe,        ///< "What I will take with me"
    Advice,            ///< "Advice for the next class"
    MustDo,            ///< "What I must do"
    ChooseToDo,        ///< "What I choose"
    ShowItBy,          ///< "I will show it by"
    MayChangeOn,       ///< "We may change this on"
};

inline constexpr std::size_t kPaperQuestions = 10;
/// One for each question, in their order; empty where nothing was written.
using PaperAnswers = std::array<std::string, kPaperQuestions>;
[[nodiscard]] PaperAnswers paperAnswers(const Conference& conference);

/// Empty where nothing was written.
[[nodiscard]] std::string paperAnswer(const Conference& conference, PaperQuestion question);
/// An empty answer takes it away.
void setPaperAnswer(Conference& conference, PaperQuestion question, std::string answer);
/// Of a prompt that is such an answer.
[[nodiscard]] std::optional<PaperQuestion> paperQuestionOf(const ConferencePrompt& prompt);

/// How a goal of last time went, as the paper of this conference had it; none where it was not
/// ticked. A goal itself only knows what was said last.
[[nodiscard]] std::optional<GoalState> goalSaid(const Conference& conference, GoalId goal);
/// Open takes it away.
void setGoalSaid(Conference& conference, GoalId goal, GoalState state);
/// The goal that an answer is about; none where it is about something else.
[[nodiscard]] std::optional<GoalId> goalAnswered(const ConferencePrompt& prompt);

/// Also of what was said about goals.
[[nodiscard]] bool isPaperAnswer(const ConferencePrompt& prompt);

/// Instead of all prompts of the banks; what is of no bank stays.
void setAsked(Conference& conference, std::vector<ConferencePrompt> prompts);

} // namespace trellis
