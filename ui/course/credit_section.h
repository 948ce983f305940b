// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/screen.h"
#include "ui/course/course_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class RuleEditor;
class WhatIfView;

/// What earns credit: the rule of the course, or of one student with a reason, and whom it leaves
/// out of reach.
class CreditSection : public CourseSection {
    Q_OBJECT

public:
    explicit CreditSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;
    bool leaveNearest() override;
    [[nodiscard]] bool hasDraft() const override;
    /// The rule of one student; an id that is not valid: that of the course.
    void chooseStudent(StudentId student);

Q_SIGNALS:
    /// Enter on a rule, new or as it was.
    void ruleKept();

private:
    void revert();
    void preview();
    void apply();
    void enter();
    void fillStudents();
    void fillOutOfReach();
    [[nodiscard]] StudentId student() const;
    [[nodiscard]] const StudentRecord* record() const;
    [[nodiscard]] const CreditRule& ruleNow() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool edit(const CreditRule& rule);

    ScreenTools m_tools;
    QLabel* m_sentence;
    QComboBox* m_for;
    RuleEditor* m_rule;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    QPushButton* m_asCourse;
    QLabel* m_outOfReachTitle;
    QListWidget* m_outOfReach;
    WhatIfView* m_whatIf;
    ClassBook m_book; ///< all classes of the course
};

} // namespace trellis::ui
