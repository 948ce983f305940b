// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/goal_list.h"

#include "core/storage/edits/goals.h"
#include "ui/common/goal_form.h"
#include "ui/common/outcome_picker.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QMenu>
#include <QPushButton>

namespace trellis::ui {

namespace {

QString lineOf(const Goal& goal, const ClassBook& book, Date today, const QString& unreadDay)
{
    QStringList parts{goal.text.empty() ? GoalList::tr("Not in words yet")
                                        : named(goal.text, TextFor::Screen)};
    if (goal.outcome) {
        if (const auto index = book.indexOf(*goal.outcome)) {
            parts.append(outcomeText(book.outcomes[*index]));
        }
    }
    if (!unreadDay.isEmpty()) {
        parts.append(
            GoalList::tr("by %1, which is not a day yet").arg(named(unreadDay, TextFor::Screen)));
    } else if (goal.dueOn) {
        parts.append(GoalList::tr("by %1").arg(dateSeenFrom(today, *goal.dueOn)));
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
    connect(m_form, &GoalForm::said, this, &GoalList::said);
    follow(m_form, {m_states});
}

void GoalList::fill(const StudentRecord& student)
{
    m_form->setOutcomes(document().book().outcomes);
    // Those to work on first, newest at the top.
    for (const bool isPending : {true, false}) {
        for (auto goal = student.goals.rbegin(); goal != student.goals.rend(); ++goal) {
            if (goal->isPending() == isPending) {
                addLine(lineOf(*goal, document().book(), document().today(), m_unread.of(*goal)),
                        goal->id.value);
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
    const Conference* shown =
        conferenceIn(*record(), document().book().schoolClass.id, document().today(), m_round);
    if (shown != nullptr && (m_round || !shown->resultsOn)) {
        goal.conference = shown->id;
    }
    open(goal);
}

void GoalList::open(const Goal& goal)
{
    m_form->setGoal(goal, m_unread.of(goal));
    showForm();
}

void GoalList::openChosen()
{
    if (const Goal* goal = current()) {
        open(*goal);
    }
}

bool GoalList::isTyped() const
{
    return m_form->isTyped();
}

void GoalList::save()
{
    if (!m_form->accept()) {
        return;
    }
    const Goal goal = m_form->goal();
    if (goal.text.empty()) {
        Q_EMIT said(messageFor(Error{ErrorCode::MissingValue, {}, "goal", {}}));
        return;
    }
    if (writeGoal(goal)) {
        closeForm();
    }
}

void GoalList::keep()
{
    Goal goal = m_form->goal();
    if (isBlank(goal)) {
        return;
    }
    goal.id = goal.id.isValid() ? goal.id : GoalId::make();
    const QString unread = m_form->unreadDay();
    m_unread.keep(goal, unread);
    if (writeGoal(goal) && !unread.isEmpty()) {
        Q_EMIT said(tr("The goal is kept, but %1 is not a day: its date is still to be put right.")
                        .arg(named(unread, TextFor::Screen)));
    }
}

bool GoalList::writeGoal(const Goal& goal)
{
    const Goal old = m_form->original();
    // Another class may be looked at by now; an undo may have taken it away.
    const bool isThere = old.id.isValid() &&
                         (record() == nullptr || withId(record()->goals, old.id.value) != nullptr);
    return write([isThere, old, goal](Gradebook& gradebook) {
        return isThere ? changeGoal(gradebook, old, goal) : addGoal(gradebook, goal);
    });
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
    write([before, after](Gradebook& gradebook) { return changeGoal(gradebook, before, after); });
}

void GoalList::remove()
{
    if (const Goal* goal = current()) {
        write([gone = *goal](Gradebook& gradebook) { return removeGoal(gradebook, gone); });
    }
}

} // namespace trellis::ui
