// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/quick_note.h"

#include "core/storage/edits/notes.h"
#include "ui/common/commands.h"
#include "ui/common/draft_field.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/student/note_editor.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLetters = 60;

QString draftsPart()
{
    return QStringLiteral("quick note");
}

QString studentKey()
{
    return QStringLiteral("student");
}

QString outcomeKey()
{
    return QStringLiteral("outcome");
}

QString dateKey()
{
    return QStringLiteral("date");
}

QString textKey()
{
    return QStringLiteral("text");
}

} // namespace

QuickNote::QuickNote(const ScreenTools& tools, Where where, QWidget* parent)
    : Card(tr("Quick note"), parent), m_tools(tools), m_drafts(tools, draftsPart())
{
    setAbovePage();
    setHoldsDraft(*this);
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole && isVisible() && m_tools.document.hasBook()) {
            fillStudents(StudentId{m_student->currentData().toLongLong()});
        }
    });
    tools.commands.add({QStringLiteral("everywhere.quickNote"),
                        MenuId::Edit,
                        tr("&Quick note\u2026"),
                        tr("Writes a note on a student without leaving this place."),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                        tr("observation remark")},
                       [this, where = std::move(where)] { open(where()); });
    hide();
    if (!m_drafts.all().isEmpty()) {
        QTimer::singleShot(0, this, &QuickNote::takeUpDraft); // once there is a window around it
    }
}

QString QuickNote::draftsName() const
{
    return draftsPart();
}

Drafts QuickNote::drafts() const
{
    Drafts drafts = m_drafts;
    if (m_editor != nullptr && !isHidden() && m_editor->isTyped() && chosen() < 0) {
        const StudentNote note = m_editor->note();
        drafts.put({}, {{studentKey(), m_student->currentText()},
                        {outcomeKey(), draftText(note.outcome.value_or(OutcomeId()))},
                        {dateKey(), QString::fromStdString(note.date.toIso())},
                        {textKey(), toQt(note.text)}});
    }
    return drafts;
}

void QuickNote::takeUpDraft()
{
    const Document& document = m_tools.document;
    if (!document.hasBook() || document.book().students.empty() || document.isReadOnly() ||
        m_tools.names.isHiding()) {
        return;
    }
    const QJsonObject draft = m_drafts.take({});
    const auto date = Date::fromIso(draft.value(dateKey()).toString().toStdString());
    QWidget* before = QApplication::focusWidget();
    open({});
    StudentNote note;
    note.date = date.value_or(document.today());
    if (const auto outcome = idInDraft<OutcomeId>(draft.value(outcomeKey())); outcome.isValid()) {
        note.outcome = outcome;
    }
    m_editor->edit(document.book(), note);
    m_editor->setText(draft.value(textKey()).toString());
    m_student->setEditText(draft.value(studentKey()).toString());
    if (before != nullptr) {
        before->setFocus(); // typing marks goes on where it was
    }
    Q_EMIT said(tr("Here is a note again that names no student yet."));
}

void QuickNote::makeParts()
{
    m_student = new QComboBox(this);
    m_editor = new NoteEditor(this);
    m_student->setAccessibleName(tr("Student"));
    m_student->setEditable(true);
    m_student->setInsertPolicy(QComboBox::NoInsert);
    m_student->completer()->setFilterMode(Qt::MatchContains);
    m_student->completer()->setCompletionMode(QCompleter::PopupCompletion);
    setMinimumWidth(kLetters * fontMetrics().averageCharWidth());
    body().addWidget(m_student);
    body().addWidget(m_editor);
    connect(m_editor, &NoteEditor::saveWanted, this, &QuickNote::save);
    connect(m_editor, &NoteEditor::leaveWanted, this, &QuickNote::leave);
}

void QuickNote::fillStudents(StudentId chosen)
{
    const Document& document = m_tools.document;
    m_student->clear();
    for (const StudentRecord& record : document.book().students) {
        const bool isShown =
            document.book().isEnrolledOn(record, document.today()) || record.student.id == chosen;
        if (isShown && !m_tools.names.hides(record.student.id)) {
            // Without the isolates that letters which are typed would not find.
            const QString name = toQt(record.student.listName()).simplified().left(100);
            const QString apart = m_tools.names.toldApartBy(record.student);
            m_student->addItem(apart.isEmpty() ? name : tr("%1 (%2)").arg(name, apart),
                               QVariant::fromValue<qint64>(record.student.id.value));
        }
    }
    m_student->setCurrentIndex(m_student->findData(QVariant::fromValue<qint64>(chosen.value)));
}

void QuickNote::open(const Place& place)
{
    const Document& document = m_tools.document;
    if (!document.hasBook() || document.book().students.empty()) {
        Q_EMIT said(tr("There is no student here to write about yet."));
        return;
    }
    if (m_editor == nullptr) {
        makeParts();
    }
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    fillStudents(place.student);
    StudentNote note;
    note.student = place.student;
    note.date = document.today();
    if (place.outcome.isValid()) {
        note.outcome = place.outcome;
    }
    show();
    m_editor->edit(document.book(), note);
    if (m_student->currentIndex() < 0) {
        m_student->setFocus();
    }
}

int QuickNote::chosen() const
{
    // What was typed counts, not what was chosen before.
    const int named = m_student->findText(m_student->currentText(), Qt::MatchFixedString);
    const int current = m_student->currentIndex();
    return named >= 0 && current >= 0 && m_student->itemText(current) == m_student->currentText()
               ? current
               : named;
}

std::function<Result<Committed>(Gradebook&)> QuickNote::adding(StudentId student) const
{
    StudentNote note = m_editor->note();
    note.student = student;
    return [note](Gradebook& gradebook) { return addNote(gradebook, note); };
}

void QuickNote::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    // The window is closed while it is being written; left with Esc it is hidden by itself.
    const bool isClosing = !event->spontaneous() && !isHidden();
    const int index = isClosing && m_editor->isTyped() ? chosen() : -1;
    if (index >= 0) {
        hide(); // first: whoever follows the change may come back here
        const StudentId student{m_student->itemData(index).toLongLong()};
        m_tools.document.editWhenWritable(adding(student), {student});
    }
}

void QuickNote::save()
{
    const int index = chosen();
    if (index < 0) {
        Q_EMIT said(tr("Choose the student that the note is about."));
        m_student->setFocus();
        return;
    }
    const StudentId student{m_student->itemData(index).toLongLong()};
    if (m_tools.document.edit(adding(student), {student})) {
        Q_EMIT said(
            tr("Note on %1 saved.").arg(named(m_student->itemText(index), TextFor::Screen)));
        leave();
    }
}

void QuickNote::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_editor->setFocus(); // the student is chosen
        break;
    default:
        Card::keyPressEvent(event);
    }
}

void QuickNote::leave()
{
    hide();
    if (m_before) {
        m_before->setFocus();
    }
}

} // namespace trellis::ui
