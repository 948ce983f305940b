// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/results_panel.h"

#include "core/insight/conference_state.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "ui/common/calm_wheel.h"
#include "ui/common/goal_form.h"
#include "ui/common/name_guard.h"
#include "ui/common/optional_day.h"
#include "ui/conferences/panel_parts.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr std::size_t kNewGoals = 2;
constexpr std::size_t kOldGoals = 2;

} // namespace

ResultsPanel::ResultsPanel(Document& document, NameGuard& names, QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_layout(new QVBoxLayout(this))
{
    connect(&m_document, &Document::changed, this, [this](const BookChange& change) {
        // What is being typed stays while others change.
        if (!change.isWhole && std::find(change.students.begin(), change.students.end(),
                                         m_student) == change.students.end()) {
            return;
        }
        if (!m_isWriting) {
            commit();
        }
        build();
    });
    connect(&m_names, &NameGuard::changed, this, [this] {
        commit();
        build();
    });
    // Left for another part of the window; a list that opens for a field is a window of its own.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, QWidget* now) {
        if (m_fields != nullptr && m_fields->isAncestorOf(before) && now != nullptr &&
            now->window() == window() && !m_fields->isAncestorOf(now)) {
            commit();
        }
    });
    build();
}

void ResultsPanel::showStudent(StudentId student)
{
    if (student != m_student) {
        commit();
        m_student = student;
        build();
    }
}

void ResultsPanel::start()
{
    if (!m_answers.empty()) {
        m_answers.front().field->setFocus(Qt::TabFocusReason);
    }
}

const StudentRecord* ResultsPanel::record() const
{
    return m_document.hasBook() && m_student.isValid() && !m_names.hides(m_student)
               ? m_document.book().find(m_student)
               : nullptr;
}

QWidget* ResultsPanel::heading(const QString& text)
{
    QLabel* label = panelLabel(m_fields, text, true);
    m_rows->addSpacing(6);
    m_rows->addWidget(label);
    return label;
}

void ResultsPanel::addAnswers(const Conference& conference, PhraseBank bank)
{
    for (const ConferencePrompt& prompt : promptsOf(conference, bank)) {
        QLabel* words = panelLabel(m_fields, promptText(prompt));
        auto* field = new QLineEdit(toQt(prompt.answer), m_fields);
        field->setAccessibleName(promptText(prompt));
        words->setBuddy(field);
        m_rows->addWidget(words);
        m_rows->addWidget(field);
        m_answers.push_back({prompt, field});
    }
}

void ResultsPanel::addGoals(const StudentRecord& student, const Conference& conference)
{
    const Conference* at = m_isNew ? nullptr : &conference;
    const auto old = goalsOfLastTime(student, at);
    if (!old.empty()) {
        heading(tr("Last time I said"));
    }
    for (const Goal* goal : old) {
        if (m_oldGoals.size() == kOldGoals) {
            break;
        }
        if (goal->text.empty()) {
            continue; // nothing that could be met
        }
        const QString said =
            goal->dueOn
                ? tr("%1, by %2").arg(named(goal->text, TextFor::Screen), shortDate(*goal->dueOn))
                : named(goal->text, TextFor::Screen);
        m_rows->addWidget(panelLabel(m_fields, said));
        auto* state = new QComboBox(m_fields);
        for (const GoalState value :
             {GoalState::Open, GoalState::Met, GoalState::StillWorking, GoalState::Changed}) {
            state->addItem(value == GoalState::Open ? tr("Not talked about") : goalStateText(value),
                           static_cast<int>(value));
        }
        state->setCurrentIndex(state->findData(static_cast<int>(goal->state)));
        state->setAccessibleName(said);
        m_rows->addWidget(state);
        m_oldGoals.push_back({*goal, state});
    }
    const auto made = newGoals(student, at);
    for (std::size_t i = 0; i < kNewGoals; ++i) {
        heading(tr("My goal %1").arg(i + 1));
        auto* form = new GoalForm([this] { return m_document.today(); }, m_fields);
        form->setOutcomes(m_document.book().outcomes);
        Goal goal;
        goal.student = student.student.id;
        goal.madeOn = m_document.today();
        form->setGoal(i < made.size() ? *made[i] : goal);
        m_rows->addWidget(form);
        m_newGoals.push_back(form);
    }
}

void ResultsPanel::addEnd(const Conference& conference)
{
    m_wantsTime = new QCheckBox(tr("The family would also like time with the teacher"), m_fields);
    m_wantsTime->setChecked(conference.wantsTeacherTime);
    m_rows->addWidget(m_wantsTime);
    const auto dayField = [&](const QString& words, std::optional<Date> day) {
        QLabel* label = panelLabel(m_fields, words);
        auto* field = new OptionalDay([this] { return m_document.today(); }, m_fields);
        field->setDay(day);
        field->setAccessibleName(words);
        label->setBuddy(field);
        m_rows->addWidget(label);
        m_rows->addWidget(field);
        return field;
    };
    m_meetAgain = dayField(tr("We meet again on"), conference.meetAgainOn);
    const bool isPast = conference.date && *conference.date <= m_document.today();
    m_shownHeld = conference.heldOn ? conference.heldOn
                  : isPast          ? conference.date
                                    : std::optional(m_document.today());
    m_held = dayField(tr("Held on"), m_shownHeld);
    m_save = new QPushButton(tr("Save results"), m_fields);
    m_save->setToolTip(tooltipText(tr("Ctrl+Enter")));
    connect(m_save, &QPushButton::clicked, this, &ResultsPanel::save);
    m_rows->addWidget(m_save, 0, Qt::AlignLeft);
    m_rows->addStretch(1);
}

void ResultsPanel::build()
{
    m_save = nullptr; // so that hiding the fields is not leaving them
    if (m_fields != nullptr) {
        // One of its fields may be what is saving.
        m_fields->removeEventFilter(this);
        m_fields->hide();
        m_fields->deleteLater();
        m_layout->removeWidget(m_fields);
    }
    m_answers.clear();
    m_oldGoals.clear();
    m_newGoals.clear();
    m_fields = new QWidget(this);
    m_rows = new QVBoxLayout(m_fields);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_fields);
    m_fields->installEventFilter(this);
    const StudentRecord* student = record();
    if (student == nullptr) {
        m_rows->addWidget(
            panelLabel(m_fields, tr("Choose a student to type in what was agreed."), true));
        m_rows->addStretch(1);
        return;
    }
    const Conference* now =
        currentConference(*student, m_document.book().schoolClass.id, m_document.today());
    m_class = m_document.book().schoolClass.id;
    m_isNew = now == nullptr;
    m_before = now != nullptr ? *now : Conference();
    m_rows->addWidget(panelLabel(m_fields, m_names.preferredName(student->student), true));
    heading(tr("Thinking about my learning"));
    addAnswers(m_before, PhraseBank::Reflection);
    addGoals(*student, m_before);
    heading(tr("Questions from my family"));
    addAnswers(m_before, PhraseBank::FamilyQuestion);
    addEnd(m_before);
    keepFromWheel(m_fields);
    m_fields->setEnabled(!m_document.isReadOnly());
}

bool ResultsPanel::isTyped() const
{
    const bool hasAnswer =
        std::any_of(m_answers.begin(), m_answers.end(), [](const Answer& answer) {
            return toCore(answer.field->text().trimmed()) != answer.prompt.answer;
        });
    const bool hasState = std::any_of(m_oldGoals.begin(), m_oldGoals.end(), [](const OldGoal& old) {
        return old.state->currentData().toInt() != static_cast<int>(old.goal.state);
    });
    const bool hasGoal = std::any_of(m_newGoals.begin(), m_newGoals.end(),
                                     [](const GoalForm* form) { return form->isTyped(); });
    return hasAnswer || hasState || hasGoal ||
           m_wantsTime->isChecked() != m_before.wantsTeacherTime ||
           m_meetAgain->day() != m_before.meetAgainOn || m_held->day() != m_shownHeld;
}

Conference ResultsPanel::typedConference() const
{
    Conference after = m_before;
    after.prompts.clear();
    for (const Answer& answer : m_answers) {
        ConferencePrompt prompt = answer.prompt;
        prompt.answer = toCore(answer.field->text().trimmed());
        after.prompts.push_back(std::move(prompt));
    }
    setFamilyAway(after, isFamilyAway(m_before));
    after.wantsTeacherTime = m_wantsTime->isChecked();
    after.meetAgainOn = m_meetAgain->day();
    return after;
}

void ResultsPanel::addTypedGoals(ConferenceResults& results) const
{
    for (const OldGoal& old : m_oldGoals) {
        Goal goal = old.goal;
        goal.state = static_cast<GoalState>(old.state->currentData().toInt());
        if (goal.state != old.goal.state) {
            goal.stateOn =
                goal.state == GoalState::Open ? std::nullopt : std::optional(m_document.today());
            results.goals.emplace_back(old.goal, goal);
        }
    }
    for (const GoalForm* form : m_newGoals) {
        Goal goal = form->goal();
        goal.conference = results.conference.after.id;
        if (!goal.id.isValid()) {
            results.newGoals.push_back(std::move(goal));
        } else if (form->original() != goal && !isBlank(goal)) {
            results.goals.emplace_back(form->original(), goal);
        }
    }
}

bool ResultsPanel::write(Conference after)
{
    ConferenceResults results;
    results.conference = {m_before, std::move(after)};
    if (m_isNew) {
        Conference& made = results.conference.after;
        made.id = ConferenceId::make();
        made.student = m_student;
        made.classes = {m_class};
        made.date = m_held->day() ? m_held->day() : std::optional(m_document.today());
        results.conference.before = made;
    }
    addTypedGoals(results);
    m_isWriting = true;
    const bool isWritten = m_document.edit(
        [&](Gradebook& gradebook) { return enterResults(gradebook, results); }, {m_student});
    m_isWriting = false;
    return isWritten;
}

void ResultsPanel::save()
{
    if (m_save == nullptr) {
        return;
    }
    Conference after = typedConference();
    after.heldOn = m_held->day();
    after.resultsOn = m_document.today();
    if (write(std::move(after))) {
        Q_EMIT finished();
    }
}

void ResultsPanel::commit()
{
    if (m_isWriting || m_save == nullptr || m_document.isReadOnly() || !isTyped()) {
        return;
    }
    Conference after = typedConference();
    if (m_held->day() != m_shownHeld) {
        after.heldOn = m_held->day();
    }
    write(std::move(after));
}

void ResultsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        commit();
    }
}

bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_fields) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier) != 0) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
