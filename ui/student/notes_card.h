// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student_notes.h"
#include "ui/common/card.h"
#include "ui/common/screen.h"
#include "ui/document/document.h"

namespace trellis::ui {

class NoteEditor;

/// The dated notes on a student, newest first, written and put right in place.
class NotesCard : public Card {
    Q_OBJECT

public:
    explicit NotesCard(const ScreenTools& tools, QWidget* parent = nullptr);

    void show(StudentId student, const std::vector<StudentNote>& notes);
    /// A new note, on the outcome where one is given.
    void write(std::optional<OutcomeId> outcome = {});

Q_SIGNALS:
    void said(const QString& sentence);
    /// The editor was closed: the keyboard is free.
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void open(const StudentNote& note);
    void save();
    /// Keeps what was half-written for the student it is about, and closes the editor.
    void commit();
    [[nodiscard]] static std::function<Result<Committed>(Gradebook&)>
    written(const StudentNote& note);
    void fill();
    void addRow(const StudentNote& note);

    ScreenTools m_tools;
    StudentId m_student;
    std::vector<StudentNote> m_notes;
    NoteEditor* m_editor;
    QWidget* m_list;
    bool m_isWhole = false; ///< older ones are shown too
};

} // namespace trellis::ui
