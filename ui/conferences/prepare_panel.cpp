// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/prepare_panel.h"

#include "core/insight/paper_answers.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/phrases.h"
#include "ui/common/calm_wheel.h"
#include "ui/common/form_rows.h"
#include "ui/common/goal_list.h"
#include "ui/common/language_box.h"
#include "ui/common/name_guard.h"
#include "ui/common/optional_day.h"
#include "ui/common/work_list.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/course_picker.h"
#include "ui/conferences/note_field.h"
#include "ui/conferences/panel_parts.h"
#include "ui/conferences/prompt_picker.h"
#include "ui/conferences/ready_bar.h"
#include "ui/conferences/star_list.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace trellis::ui {

PreparePanel::PreparePanel(Document& document, NameGuard& names, QWidget* parent)
    : QWidget(parent), m_document(document), m_names(names), m_body(new QWidget(this)),
      m_name(panelLabel(this, {}, true)), m_ready(new ReadyBar(this)),
      m_date(new OptionalDay([this] { return m_document.today(); }, m_body)),
      m_time(new QLineEdit(m_body)), m_minutes(new QSpinBox(m_body)),
      m_place(new QLineEdit(m_body)), m_kind(new QComboBox(m_body)),
      m_language(new QComboBox(m_body)), m_review(panelLabel(m_body, {})),
      m_forAll(panelLabel(m_body, {})), m_away(new QCheckBox(tr("No family can come"), m_body)),
      m_courses(new CoursePicker(document, m_body)),
      m_coursesHeading(panelLabel(m_body, tr("About these courses"), true)),
      m_note(new NoteField(m_body)), m_stars(new StarList(document, m_body)),
      m_work(new WorkList(document, m_body)), m_goals(new GoalList(document, m_body)),
      m_reflection(new PromptPicker(PhraseBank::Reflection, m_body)),
      m_questions(new PromptPicker(PhraseBank::FamilyQuestion, m_body)),
      m_remove(new QPushButton(tr("Remove this conference"), m_body))
{
    m_minutes->setRange(5, 120);
    m_minutes->setSingleStep(5);
    m_minutes->setKeyboardTracking(false);
    fillSheetKinds(*m_kind);
    m_time->setPlaceholderText(clockText(17 * 60 + 20));
    m_courses->setAccessibleName(m_coursesHeading->text());
    m_reflection->setAccessibleName(tr("Prompts for the student"));
    m_questions->setAccessibleName(tr("Questions for the family"));
    QStringList starters;
    for (const std::string& key : phraseKeys(PhraseBank::NoteStarter)) {
        starters.append(phraseText(PhraseBank::NoteStarter, key));
    }
    m_note->setStarters(starters);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addField(form, tr("Date"), m_date);
    addField(form, tr("Time"), m_time);
    addField(form, tr("Minutes"), m_minutes);
    addField(form, tr("Place"), m_place);
    addField(form, tr("Sheet"), m_kind);
    addField(form, tr("Language"), m_language);
    m_away->setToolTip(tooltipText(tr("The sheet asks who listened, and whom it was shown to.")));
    form->addRow(m_away);

    auto* phrases = new QPushButton(tr("Edit phrases\u2026"), m_body);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(form);
    body->addWidget(m_review);
    body->addWidget(m_forAll); // in the form a second line of it would be cut
    const auto part = [&](const QString& heading, QWidget* widget) {
        body->addSpacing(6);
        body->addWidget(panelLabel(m_body, heading, true));
        body->addWidget(widget);
    };
    body->addWidget(m_coursesHeading);
    body->addWidget(m_courses);
    part(tr("A note from my teacher"), m_note);
    part(tr("Goals"), m_goals);
    part(tr("Work"), m_work);
    part(tr("Talk about these outcomes"), m_stars);
    part(tr("Thinking about my learning"), m_reflection);
    part(tr("Questions for my family to ask"), m_questions);
    body->addWidget(phrases, 0, Qt::AlignLeft);
    body->addSpacing(6);
    body->addWidget(m_remove, 0, Qt::AlignLeft);
    body->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_ready);
    layout->addWidget(m_body, 1);

    connect(m_date, &OptionalDay::dayChosen, this, [this] {
        change([this](Conference& c) { c.date = m_date->day(); });
        sayIfTaken();
    });
    connect(m_date, &OptionalDay::said, this, &PreparePanel::said);
    connect(m_time, &QLineEdit::editingFinished, this, &PreparePanel::readTime);
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { change([=](Conference& c) { c.minutes = minutes; }); });
    connect(m_place, &QLineEdit::editingFinished, this, [this] {
        change([this](Conference& c) { c.place = toCore(m_place->text().trimmed()); });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        setKind(static_cast<SheetKind>(m_kind->itemData(index).toInt()));
    });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { setLanguage(toCore(m_language->itemData(index).toString())); });
    connect(m_away, &QCheckBox::clicked, this,
            [this](bool isAway) { change([=](Conference& c) { setFamilyAway(c, isAway); }); });
    connect(m_remove, &QPushButton::clicked, this, &PreparePanel::removeConference);
    connect(m_ready, &ReadyBar::partWanted, this, &PreparePanel::partWanted);
    connect(m_goals, &GoalList::said, this, &PreparePanel::said);
    connect(m_note, &NoteField::noteEdited, this,
            [this] { change([this](Conference& c) { c.note = toCore(m_note->note()); }); });
    connect(m_courses, &CoursePicker::classesChanged, this,
            [this] { change([this](Conference& c) { c.classes = m_courses->classes(); }); });
    connect(m_reflection, &PromptPicker::promptsChanged, this, &PreparePanel::setPrompts);
    connect(m_questions, &PromptPicker::promptsChanged, this, &PreparePanel::setPrompts);
    connect(m_work, &WorkList::said, this, &PreparePanel::said);
    connect(phrases, &QPushButton::clicked, this, &PreparePanel::phrasesWanted);
    connect(&m_document, &Document::changed, this, &PreparePanel::refresh);
    connect(&m_names, &NameGuard::changed, this, &PreparePanel::refresh);
    keepFromWheel(this);
    refresh();
}

const StudentRecord* PreparePanel::record() const
{
    return m_document.hasBook() && m_student.isValid() && !m_names.hides(m_student)
               ? m_document.book().find(m_student)
               : nullptr;
}

const Conference* PreparePanel::conferenceOf(const StudentRecord& student) const
{
    return conferenceIn(student, m_document.book().schoolClass.id, m_document.today(), m_round);
}

const Conference* PreparePanel::conference() const
{
    const StudentRecord* student = record();
    return student != nullptr ? conferenceOf(*student) : nullptr;
}

void PreparePanel::setRound(const std::optional<ConferenceRound>& round)
{
    m_round = round;
    forgetUnread();
    m_goals->setRound(round);
    refresh();
}

void PreparePanel::showStudent(StudentId student)
{
    if (student != m_student) {
        commit();
        m_student = student;
        forgetUnread();
        refresh();
    }
}

void PreparePanel::askForPages(std::function<bool(StudentId student, const QString& note)> addsPage)
{
    m_note->askForPages([this, addsPage = std::move(addsPage)](const QString& note) {
        return record() != nullptr && addsPage(m_student, note);
    });
}

void PreparePanel::commit()
{
    m_note->commit();
    m_goals->commit();
    m_work->commit();
}

void PreparePanel::open(ReadyPart part)
{
    switch (part) {
    case ReadyPart::Words:
        break; // of the course, not of a conference
    case ReadyPart::Work:
        m_work->begin();
        break;
    case ReadyPart::Goal:
        m_goals->begin();
        break;
    case ReadyPart::Note:
        m_note->setFocus(Qt::OtherFocusReason);
        break;
    case ReadyPart::Date:
        m_date->setFocus(Qt::OtherFocusReason);
        m_date->selectAll();
        break;
    }
}

void PreparePanel::refresh()
{
    const StudentRecord* student = record();
    m_body->setVisible(student != nullptr);
    m_body->setEnabled(!m_document.isReadOnly());
    m_ready->setVisible(student != nullptr);
    m_work->showStudent(student != nullptr ? m_student : StudentId{});
    m_goals->showStudent(student != nullptr ? m_student : StudentId{});
    if (student == nullptr) {
        m_name->setText(tr("Choose a student to prepare the conference."));
        return;
    }
    m_isFilling = true;
    fill(*student);
    m_isFilling = false;
}

void PreparePanel::fill(const StudentRecord& student)
{
    const ClassBook& book = m_document.book();
    const Conference* now = conference();
    const Conference shown = now != nullptr ? *now : Conference();
    m_name->setText(m_names.preferredName(student.student));
    m_ready->setReadiness(readiness(book, student, now, student.student.sheetLanguage,
                                    programLanguage(), m_document.today()));
    // What cannot be read stays to be put right.
    if (!m_date->isUnread()) {
        m_date->setDay(shown.date);
    }
    if (m_time->text().trimmed().isEmpty() || minuteFromText(m_time->text())) {
        m_time->setText(shown.start ? clockText(*shown.start) : QString());
    }
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(shown.minutes);
    if (!m_place->hasFocus()) {
        m_place->setText(toQt(shown.place));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown.kind)));
    const std::string& language = student.student.sheetLanguage;
    fillLanguages(*m_language, tr("As the program (%1)").arg(languageName(programLanguage())),
                  language);
    m_review->setText(languageChoiceText(language));
    m_review->setVisible(!language.empty() &&
                         languageChoiceText(language) != languageText(language));
    m_away->setChecked(isFamilyAway(shown));
    m_remove->setVisible(now != nullptr && !now->heldOn);
    m_courses->showStudent(student.student.id, shown.classes);
    // Most students have one course with this teacher.
    m_courses->setVisible(m_courses->count() > 1);
    m_coursesHeading->setVisible(m_courses->count() > 1);
    m_note->setNote(toQt(shown.note));

    m_stars->showStudent(student);
    if (const auto phrases = readPhrases(m_document.gradebook())) {
        m_reflection->setPhrases(*phrases);
        m_questions->setPhrases(*phrases);
    }
    m_reflection->setPrompts(promptsOf(shown, PhraseBank::Reflection));
    m_questions->setPrompts(promptsOf(shown, PhraseBank::FamilyQuestion));
}

void PreparePanel::forgetUnread()
{
    m_date->setDay({});
    m_time->clear();
}

void PreparePanel::change(const std::function<void(Conference&)>& how)
{
    if (m_isFilling || record() == nullptr) {
        return;
    }
    const Conference* now = conference();
    Conference after = now != nullptr ? *now : Conference();
    if (now == nullptr && m_round) {
        after.date = m_round->last; // so that it is one of those shown
    }
    how(after);
    if (now != nullptr && after == *now) {
        return;
    }
    if (now != nullptr) {
        const ConferenceChange changed{*now, after};
        m_document.edit(
            [&](Gradebook& gradebook) { return changeConferences(gradebook, {changed}); },
            {m_student});
        return;
    }
    after.student = m_student;
    if (after.classes.empty()) {
        after.classes = {m_document.book().schoolClass.id};
    }
    m_document.edit([&](Gradebook& gradebook) { return planConferences(gradebook, {after}); },
                    {m_student});
}

void PreparePanel::removeConference()
{
    if (const Conference* now = conference()) {
        const Conference gone = *now;
        m_document.edit(
            [&](Gradebook& gradebook) { return trellis::removeConference(gradebook, gone); },
            {m_student});
    }
}

void PreparePanel::readTime()
{
    const QString typed = m_time->text().trimmed();
    const auto start = minuteFromText(typed);
    if (!start && !typed.isEmpty()) {
        Q_EMIT said(tr("%1 is no time of the day. Type it like %2.")
                        .arg(named(typed, TextFor::Screen), clockText(17 * 60 + 20)));
        return;
    }
    change([&](Conference& c) { c.start = start; });
    sayIfTaken();
}

void PreparePanel::setChosen(std::vector<StudentId> students)
{
    m_chosen = std::move(students);
    const auto count = static_cast<int>(chosen().size());
    m_forAll->setText(tr("Sheet and language are chosen for all %1 selected students.").arg(count));
    m_forAll->setVisible(count > 1);
}

std::vector<StudentId> PreparePanel::chosen() const
{
    const bool isAmong = std::find(m_chosen.begin(), m_chosen.end(), m_student) != m_chosen.end();
    return isAmong ? m_chosen : std::vector{m_student};
}

void PreparePanel::setLanguage(const std::string& language)
{
    std::map<StudentId, std::string> languages;
    for (const StudentId student : chosen()) {
        languages[student] = language;
    }
    m_document.edit([&](Gradebook& gradebook) { return setSheetLanguages(gradebook, languages); },
                    chosen());
}

// Those who are chosen together get the same sheet, as one step.
void PreparePanel::setKind(SheetKind kind)
{
    if (conference() == nullptr || m_chosen.size() < 2) {
        change([kind](Conference& c) { c.kind = kind; });
        return;
    }
    const ClassBook& book = m_document.book();
    std::vector<ConferenceChange> changes;
    std::vector<StudentId> students;
    for (const StudentId student : m_chosen) {
        const StudentRecord* record = book.find(student);
        const Conference* now = record != nullptr ? conferenceOf(*record) : nullptr;
        if (now != nullptr && now->kind != kind) {
            Conference after = *now;
            after.kind = kind;
            changes.push_back({*now, after});
            students.push_back(student);
        }
    }
    const auto count = static_cast<int>(changes.size());
    if (count > 0 &&
        m_document.edit([&](Gradebook& gradebook) { return changeConferences(gradebook, changes); },
                        students) &&
        count > 1) {
        Q_EMIT said(tr("%1 students get this sheet.").arg(count));
    }
}

// Two families at once may be meant, so that it is only said.
void PreparePanel::sayIfTaken()
{
    const Conference* now = conference();
    if (now == nullptr || !now->date || !now->start) {
        return;
    }
    const auto booked = readBookedTimes(m_document.gradebook(), *now->date);
    if (!booked) {
        return;
    }
    for (const BookedTime& other : *booked) {
        const bool isAtThatTime = other.date == *now->date && other.student != m_student &&
                                  other.start < *now->start + now->minutes &&
                                  *now->start < other.start + other.minutes;
        if (isAtThatTime) {
            const StudentRecord* record = m_document.book().find(other.student);
            Q_EMIT said(record != nullptr
                            ? tr("%1 has a conference at that time too.")
                                  .arg(m_names.preferredName(record->student))
                            : tr("Somebody of another class has a conference at that time too."));
            return;
        }
    }
}

void PreparePanel::setPrompts()
{
    std::vector<ConferencePrompt> prompts = m_reflection->prompts();
    const std::vector<ConferencePrompt> questions = m_questions->prompts();
    prompts.insert(prompts.end(), questions.begin(), questions.end());
    change([&](Conference& c) { setAsked(c, std::move(prompts)); });
}

} // namespace trellis::ui
