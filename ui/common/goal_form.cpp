// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/goal_form.h"

#include "ui/common/draft_field.h"
#include "ui/common/form_rows.h"
#include "ui/common/optional_day.h"
#include "ui/common/outcome_picker.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QLabel>
#include <QLineEdit>

namespace trellis::ui {

GoalForm::GoalForm(std::function<Date()> today, QWidget* parent, Asks asks)
    : QWidget(parent), m_asks(asks), m_due(new OptionalDay(std::move(today), this)),
      m_text(new QLineEdit(this)), m_outcome(new OutcomePicker(OutcomePicker::Choice::One, this)),
      m_firstStep(new QLineEdit(this)), m_evidence(new QLineEdit(this)),
      m_helper(new QLineEdit(this)), m_hint(new QLabel(this))
{
    setHoldsDraft(*this);
    addFields();
    for (QLineEdit* field : {m_text, m_firstStep, m_evidence, m_helper}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            hint();
            Q_EMIT edited();
        });
    }
    connect(m_due, &OptionalDay::dayChosen, this, [this] {
        hint();
        Q_EMIT edited();
    });
    connect(m_due, &OptionalDay::said, this, &GoalForm::said);
    connect(m_outcome, &OutcomePicker::chosenChanged, this, [this] {
        hint();
        Q_EMIT edited();
    });
    setFocusProxy(m_asks == Asks::Everything ? static_cast<QWidget*>(m_due) : m_text);
    hint();
}

void GoalForm::addFields()
{
    QFormLayout* form = tallForm(this);
    for (QWidget* field : std::initializer_list<QWidget*>{m_due, m_outcome, m_firstStep, m_evidence,
                                                          m_helper, m_hint}) {
        field->setVisible(m_asks == Asks::Everything);
    }
    switch (m_asks) {
    case Asks::Everything:
        addField(form, tr("By (date)"), m_due);
        addField(form, tr("I will be able to"), m_text);
        addField(form, tr("Outcome"), m_outcome);
        addField(form, tr("First I will"), m_firstStep);
        addField(form, tr("I will know because"), m_evidence);
        addField(form, tr("Who will help me, and how"), m_helper);
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setWordWrap(true);
        m_hint->setAccessibleName(tr("To make it a goal that can be met"));
        form->addRow(m_hint);
        break;
    case Asks::Plan:
        addField(form, tr("How I will show it"), m_text);
        addField(form, tr("By when"), m_due);
        addField(form, tr("With whom"), m_helper);
        m_due->show();
        m_helper->show();
        setTabOrder(m_text, m_due);
        setTabOrder(m_due, m_helper);
        break;
    case Asks::Wish:
        addField(form, tr("I want to get better at"), m_text);
        break;
    }
}

void GoalForm::setOutcomes(const std::vector<Outcome>& outcomes)
{
    m_outcome->setOutcomes(outcomes);
}

void GoalForm::setGoal(const Goal& goal, const QString& unreadDay)
{
    m_goal = goal;
    m_unread = unreadDay;
    m_due->setDay(goal.dueOn);
    if (!unreadDay.isEmpty()) {
        m_due->setUnread(unreadDay);
    }
    m_outcome->setChosen(goal.outcome ? std::vector{*goal.outcome} : std::vector<OutcomeId>());
    m_text->setText(toQt(goal.text));
    m_firstStep->setText(toQt(goal.firstStep));
    m_evidence->setText(toQt(goal.evidence));
    m_helper->setText(toQt(goal.helper));
    hint();
}

Goal GoalForm::goal() const
{
    Goal goal = m_goal;
    goal.dueOn = m_due->day();
    const auto outcomes = m_outcome->chosen();
    goal.outcome = outcomes.empty() ? std::nullopt : std::optional(outcomes.front());
    goal.text = toCore(m_text->text().trimmed());
    goal.firstStep = toCore(m_firstStep->text().trimmed());
    goal.evidence = toCore(m_evidence->text().trimmed());
    goal.helper = toCore(m_helper->text().trimmed());
    return goal;
}

bool GoalForm::isTyped() const
{
    return goal() != m_goal || unreadDay() != m_unread;
}

QString GoalForm::unreadDay() const
{
    return m_due->isUnread() ? m_due->text().trimmed() : QString();
}

bool GoalForm::accept()
{
    return m_due->accept();
}

void GoalForm::hint()
{
    const bool isAsked = m_asks == Asks::Everything && !m_text->text().trimmed().isEmpty();
    m_hint->setText(isAsked ? goalHintsText(goal()) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace trellis::ui
