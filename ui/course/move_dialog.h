// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/move_class.h"
#include "ui/common/screen.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace trellis::ui {

class ClassWatch;

/// A student goes to another class: which one, from when on, and what goes along, to look at
/// before anything is changed.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    MoveDialog(const ScreenTools& tools, StudentId student, QWidget* parent = nullptr);

    /// One undoable step. False where it was refused, which the document has said then.
    bool apply();
    void accept() override;
    /// What apply() did, for the status line.
    [[nodiscard]] QString doneText() const { return m_done; }

private:
    void refresh();

    ScreenTools m_tools;
    StudentId m_student;
    QComboBox* m_class;
    QRadioButton* m_fromToday;
    QRadioButton* m_fromStart;
    QListWidget* m_consequences;
    QLabel* m_said;
    QPushButton* m_apply = nullptr;
    ClassWatch* m_watch;
    ClassMove m_move;
    QString m_done;
};

} // namespace trellis::ui
