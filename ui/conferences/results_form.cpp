// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/results_form.h"

#include "core/insight/conference_state.h"
#include "core/report/conference_sheet.h"
#include "core/storage/edits/notes.h"
#include "ui/common/draft_field.h"
#include "ui/common/optional_day.h"
#include "ui/common/plain_label.h"
#include "ui/common/unread_days.h"
#include "ui/document/document.h"
#include "ui/text/conference_answers.h"
#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace trellis::ui {

namespace {

/// The words of a box to tick, which wrap as its own would not.
class TickWords : public QLabel {
public:
    TickWords(QCheckBox& box, const QString& words, QWidget* parent)
        : QLabel(words, parent), m_box(box)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (rect().contains(event->position().toPoint())) {
            m_box.click();
        }
    }

private:
    QCheckBox& m_box;
};

/// Those that the paper of the kind asks.
std::vector<ConferencePrompt> reflectionsFor(const Conference& conference)
{
    ConferenceSheet sheet;
    sheet.kind = conference.kind;
    sheet.reflections = promptsOf(conference, PhraseBank::Reflection);
    return reflectionsOn(sheet);
}

} // namespace

ResultsForm::ResultsForm(Document& document, const StudentRecord& student,
                         const Conference& conference, bool isNew, UnreadDays& unread,
                         QWidget* parent)
    : QWidget(parent), m_document(document), m_student(student), m_before(conference),
      m_isNew(isNew), m_unread(unread), m_rows(new QVBoxLayout(this))
{
    setHoldsDraft(*this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    addPaper();
    addEnd();
}

void ResultsForm::addPaper()
{
    switch (m_before.kind) {
    case SheetKind::Conference:
    case SheetKind::FirstConference:
    case SheetKind::EndOfCourse:
    case SheetKind::Grades3To5:
    case SheetKind::LargePrint:
        addLed();
        break;
    case SheetKind::Pictures:
        addYoung();
        break;
    case SheetKind::Contract:
        addContract();
        break;
    }
}

void ResultsForm::addLed()
{
    if (isFamilyAway(m_before)) {
        addWritten(PaperQuestion::ShownTo);
    }
    addWork();
    addMiddle();
    addFamily();
}

void ResultsForm::addMiddle()
{
    constexpr std::size_t kUsualGoals = 2;
    if (m_before.kind == SheetKind::FirstConference) {
        addAboutMe();
        addNewGoals(kUsualGoals);
        return;
    }
    if (m_before.kind == SheetKind::EndOfCourse) {
        addPlan();
        addOldGoals();
        heading(tr("Looking back"));
        addWritten(PaperQuestion::TakeWithMe);
        addWritten(PaperQuestion::Advice);
        return;
    }
    const bool hasOneGoal =
        m_before.kind == SheetKind::Grades3To5 || m_before.kind == SheetKind::LargePrint;
    addThinking();
    addOldGoals();
    addNewGoals(hasOneGoal ? 1 : kUsualGoals);
}

void ResultsForm::addYoung()
{
    heading(tr("My goal"));
    const std::vector<const Goal*> made = madeGoals();
    addGoalForm(made.empty() ? newGoal() : *made.front(), GoalForm::Asks::Wish);
    addWritten(PaperQuestion::FamilyLoved);
}

void ResultsForm::addContract()
{
    constexpr std::size_t kLeastGoals = 2;
    std::vector<const Goal*> goals = madeGoals();
    const std::vector<const Goal*> old = goalsOfLastTime(m_student, at());
    std::copy_if(old.begin(), old.end(), std::back_inserter(goals),
                 [](const Goal* goal) { return !goal->text.empty(); });
    for (std::size_t i = 0; i < std::max(kLeastGoals, goals.size()); ++i) {
        heading(tr("My goal %1").arg(i + 1));
        addGoalForm(i < goals.size() ? *goals[i] : newGoal());
    }
    heading(tr("What I will do"));
    addWritten(PaperQuestion::MustDo);
    addWritten(PaperQuestion::ChooseToDo);
    heading(tr("How I will show it"));
    addWritten(PaperQuestion::ShowItBy);
    m_mayChange = addDay(paperQuestionText(PaperQuestion::MayChangeOn),
                         Date::fromIso(paperAnswer(m_before, PaperQuestion::MayChangeOn)));
}

void ResultsForm::addWork()
{
    const std::vector<const WorkSample*> shown = workToShow(m_student);
    if (!shown.empty()) {
        heading(tr("Work I want to show you"));
    }
    for (const WorkSample* work : shown) {
        m_rows->addWidget(plainLabel(this, named(work->title, TextFor::Screen)));
        QLineEdit* field = addLine(tr("I chose this because"), work->reason);
        field->setAccessibleDescription(toQt(work->title));
        m_reasons.push_back({*work, field});
    }
}

void ResultsForm::addThinking()
{
    heading(tr("Thinking about my learning"));
    for (const ConferencePrompt& prompt : reflectionsFor(m_before)) {
        m_answers.push_back({prompt, addLine(promptText(prompt), prompt.answer)});
    }
}

void ResultsForm::addAboutMe()
{
    heading(tr("About me as a learner"));
    if (const auto notes = readStudentNotes(m_document.gradebook(), m_student.student.id)) {
        m_profile = notes->profile;
    }
    const std::array<std::pair<ProfileQuestion, QString>, 3> asked{
        {{ProfileQuestion::Strengths, tr("I am good at")},
         {ProfileQuestion::LearnsBestWhen, tr("I learn best when")},
         {ProfileQuestion::Interests, tr("I care about")}}};
    for (const auto& [question, words] : asked) {
        m_aboutMe.push_back(
            {question, addLine(words, m_profile.at(static_cast<std::size_t>(question)))});
    }
    addWritten(PaperQuestion::TeacherShouldKnow);
}

void ResultsForm::addFamily()
{
    heading(tr("Questions from my family"));
    // The paper has lines for all questions together; an answer of one question is shown where
    // there is one.
    for (const ConferencePrompt& prompt : promptsOf(m_before, PhraseBank::FamilyQuestion)) {
        if (!prompt.answer.empty()) {
            m_answers.push_back({prompt, addLine(promptText(prompt), prompt.answer)});
        }
    }
    addWritten(PaperQuestion::FamilyWrote);
    const QString wantsTime = tr("The family would also like time with the teacher");
    m_wantsTime = new QCheckBox(this);
    m_wantsTime->setAccessibleName(wantsTime);
    m_wantsTime->setChecked(m_before.wantsTeacherTime);
    auto* tick = new QHBoxLayout;
    tick->addWidget(m_wantsTime, 0, Qt::AlignTop);
    tick->addWidget(new TickWords(*m_wantsTime, wantsTime, this), 1);
    m_rows->addLayout(tick);
}

void ResultsForm::addEnd()
{
    m_meetAgain = addDay(tr("We meet again on"), m_before.meetAgainOn);
    // As planned, once that day has come; before it nobody knows.
    m_shownHeld = m_before.heldOn ? m_before.heldOn : m_before.date;
    if (!m_shownHeld) {
        m_shownHeld = m_document.today();
    } else if (m_shownHeld > m_document.today()) {
        m_shownHeld.reset();
    }
    m_held = addDay(tr("Held on"), m_shownHeld);
    m_held->expectPast();
    auto* save = new QPushButton(tr("Save results"), this);
    save->setToolTip(tooltipText(tr("Ctrl+Enter")));
    connect(save, &QPushButton::clicked, this, &ResultsForm::saveWanted);
    m_rows->addWidget(save, 0, Qt::AlignLeft);
    m_rows->addStretch(1);
}

void ResultsForm::heading(const QString& text)
{
    m_rows->addSpacing(6);
    m_rows->addWidget(plainLabel(this, text, true));
}

QLineEdit* ResultsForm::addLine(const QString& words, const std::string& text)
{
    QLabel* label = plainLabel(this, menuText(words));
    auto* field = new QLineEdit(toQt(text), this);
    field->setAccessibleName(words);
    field->setCursorPosition(0); // so that its beginning is seen
    label->setBuddy(field);
    m_rows->addWidget(label);
    m_rows->addWidget(field);
    m_first = m_first != nullptr ? m_first : field;
    return field;
}

void ResultsForm::addWritten(PaperQuestion question)
{
    m_written.push_back(
        {question, addLine(paperQuestionText(question), paperAnswer(m_before, question))});
}

OptionalDay* ResultsForm::addDay(const QString& words, std::optional<Date> day)
{
    QLabel* label = plainLabel(this, menuText(words));
    auto* field = new OptionalDay([this] { return this->day(); }, this);
    field->setDay(day);
    connect(field, &OptionalDay::said, this, &ResultsForm::said);
    field->setAccessibleName(words);
    label->setBuddy(field);
    m_rows->addWidget(label);
    m_rows->addWidget(field);
    return field;
}

Date ResultsForm::day() const
{
    const Date today = m_document.today();
    return std::min(today, m_before.heldOn.value_or(m_before.date.value_or(today)));
}

bool ResultsForm::areDaysRead()
{
    return std::all_of(m_goals.begin(), m_goals.end(),
                       [](GoalForm* form) { return form->accept(); }) &&
           (m_mayChange == nullptr || m_mayChange->accept()) && m_meetAgain->accept() &&
           m_held->accept();
}

void ResultsForm::start()
{
    m_first->setFocus(Qt::TabFocusReason);
}

} // namespace trellis::ui
