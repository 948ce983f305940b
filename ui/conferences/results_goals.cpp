// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The goals on a paper: those of last time, new ones and the plan to finish.
#include "core/insight/conference_state.h"
#include "ui/common/goal_form.h"
#include "ui/common/plain_label.h"
#include "ui/common/unread_days.h"
#include "ui/conferences/results_form.h"
#include "ui/document/document.h"
#include "ui/print/document_sheets.h"
#include "ui/print/front_blocks.h"
#include "ui/print/plan_to_finish.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

void ResultsForm::addOldGoals()
{
    // Of several courses the newest of each is asked about.
    const std::size_t most = std::max(kMostOldGoals, m_before.classes.size());
    const std::vector<const Goal*> old = goalsOfLastTime(m_student, at());
    bool hasHeading = false;
    for (const Goal* goal : old) {
        if (m_oldGoals.size() == most) {
            break;
        }
        if (goal->text.empty()) {
            continue; // nothing that could be met
        }
        if (!hasHeading) {
            heading(tr("Last time I said"));
            hasHeading = true;
        }
        addOldGoal(*goal);
    }
}

void ResultsForm::addOldGoal(const Goal& goal)
{
    constexpr int kLettersOfState = 10;
    const QString words = named(goal.text, TextFor::Screen);
    const QString said =
        goal.dueOn ? tr("%1, by %2").arg(words, dateSeenFrom(m_document.today(), *goal.dueOn))
                   : words;
    m_rows->addWidget(plainLabel(this, said));
    const std::optional<GoalState> then =
        at() != nullptr ? saidAt(m_student, *at(), goal) : std::nullopt;
    if (then && *then != goal.state) {
        // Something else was said since, which typing here must not take back.
        m_rows->addWidget(
            plainLabel(this, tr("Said then: %1. Since then: %2.")
                                 .arg(goalStateText(*then), goalStateText(goal.state))));
        return;
    }
    const GoalState shown = then.value_or(GoalState::Open);
    auto* state = new QComboBox(this);
    for (const GoalState value :
         {GoalState::Open, GoalState::Met, GoalState::StillWorking, GoalState::Changed}) {
        state->addItem(value == GoalState::Open ? tr("Not talked about") : goalStateText(value),
                       static_cast<int>(value));
    }
    state->setCurrentIndex(state->findData(static_cast<int>(shown)));
    state->setAccessibleName(said);
    state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    state->setMinimumContentsLength(kLettersOfState);
    m_rows->addWidget(state);
    m_first = m_first != nullptr ? m_first : state;
    m_oldGoals.push_back({goal, shown, state});
}

void ResultsForm::addNewGoals(std::size_t least)
{
    const std::vector<const Goal*> made = madeGoals();
    const std::size_t count = std::max(least, made.size());
    for (std::size_t i = 0; i < count; ++i) {
        heading(count == 1 ? tr("My goal") : tr("My goal %1").arg(i + 1));
        addGoalForm(i < made.size() ? *made[i] : newGoal());
    }
}

void ResultsForm::addPlan()
{
    const auto sheets = sheetsOf(m_document, {m_student.student.id});
    if (!sheets || sheets->empty() || isFinished(sheets->front())) {
        return;
    }
    heading(tr("My plan to finish"));
    const ConferenceSheet& sheet = sheets->front();
    std::vector<const Goal*> made = madeGoals();
    std::vector<OpenOutcome> open = openOutcomes(sheet);
    open.resize(std::min(open.size(), static_cast<std::size_t>(kPlannedOutcomes)));
    for (const OpenOutcome& planned : open) {
        Goal goal = newGoal();
        for (const Outcome& outcome : m_document.book().outcomes) {
            if (planned.course == &sheet && outcome.code == planned.row->code) {
                goal.outcome = outcome.id;
            }
        }
        const auto known = std::find_if(made.begin(), made.end(), [&goal](const Goal* other) {
            return other->outcome == goal.outcome;
        });
        if (known != made.end()) {
            goal = **known;
            made.erase(known);
        }
        const QString course =
            planned.course == &sheet
                ? QString()
                : named(planned.course->course, TextFor::Screen) + QLatin1Char(' ');
        m_rows->addWidget(plainLabel(this, course + named(planned.row->code, TextFor::Screen) +
                                               QLatin1Char(' ') +
                                               named(planned.row->wording, TextFor::Screen)));
        addGoalForm(goal, GoalForm::Asks::Plan);
    }
}

void ResultsForm::addGoalForm(const Goal& goal, GoalForm::Asks asks)
{
    auto* form = new GoalForm([this] { return day(); }, this, asks);
    form->setOutcomes(m_document.book().outcomes);
    form->setGoal(goal, m_unread.of(goal));
    connect(form, &GoalForm::said, this, &ResultsForm::said);
    m_rows->addWidget(form);
    m_first = m_first != nullptr ? m_first : form;
    m_goals.push_back(form);
}

Goal ResultsForm::newGoal() const
{
    Goal goal;
    goal.student = m_student.student.id;
    goal.madeOn = day();
    return goal;
}

std::vector<const Goal*> ResultsForm::madeGoals() const
{
    return newGoals(m_student, at());
}

} // namespace trellis::ui
