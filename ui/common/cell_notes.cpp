// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is written about the chosen cells: on their marks, or on the student's page.
#include "core/storage/edits/notes.h"
#include "core/storage/read.h"
#include "ui/common/cell_marks.h"
#include "ui/common/entry_bar.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

namespace trellis::ui {

void CellMarks::note()
{
    if (!m_document.hasBook() || !m_choice.mayChange()) {
        return;
    }
    const auto cell = m_choice.lastEnteredOrCurrent();
    if (!cell) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
        return;
    }
    if (const auto chosen = m_piece ? m_piece() : std::nullopt) {
        if (const Evidence* piece = pieceOf(*cell, *chosen)) {
            askNote(*piece, {*cell}, {piece->id});
        }
        return;
    }
    const Evidence* mark = m_choice.markOf(*cell);
    if (mark == nullptr) {
        noteWithoutMark(*cell);
        return;
    }
    Cells noted;
    std::vector<EvidenceId> marks;
    for (const Cell& one : m_choice.together(*cell)) {
        if (const Evidence* evidence = m_choice.markOf(one)) {
            noted.push_back(one);
            marks.push_back(evidence->id);
        }
    }
    askNote(*mark, noted, marks);
}

const Evidence* CellMarks::pieceOf(const Cell& cell, EvidenceId piece)
{
    const ClassBook& book = m_document.book();
    if (const StudentRecord* record = book.find(cell.student)) {
        for (const Evidence& mark : book.evidenceOf(*record, cell.outcome)) {
            if (mark.id == piece) {
                return &mark;
            }
        }
    }
    Q_EMIT said(tr("Choose a piece of evidence first."));
    return nullptr;
}

void CellMarks::askNote(const Evidence& first, const Cells& noted,
                        const std::vector<EvidenceId>& marks)
{
    const auto old = first.hasNote ? readNote(m_document.gradebook(), first.id)
                                   : Result<std::string>(std::string());
    std::vector<StudentId> students;
    for (const Cell& one : noted) {
        students.push_back(one.student);
    }
    m_bar.ask(tr("Note of %1 \u00B7 %2").arg(shortDate(first.date), about(noted)),
              old ? toQt(*old) : QString(), [this, marks, students](const QString& text) {
                  m_document.editWhenWritable(
                      [marks, note = toCore(text)](Gradebook& gradebook) {
                          return annotate(gradebook, marks, note);
                      },
                      students);
              });
    m_bar.keepWhenLeft();
}

void CellMarks::noteWithoutMark(const Cell& cell)
{
    StudentNote note;
    note.student = cell.student;
    note.outcome = cell.outcome;
    note.date = m_document.today();
    // What is typed after the key must never reach the grid, where letters are levels.
    m_bar.ask(tr("No mark yet: a note on the page of %1").arg(about({cell})), {},
              [this, note](const QString& text) { keepNote(note, text); });
    m_bar.keepWhenLeft();
}

void CellMarks::keepNote(StudentNote note, const QString& text)
{
    const StudentRecord* record = m_document.book().find(note.student);
    if (text.isEmpty() || record == nullptr) {
        return;
    }
    note.text = toCore(text);
    const QString who = m_names.preferredName(record->student);
    if (m_document.editWhenWritable(
            [note](Gradebook& gradebook) { return addNote(gradebook, note); }, {note.student})) {
        Q_EMIT said(tr("The note is on the page of %1.").arg(who));
    }
}

} // namespace trellis::ui
