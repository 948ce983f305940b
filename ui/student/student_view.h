// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

class QKeyEvent;

namespace trellis::ui {

class CreditBar;
class OutcomeView;
class TextLabel;

/// The student's own page, to be looked at together: large, in the words of the conference sheet,
/// nothing about anybody else and nothing that the teacher wrote.
class StudentView : public QWidget {
    Q_OBJECT

public:
    explicit StudentView(QWidget* parent = nullptr);

    void show(const ClassBook& book, const StudentRecord& record, Date today);
    /// In a height in which not even a few outcomes fit below the rest, it is as high as all of
    /// them, so that the page around it is what scrolls.
    void fit(int height);

Q_SIGNALS:
    void leaveWanted();
    /// A key in the list of outcomes.
    void keyTyped(QKeyEvent* event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFont();

    TextLabel* m_name;
    TextLabel* m_course;
    TextLabel* m_credit;
    TextLabel* m_exempt;
    CreditBar* m_bar;
    TextLabel* m_legend;
    OutcomeView* m_outcomes;
};

} // namespace trellis::ui
