// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/model/student_notes.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace trellis::ui {

/// A note that is being written: text, day and, where it is about one, the outcome. Enter saves,
/// Shift+Enter begins a line, Esc leaves.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget* parent = nullptr);

    /// Shows a note, or a new one where it has no id, and takes the keyboard.
    void edit(const ClassBook& book, const StudentNote& note);
    /// As it is written now.
    [[nodiscard]] StudentNote note() const;
    /// Whether it says something, and something else than it did.
    [[nodiscard]] bool isTyped() const;
    /// Other words for what is being written.
    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void saveWanted();
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    StudentNote m_note;
    QPlainTextEdit* m_text;
    QComboBox* m_outcome;
    QDateEdit* m_date;
};

} // namespace trellis::ui
