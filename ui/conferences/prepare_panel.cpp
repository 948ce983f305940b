// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/prepare_panel.h"

#include "core/insight/offered_prompts.h"
#include "core/insight/paper_answers.h"
#include "core/storage/edits/phrases.h"
#include "ui/common/calm_wheel.h"
#include "ui/common/follow_writable.h"
#include "ui/common/goal_list.h"
#include "ui/common/name_guard.h"
#include "ui/common/plain_label.h"
#include "ui/common/screen.h"
#include "ui/common/work_list.h"
#include "ui/conferences/course_picker.h"
#include "ui/conferences/note_field.h"
#include "ui/conferences/prompt_picker.h"
#include "ui/conferences/ready_bar.h"
#include "ui/conferences/sheet_fields.h"
#include "ui/conferences/star_list.h"
#include "ui/conferences/when_fields.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace trellis::ui {

namespace {

/// Those for a note, which the teacher writes in whatever language.
QStringList startersFrom(const std::vector<Phrase>& phrases)
{
    QStringList starters;
    for (const ConferencePrompt& starter :
         offeredPrompts(PhraseBank::NoteStarter, phrases, programLanguage())) {
        starters.append(promptText(starter));
    }
    return starters;
}

} // namespace

PreparePanel::PreparePanel(const ScreenTools& tools, QWidget* parent)
    : QWidget(parent), m_document(tools.document), m_names(tools.names),
      m_shown(m_document, m_names), m_body(new QWidget(this)), m_name(plainLabel(this, {}, true)),
      m_ready(new ReadyBar(this)), m_form(new QFormLayout),
      m_when(new WhenFields(m_shown, m_names, m_form, m_body)),
      m_sheet(new SheetFields(m_shown, m_form, m_body)),
      m_away(new QCheckBox(tr("No family can come"), m_body)),
      m_courses(new CoursePicker(m_document, m_body)),
      m_coursesHeading(plainLabel(m_body, tr("About these courses"), true)),
      m_note(new NoteField(m_body)), m_stars(new StarList(m_document, m_body)),
      m_work(new WorkList(m_document, tools.settings, m_body)),
      m_goals(new GoalList(m_document, m_body)),
      m_reflection(new PromptPicker(PhraseBank::Reflection, m_body)),
      m_questions(new PromptPicker(PhraseBank::FamilyQuestion, m_body)),
      m_remove(new QPushButton(tr("Remove this conference"), m_body))
{
    connect(&m_document, &Document::aboutToShowOther, m_note, &NoteField::commit);
    m_courses->setAccessibleName(m_coursesHeading->text());
    m_reflection->setAccessibleName(tr("Prompts for the student"));
    m_questions->setAccessibleName(tr("Questions for the family"));

    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_away->setToolTip(tooltipText(tr("The sheet asks who listened, and whom it was shown to.")));
    m_form->addRow(m_away);

    auto* phrases = new QPushButton(tr("Edit phrases\u2026"), m_body);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(m_form);
    for (QLabel* remark : m_sheet->remarks()) {
        body->addWidget(remark);
    }
    const auto part = [&](const QString& heading, QWidget* widget) {
        body->addSpacing(6);
        body->addWidget(plainLabel(m_body, heading, true));
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

    connect(m_when, &WhenFields::said, this, &PreparePanel::said);
    connect(m_sheet, &SheetFields::said, this, &PreparePanel::said);
    connect(m_away, &QCheckBox::clicked, this,
            [this](bool isAway) { change([=](Conference& c) { setFamilyAway(c, isAway); }); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_shown.remove(); });
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
    followWritable(*m_body, m_document);
    keepFromWheel(this);
    refresh();
}

void PreparePanel::setRound(const std::optional<ConferenceRound>& round)
{
    m_shown.setRound(round);
    m_when->clear();
    m_goals->setRound(round);
    refresh();
}

void PreparePanel::showStudent(StudentId student)
{
    if (student != m_shown.student()) {
        commit();
        m_shown.setStudent(student);
        m_when->clear();
        refresh();
    }
}

void PreparePanel::askForPlace(
    std::function<NotePlace(StudentId student, const QString& note)> placeOf)
{
    m_note->askForPlace([this, placeOf = std::move(placeOf)](const QString& note) {
        return m_shown.record() != nullptr ? placeOf(m_shown.student(), note) : NotePlace();
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
        m_when->start();
        break;
    }
}

void PreparePanel::refresh()
{
    const StudentRecord* student = m_shown.record();
    m_body->setVisible(student != nullptr);
    m_ready->setVisible(student != nullptr);
    m_work->showStudent(student != nullptr ? m_shown.student() : StudentId{});
    m_goals->showStudent(student != nullptr ? m_shown.student() : StudentId{});
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
    const Conference* now = m_shown.conference();
    const Conference shown = now != nullptr ? *now : Conference();
    m_name->setText(m_names.listName(student.student));
    m_ready->setReadiness(readiness(book, student, now, student.student.sheetLanguage,
                                    programLanguage(), m_document.today()));
    m_when->fill(shown);
    m_sheet->fill(student, shown);
    m_away->setChecked(isFamilyAway(shown));
    m_remove->setVisible(now != nullptr && !now->heldOn);
    m_courses->showStudent(student.student.id, shown.classes);
    // Most students have one course with this teacher.
    m_courses->setVisible(m_courses->count() > 1);
    m_coursesHeading->setVisible(m_courses->count() > 1);
    m_note->setNote(toQt(shown.note));

    m_stars->showStudent(student);
    if (const auto phrases = readPhrases(m_document.gradebook())) {
        const std::string language = student.student.sheetLanguage.empty()
                                         ? programLanguage()
                                         : student.student.sheetLanguage;
        m_reflection->setPhrases(*phrases, language);
        m_questions->setPhrases(*phrases, language);
        m_note->setStarters(startersFrom(*phrases));
    }
    m_reflection->setPrompts(promptsOf(shown, PhraseBank::Reflection));
    m_questions->setPrompts(promptsOf(shown, PhraseBank::FamilyQuestion));
}

void PreparePanel::change(const std::function<void(Conference&)>& how)
{
    if (!m_isFilling) {
        m_shown.change(how);
    }
}

void PreparePanel::setChosen(std::vector<StudentId> students)
{
    m_sheet->setChosen(std::move(students));
}

void PreparePanel::setPrompts()
{
    std::vector<ConferencePrompt> prompts = m_reflection->prompts();
    const std::vector<ConferencePrompt> questions = m_questions->prompts();
    prompts.insert(prompts.end(), questions.begin(), questions.end());
    change([&](Conference& c) { setAsked(c, std::move(prompts)); });
}

} // namespace trellis::ui
