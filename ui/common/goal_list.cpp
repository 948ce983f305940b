// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/goal_list.h"

#include "core/insight/conference_state.h"
#include "core/storage/edits/goals.h"
#include "ui/common/goal_form.h"
#include "ui/common/outcome_picker.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QMenu>
#include <QPushButton>

namespace trellis::ui {

namespace {

QString lineOf(const Goal& goal, const ClassBook& book)
{
    QStringList parts{named(goal.text, TextFor::Screen)};
    if (goal.outcome) {
        if (const auto index = book.indexOf(*goal.outcome)) {
            parts.append(outcomeText(book.outcomes[*index]));
        }
    }
    if (goal.dueOn) {
        parts.append(GoalList::tr("by %1").arg(shortDate(*goal.dueOn)));
    }
    if (goal.state != GoalState::Open) {
        parts.append(goalStateText(goal.state));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace

GoalList::GoalList(Document& document, QWidget* parent)
    : StudentList(document, Qt::Key_G,
                  {tr("Goals"),
                   tr("No goals yet. A good goal has a date and says how you will know."),
                   tr("New goal"), tr("Save goal")},
                  parent),
      m_form(new GoalForm([&document] { return document.today(); }, editor())),
      m_states(new QPushButton(tr("How did it go?"), this))
{
    auto* menu = new QMenu(m_states);
    for (const GoalState state :
         {GoalState::Met, GoalState::StillWorking, GoalState::Changed, GoalState::Open}) {
        connect(menu->addAction(goalStateText(state)), &QAction::triggered, this,
                [this, state] { setState(state); });
    }
    m_states->setMenu(menu);
    follow(m_form, m_states);
}

void GoalList::fill(const StudentRecord& student)
{
    m_form->setOutcomes(document().book().outcomes);
    // Those to work on first, newest at the top.
    for (const bool isPending : {true, false}) {
        for (auto goal = student.goals.rbegin(); goal != student.goals.rend(); ++goal) {
            if (goal->isPending() == isPending) {
                addLine(lineOf(*goal, document().book()), goal->id.value);
            }
        }
    }
}

void GoalList::enableButtons()
{
    StudentList::enableButtons();
    m_states->setEnabled(current() != nullptr);
}

void GoalList::startNew()
{
    if (record() == nullptr) {
        return;
    }
    Goal goal;
    goal.student = student();
    goal.madeOn = document().today();
    // For the conference that is being prepared, it is a new goal and not one of last time.
    const Conference* next =
        currentConference(*record(), document().book().schoolClass.id, document().today());
    if (next != nullptr && !next->resultsOn) {
        goal.conference = next->id;
    }
    open(goal);
}

void GoalList::open(const Goal& goal)
{
    m_form->setGoal(goal);
    m_opened = m_form->goal();
    showForm();
}

bool GoalList::isWorthKeeping() const
{
    const Goal typed = m_form->goal();
    return !typed.text.empty() && typed != m_opened;
}

void GoalList::openChosen()
{
    if (const Goal* goal = current()) {
        open(*goal);
    }
}

void GoalList::save()
{
    const Goal goal = m_form->goal();
    const StudentRecord* owner = record();
    if (owner == nullptr) {
        return;
    }
    const Goal* before = withId(owner->goals, goal.id.value);
    const std::optional<Goal> old = before != nullptr ? std::optional(*before) : std::nullopt;
    const bool isSaved = document().edit(
        [&](Gradebook& gradebook) {
            return old ? changeGoal(gradebook, *old, goal) : addGoal(gradebook, goal);
        },
        {student()});
    if (isSaved) {
        closeForm();
    }
}

void GoalList::setState(GoalState state)
{
    const Goal* goal = current();
    if (goal == nullptr) {
        return;
    }
    const Goal before = *goal;
    Goal after = before;
    after.state = state;
    after.stateOn =
        after.state == GoalState::Open ? std::nullopt : std::optional(document().today());
    document().edit([&](Gradebook& gradebook) { return changeGoal(gradebook, before, after); },
                    {student()});
}

void GoalList::remove()
{
    if (const Goal* goal = current()) {
        document().edit(
            [gone = *goal](Gradebook& gradebook) { return removeGoal(gradebook, gone); },
            {student()});
    }
}

} // namespace trellis::ui
