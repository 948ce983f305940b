// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was typed into the fields of a paper.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "ui/common/optional_day.h"
#include "ui/common/unread_days.h"
#include "ui/conferences/results_form.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace trellis::ui {

namespace {

std::string typedIn(const QLineEdit* field)
{
    return toCore(field->text().trimmed());
}

GoalState stateIn(const QComboBox* box)
{
    return static_cast<GoalState>(box->currentData().toInt());
}

/// Puts an answer where its question is. The questions that are asked without having been chosen
/// are kept with it, since a bank of which some are kept asks no others.
void answer(Conference& conference, const ConferencePrompt& asked, std::string text)
{
    const auto isAsked = [&asked](const ConferencePrompt& other) { return other.asksLike(asked); };
    auto& prompts = conference.prompts;
    auto found = std::find_if(prompts.begin(), prompts.end(), isAsked);
    if (found == prompts.end()) {
        if (text.empty()) {
            return;
        }
        const std::vector<ConferencePrompt> usual = promptsOf(conference, asked.bank);
        prompts.insert(prompts.end(), usual.begin(), usual.end());
        found = std::find_if(prompts.begin(), prompts.end(), isAsked);
    }
    if (found != prompts.end()) {
        found->answer = std::move(text);
    }
}

} // namespace

ProfileAnswers ResultsForm::profile() const
{
    ProfileAnswers profile = m_profile;
    for (const AboutMe& about : m_aboutMe) {
        profile.at(static_cast<std::size_t>(about.question)) = typedIn(about.field);
    }
    return profile;
}

bool ResultsForm::isTyped() const
{
    const bool hasReason =
        std::any_of(m_reasons.begin(), m_reasons.end(), [](const Reason& reason) {
            return typedIn(reason.field) != reason.work.reason;
        });
    const bool hasState = std::any_of(m_oldGoals.begin(), m_oldGoals.end(), [](const OldGoal& old) {
        return stateIn(old.state) != old.shown;
    });
    const bool hasGoal = std::any_of(m_goals.begin(), m_goals.end(),
                                     [](const GoalForm* form) { return form->isTyped(); });
    return hasReason || hasState || hasGoal || profile() != m_profile || conference() != m_before ||
           isHeldTyped();
}

bool ResultsForm::isHeldTyped() const
{
    return m_held->day() != m_shownHeld;
}

std::optional<Date> ResultsForm::heldOn() const
{
    return m_held->day();
}

Conference ResultsForm::conference() const
{
    Conference after = m_before;
    for (const Answer& one : m_answers) {
        answer(after, one.prompt, typedIn(one.field));
    }
    for (const Written& written : m_written) {
        setPaperAnswer(after, written.question, typedIn(written.field));
    }
    for (const OldGoal& old : m_oldGoals) {
        if (stateIn(old.state) != old.shown) {
            setGoalSaid(after, old.goal.id, stateIn(old.state));
        }
    }
    if (m_mayChange != nullptr) {
        const std::optional<Date> day = m_mayChange->day();
        setPaperAnswer(after, PaperQuestion::MayChangeOn, day ? day->toIso() : std::string());
    }
    if (m_wantsTime != nullptr) {
        after.wantsTeacherTime = m_wantsTime->isChecked();
    }
    after.meetAgainOn = m_meetAgain->day();
    return after;
}

void ResultsForm::addTo(ConferenceResults& results) const
{
    for (const OldGoal& old : m_oldGoals) {
        Goal goal = old.goal;
        goal.state = stateIn(old.state);
        if (goal.state != old.shown) {
            goal.stateOn =
                goal.state == GoalState::Open ? std::nullopt : std::optional(m_document.today());
            results.goals.emplace_back(old.goal, goal);
        }
    }
    for (const GoalForm* form : m_goals) {
        if (!form->isTyped()) {
            continue;
        }
        Goal goal = form->goal();
        const bool isNew = !goal.id.isValid();
        goal.id = isNew ? GoalId::make() : goal.id;
        m_unread.keep(goal, form->unreadDay());
        if (isNew) {
            goal.conference = results.conference.after.id;
            results.newGoals.push_back(std::move(goal));
        } else if (!isBlank(goal)) {
            results.goals.emplace_back(form->original(), goal);
        }
    }
    for (const Reason& reason : m_reasons) {
        WorkSample after = reason.work;
        after.reason = typedIn(reason.field);
        if (after.reason != reason.work.reason) {
            results.work.emplace_back(reason.work, std::move(after));
        }
    }
    if (profile() != m_profile) {
        results.profile = profile();
    }
}

} // namespace trellis::ui
