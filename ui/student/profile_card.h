// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student_notes.h"
#include "ui/common/card.h"
#include "ui/document/document.h"

#include <array>

class QPlainTextEdit;

namespace trellis::ui {

class TextLabel;

/// What a profile asks, as a heading: "Learns best when".
[[nodiscard]] QString profileQuestionText(ProfileQuestion question);

/// The student as a learner: four answers, written in place.
class ProfileCard : public Card {
    Q_OBJECT

public:
    explicit ProfileCard(Document& document, QWidget* parent = nullptr);

    void show(StudentId student, const ProfileAnswers& answers);
    /// Opens the fields, and the first one has the keyboard.
    void edit();

Q_SIGNALS:
    /// The editor was closed: the keyboard is free.
    void left();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setEditing(bool editing);
    void save();
    /// Keeps what was half-written for the student it is about, and closes the fields.
    void commit();
    [[nodiscard]] ProfileAnswers written() const;
    [[nodiscard]] std::function<Result<Committed>(Gradebook&)>
    setting(const ProfileAnswers& answers) const;

    Document& m_document;
    StudentId m_student;
    ProfileAnswers m_answers;
    TextLabel* m_empty;
    QWidget* m_shown;
    QWidget* m_editor;
    std::array<TextLabel*, kProfileQuestions.size()> m_questions{};
    std::array<TextLabel*, kProfileQuestions.size()> m_texts{};
    std::array<QPlainTextEdit*, kProfileQuestions.size()> m_fields{};
};

} // namespace trellis::ui
