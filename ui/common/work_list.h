// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/student_list.h"
#include "ui/common/work_copies.h"

#include <QHash>
#include <QPixmap>

namespace trellis::ui {

class WorkForm;

/// A student's pieces of work: thumbnails, what each shows, and whether it is shown at the
/// conference, which is ticked here. A copy of a photo or a file can be looked at. W adds one while
/// the list has the keyboard; a file dropped on it is one to add.
class WorkList : public StudentList {
    Q_OBJECT

public:
    WorkList(Document& document, QSettings& settings, QWidget* parent = nullptr);

    void startNew() override;
    /// Begins one with a photo or another file of this computer.
    void startWith(const QString& file);

protected:
    void fill(const StudentRecord& student) override;
    void openChosen() override;
    [[nodiscard]] bool isTyped() const override;
    void save() override;
    void keep() override;
    void remove() override;
    void enableButtons() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] const WorkSample* current() const { return chosen(&StudentRecord::work); }
    [[nodiscard]] QPixmap thumbnail(const WorkSample& work);
    void open(const WorkSample& work);
    bool writeWork(WorkSample work);
    /// Shows it in the program that the computer has for such files.
    void look();
    void saveCopy();
    void tick();
    bool change(const WorkSample& before, const WorkSample& after);

    QSettings& m_settings;
    WorkForm* m_form;
    QPushButton* m_look;
    QPushButton* m_copy;
    WorkCopies m_copies;
    QHash<qint64, QPixmap> m_thumbnails;
};

} // namespace trellis::ui
