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
    void edit();

Q_SIGNALS:
    /// The form was opened and wants to be seen.
    void opened();
    /// The form was closed: the keyboard is free.
    void left();

private:
    void leave();
    void save();

    Document& m_document;
    Student m_student;
    TextLabel* m_text;
    StudentForm* m_form;
};

} // namespace trellis::ui
