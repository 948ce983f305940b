// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class Document;
class GoalForm;

/// A student's goals: read, made, and how they went. G makes a new one while the list has the
/// keyboard, Enter changes one.
class GoalList : public QWidget {
    Q_OBJECT

public:
    explicit GoalList(Document& document, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// Opens the form for a new goal and gives it the keyboard.
    void startNew();

Q_SIGNALS:
    /// The form was closed: the keyboard is free.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const StudentRecord* record() const;
    [[nodiscard]] const Goal* current() const;
    void refresh();
    void open(const Goal& goal);
    void close();
    void save();
    void setState(GoalState state);
    void remove();
    void enableButtons();

    Document& m_document;
    StudentId m_student;
    QListWidget* m_list;
    QLabel* m_empty;
    GoalForm* m_form;
    QWidget* m_editor;
    QWidget* m_buttons;
    std::vector<QPushButton*> m_needGoal;
};

} // namespace trellis::ui
