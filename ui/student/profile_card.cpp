// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/profile_card.h"

#include "core/storage/edits/notes.h"
#include "ui/common/text_label.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLines = 2;

} // namespace

QString profileQuestionText(ProfileQuestion question)
{
    switch (question) {
    case ProfileQuestion::Strengths:
        return ProfileCard::tr("Strengths");
    case ProfileQuestion::Interests:
        return ProfileCard::tr("Interests");
    case ProfileQuestion::LearnsBestWhen:
        return ProfileCard::tr("Learns best when");
    case ProfileQuestion::LanguagesAtHome:
        return ProfileCard::tr("Languages at home");
    }
    return {};
}

ProfileCard::ProfileCard(Document& document, QWidget* parent)
    : Card(tr("Profile"), parent), m_document(document),
      m_empty(smallText(this, tr("Nothing is written yet."))), m_shown(new QWidget(this)),
      m_editor(new QWidget(this))
{
    QAbstractButton* edit = quietButton(this, tr("Edit"));
    edit->setAccessibleName(tr("Edit the profile"));
    connect(edit, &QAbstractButton::clicked, this, &ProfileCard::edit);
    addAction(edit);
    connect(&document, &Document::aboutToShowOther, this, &ProfileCard::commit);
    auto* shown = new QVBoxLayout(m_shown);
    auto* editor = new QVBoxLayout(m_editor);
    for (QVBoxLayout* layout : {shown, editor}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
    }
    for (std::size_t i = 0; i < kProfileQuestions.size(); ++i) {
        const QString question = profileQuestionText(kProfileQuestions.at(i));
        m_questions.at(i) = smallText(m_shown, question);
        m_texts.at(i) = plainText(m_shown);
        shown->addWidget(m_questions.at(i));
        shown->addWidget(m_texts.at(i));
        m_fields.at(i) = new QPlainTextEdit(m_editor);
        m_fields.at(i)->setAccessibleName(question);
        m_fields.at(i)->setTabChangesFocus(true);
        m_fields.at(i)->setFixedHeight(kLines * fontMetrics().lineSpacing() + 12);
        editor->addWidget(smallText(m_editor, question));
        editor->addWidget(m_fields.at(i));
    }
    auto* save = new QPushButton(tr("Save"), m_editor);
    auto* leave = new QPushButton(tr("Cancel"), m_editor);
    connect(save, &QPushButton::clicked, this, &ProfileCard::save);
    connect(leave, &QPushButton::clicked, this, [this] {
        setEditing(false);
        Q_EMIT left();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(save);
    editor->addLayout(buttons);
    body().addWidget(m_empty);
    body().addWidget(m_shown);
    body().addWidget(m_editor);
    setEditing(false);
}

void ProfileCard::show(StudentId student, const ProfileAnswers& answers)
{
    const bool isOther = student != m_student;
    if (isOther) {
        commit();
    }
    m_student = student;
    m_answers = answers;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        m_texts.at(i)->setText(toQt(answers.at(i)));
        m_texts.at(i)->setVisible(!answers.at(i).empty());
        m_questions.at(i)->setVisible(!answers.at(i).empty());
    }
    if (isOther || m_editor->isHidden()) {
        setEditing(false);
    }
}

void ProfileCard::edit()
{
    if (m_editor->isVisibleTo(this)) {
        m_fields.front()->setFocus(); // what was begun stays
    } else {
        setEditing(true);
    }
}

void ProfileCard::setEditing(bool editing)
{
    const bool isEmpty = m_answers == ProfileAnswers{};
    m_empty->setVisible(isEmpty && !editing);
    m_shown->setVisible(!isEmpty && !editing);
    m_editor->setVisible(editing);
    if (editing) {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            m_fields.at(i)->setPlainText(toQt(m_answers.at(i)));
        }
        m_fields.front()->setFocus();
    }
}

ProfileAnswers ProfileCard::written() const
{
    ProfileAnswers answers;
    std::transform(m_fields.begin(), m_fields.end(), answers.begin(),
                   [](const QPlainTextEdit* field) { return toCore(field->toPlainText()); });
    return answers;
}

std::function<Result<Committed>(Gradebook&)>
ProfileCard::setting(const ProfileAnswers& answers) const
{
    return [student = m_student, answers](Gradebook& gradebook) {
        return setProfile(gradebook, student, answers);
    };
}

void ProfileCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous()) {
        commit();
    }
}

void ProfileCard::commit()
{
    if (m_editor->isHidden()) {
        return;
    }
    const ProfileAnswers answers = written();
    const bool isToKeep = answers != m_answers;
    setEditing(false); // first: whoever follows the change may come back here
    if (isToKeep) {
        m_document.editWhenWritable(setting(answers), {m_student});
    }
}

void ProfileCard::save()
{
    if (m_document.edit(setting(written()), {m_student})) {
        setEditing(false);
        Q_EMIT left();
    }
}

void ProfileCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        setEditing(false);
        Q_EMIT left();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace trellis::ui
