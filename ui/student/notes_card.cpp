// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/notes_card.h"

#include "core/storage/edits/notes.h"
#include "ui/common/follow_writable.h"
#include "ui/common/key_words.h"
#include "ui/common/text_label.h"
#include "ui/student/note_editor.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr std::size_t kNewest = 12;

} // namespace

NotesCard::NotesCard(const ScreenTools& tools, QWidget* parent)
    : Card(tr("Notes"), parent), m_tools(tools), m_editor(new NoteEditor(this)),
      m_list(new QWidget(this))
{
    QAbstractButton* add = quietButton(this, tr("Add note"));
    followMayType(*add, tools.document);
    connect(add, &QAbstractButton::clicked, this, [this] { write(); });
    addAction(add);
    m_editor->hide();
    connect(m_editor, &NoteEditor::saveWanted, this, &NotesCard::save);
    connect(&tools.document, &Document::aboutToShowOther, this, &NotesCard::commit);
    connect(m_editor, &NoteEditor::leaveWanted, this, [this] {
        m_editor->hide();
        Q_EMIT left();
    });
    body().addWidget(m_editor);
    body().addWidget(m_list);
    followKeys(tools, this, [this] {
        if (m_list->layout() != nullptr && m_notes.empty()) {
            fill();
        }
    });
}

void NotesCard::show(StudentId student, const std::vector<StudentNote>& notes)
{
    if (student == m_student && notes == m_notes && m_list->layout() != nullptr) {
        return;
    }
    if (student != m_student) {
        commit();
        m_isWhole = false;
    }
    m_student = student;
    m_notes = notes;
    fill();
}

void NotesCard::write(std::optional<OutcomeId> outcome)
{
    if (m_tools.document.hasBook() && m_student.isValid()) {
        open({{}, m_student, outcome, m_tools.document.today(), {}, 0});
    }
}

void NotesCard::open(const StudentNote& note)
{
    m_editor->edit(m_tools.document.book(), note);
    m_editor->show();
    m_editor->setFocus();
}

void NotesCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous()) {
        commit();
    }
}

void NotesCard::commit()
{
    const bool isToKeep = !m_editor->isHidden() && m_editor->isTyped();
    m_editor->hide(); // first: whoever follows the change may come back here
    if (isToKeep) {
        const StudentNote note = m_editor->note();
        if (m_tools.document.editWhenWritable(written(note), {note.student})) {
            Q_EMIT said(tr("The note is kept."));
        } else if (m_tools.document.fileStatus().isWritable()) {
            // After what is said of the other program.
            const QString sentence = tr("The student was taken out while you typed this note: %1")
                                         .arg(named(note.text, TextFor::Screen));
            QMetaObject::invokeMethod(
                this, [this, sentence] { Q_EMIT said(sentence); }, Qt::QueuedConnection);
        }
    }
}

std::function<Result<Committed>(Gradebook&)> NotesCard::written(const StudentNote& note)
{
    return [note](Gradebook& gradebook) {
        return note.id.isValid() ? changeNote(gradebook, note) : addNote(gradebook, note);
    };
}

void NotesCard::save()
{
    const StudentNote note = m_editor->note();
    if (m_tools.document.edit(written(note), {note.student})) {
        m_editor->hide();
        Q_EMIT said(note.id.isValid() ? tr("Note changed.") : tr("Note saved."));
        Q_EMIT left();
    }
}

void NotesCard::fill()
{
    // A button in it may have asked for this.
    m_list->hide();
    m_list->deleteLater();
    m_list = new QWidget(this);
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (m_notes.empty()) {
        QString key = singleKeyBesideLevels(m_tools, QLatin1Char('N'));
        if (key.isEmpty() && hasSingleKeys(m_tools)) {
            key = keyOf(m_tools.commands, "everywhere.quickNote"); // that letter rates
        }
        layout->addWidget(
            smallText(m_list, key.isEmpty() ? tr("Nothing noted yet.")
                                            : tr("Nothing noted yet. %1 begins a note.").arg(key)));
    }
    const std::size_t shown = m_isWhole ? m_notes.size() : std::min(kNewest, m_notes.size());
    for (std::size_t i = 0; i < shown; ++i) {
        addRow(m_notes[i]);
    }
    if (shown < m_notes.size()) {
        QAbstractButton* all = quietButton(m_list, tr("Show all %1").arg(m_notes.size()));
        connect(all, &QAbstractButton::clicked, this, [this] {
            m_isWhole = true;
            fill();
        });
        layout->addWidget(all);
    }
    body().addWidget(m_list);
    m_list->show();
}

void NotesCard::addRow(const StudentNote& note)
{
    QStringList about{dateWithYear(note.date)};
    if (note.outcome && m_tools.document.hasBook()) {
        const ClassBook& book = m_tools.document.book();
        if (const auto index = book.indexOf(*note.outcome)) {
            const Outcome& outcome = book.outcomes[*index];
            about.append(outcomeName(outcome));
        }
    }
    const QString day = dateWithYear(note.date);
    QAbstractButton* edit = quietButton(m_list, tr("Edit"));
    edit->setAccessibleName(tr("Edit the note of %1").arg(day));
    QAbstractButton* remove = quietButton(m_list, tr("Remove"));
    remove->setAccessibleName(tr("Remove the note of %1").arg(day));
    connect(edit, &QAbstractButton::clicked, this, [this, note] { open(note); });
    connect(
        remove, &QAbstractButton::clicked, this,
        [this, note] {
            const bool isGone = m_tools.document.edit(
                [&note](Gradebook& gradebook) { return removeNote(gradebook, note.id); },
                {note.student});
            if (isGone) {
                Q_EMIT said(tr("Note removed. %1 brings it back.")
                                .arg(keyOrName(m_tools.commands, "edit.undo")));
                Q_EMIT left();
            }
        },
        Qt::QueuedConnection);
    auto* under = new QHBoxLayout;
    under->setSpacing(0);
    under->addWidget(smallText(m_list, about.join(QStringLiteral(" \u00B7 "))), 1);
    under->addWidget(edit, 0, Qt::AlignTop);
    under->addWidget(remove, 0, Qt::AlignTop);
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    layout->addWidget(plainText(m_list, toQt(note.text)));
    layout->addLayout(under);
}

} // namespace trellis::ui
