// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"
#include "core/storage/erase.h"
#include "ui/common/screen.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace trellis::ui {

/// Asks whether a student is to be erased for good: offers to move the student out instead and to
/// save the record first, says what goes, what stays in notes on others and which copies of the
/// gradebook hold it, and wants the name typed.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const ScreenTools& tools, const Student& student, QWidget* parent = nullptr);

    /// What came of it, for the status line; empty where nothing was done.
    [[nodiscard]] QString doneText() const { return m_done; }
    /// Where the teacher wants to go instead, to put what names the student in other words.
    [[nodiscard]] std::optional<Place> wantedPlace() const { return m_wanted; }

    /// Writes the student's record into a new folder there, and says so.
    void saveRecordIn(const QString& folder);

private:
    void layOut();
    void askRecord();
    void say(const QString& sentence);
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
    std::optional<Place> m_wanted;
    QScrollArea* m_words; ///< what is said before the name is asked for
    QListWidget* m_copies;
    QLabel* m_copiesText;
    QLineEdit* m_name;
    QLabel* m_said;
    QPushButton* m_moveOut;
    QPushButton* m_saveRecord;
    QPushButton* m_save;
    QPushButton* m_erase;
    QString m_done;
};

/// Shows the dialog, or says why not: nobody is chosen, the file cannot be changed, or names are
/// hidden. What came of it is said; go is called where the teacher wants to look at a note first.
void askToErase(const ScreenTools& tools, StudentId student, QWidget* parent,
                const std::function<void(const QString& sentence)>& say,
                const std::function<void(const Place& place)>& go);

} // namespace trellis::ui
