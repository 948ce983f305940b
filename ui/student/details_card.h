// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"
#include "ui/common/card.h"
#include "ui/document/document.h"

namespace trellis::ui {

class StudentForm;
class TextLabel;

/// Names, numbers and guardians of a student, put right in place.
class DetailsCard : public Card {
    Q_OBJECT

public:
    explicit DetailsCard(Document& document, QWidget* parent = nullptr);

    void show(const Student& student);
    /// Keeps what is typed where somebody else is to be shown. Everything may be read again then.
    void leaveFor(StudentId other);
    void edit();

Q_SIGNALS:
    /// The form was opened and wants to be seen.
    void opened();
    /// The form was closed: the keyboard is free.
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void leave();
    void save();
    /// Keeps what was half-written for the student it is about, and closes the form; one with what
    /// cannot be used stays open where the same student is come back to.
    void commit();
    [[nodiscard]] static std::function<Result<Committed>(Gradebook&)>
    changing(const Student& written);

    Document& m_document;
    Student m_student;
    TextLabel* m_text;
    StudentForm* m_form;
};

} // namespace trellis::ui
