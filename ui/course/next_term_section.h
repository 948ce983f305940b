// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/screen.h"
#include "ui/course/course_section.h"

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

/// What goes on when the term is over: outcomes and students into a new term of this file, or the
/// course without students into a file of its own.
class NextTermSection : public CourseSection {
    Q_OBJECT

public:
    explicit NextTermSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;
    [[nodiscard]] QAbstractItemView* list() const override;

    /// Writes the course without students into a new file. False where it could not be.
    bool copyTo(const QString& path);

Q_SIGNALS:
    /// The class that goes on is there.
    void carriedOver(trellis::ClassId schoolClass);
    /// Something was typed: what was said about it is past.
    void edited();

private:
    [[nodiscard]] QWidget* makeFields();
    void fillStudents();
    void tickUnfinished();
    /// Who and what was added or taken away meanwhile; what was ticked by hand stays as it was.
    void followLists();
    void showRule();
    void showAlong();
    void carry();
    void askCopy();
    [[nodiscard]] std::optional<Term> typedTerm() const;
    [[nodiscard]] std::vector<OutcomeId> tickedOutcomes() const;
    [[nodiscard]] std::vector<StudentId> tickedStudents() const;

    ScreenTools m_tools;
    QLineEdit* m_course;
    QLineEdit* m_class;
    QLineEdit* m_term;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QListWidget* m_outcomes;
    QListWidget* m_students;
    QLabel* m_along;
    QLabel* m_rule;
    QPushButton* m_carry;
    QPushButton* m_copy;
    ClassId m_shown;
};

} // namespace trellis::ui
