// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"
#include "core/storage/erase.h"
#include "ui/common/screen.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

/// Asks whether a student is to be erased for good: offers to move the student out instead, says
/// what goes and which copies of the gradebook hold it, and wants the name typed.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const ScreenTools& tools, const Student& student, QWidget* parent = nullptr);

    /// What came of it, for the status line; empty where nothing was done.
    [[nodiscard]] QString doneText() const { return m_done; }

private:
    void layOut();
    void fillCopies();
    void refresh();
    void colourErase();
    [[nodiscard]] QString belongingsText() const;
    [[nodiscard]] bool isInClass() const;
    void moveOutInstead();
    void saveCopy();
    void erase();
    [[nodiscard]] QString eraseFromCopies();

    ScreenTools m_tools;
    Student m_student;
    std::vector<StudentId> m_records;
    std::vector<std::filesystem::path> m_paths; ///< of the copies, as they are listed
    QListWidget* m_copies;
    QLabel* m_copiesText;
    QLineEdit* m_name;
    QLabel* m_said;
    QPushButton* m_moveOut;
    QPushButton* m_save;
    QPushButton* m_erase;
    QString m_done;
};

/// Shows the dialog, or says why not: nobody is chosen, the file cannot be changed, or names are
/// hidden. What came of it is said.
void askToErase(const ScreenTools& tools, StudentId student, QWidget* parent,
                const std::function<void(const QString& sentence)>& say);

} // namespace trellis::ui
