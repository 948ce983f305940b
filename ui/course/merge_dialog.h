// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/merge.h"
#include "ui/common/screen.h"

#include <QDialog>

#include <functional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class ClassWatch;

/// Two records of one student: which stays, which names stay, and what comes of it, to look at
/// before anything is changed.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// The first of those given is the one to keep, the second the one to join to it; without a
    /// second, the student whose name is most like it.
    MergeDialog(const ScreenTools& tools, const std::vector<StudentId>& chosen,
                QWidget* parent = nullptr);

    /// As it would be done now.
    [[nodiscard]] StudentMerge merge() const;
    /// One undoable step. False where it was refused, which the document has said then.
    bool apply();
    void accept() override;
    /// What apply() did, for the status line.
    [[nodiscard]] QString doneText() const { return m_done; }

private:
    struct Field {
        std::string Student::*member = nullptr; ///< none: the student number
        QButtonGroup* choice = nullptr;
    };

    void fillChoices(const std::vector<StudentId>& chosen);
    void refreshFields();
    void placeFields();
    void refreshConsequences();
    void addField(const QString& label, const std::string& kept, const std::string& other,
                  std::string Student::*member);
    [[nodiscard]] const Student* student(const QComboBox* box) const;

    ScreenTools m_tools;
    QComboBox* m_keep;
    QComboBox* m_gone;
    QWidget* m_fieldsPlace;
    QGridLayout* m_fieldsGrid = nullptr;
    std::vector<Field> m_fields;
    QListWidget* m_consequences;
    QLabel* m_said;
    QPushButton* m_apply = nullptr;
    ClassWatch* m_watch;
    QString m_done;
};

} // namespace trellis::ui
