// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class Document;
class WorkForm;

/// A student's pieces of work: thumbnails, what each shows, and whether it is shown at the
/// conference, which is ticked here. W adds one while the list has the keyboard; a file dropped on
/// it is one to add.
class WorkList : public QWidget {
    Q_OBJECT

public:
    explicit WorkList(Document& document, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// Opens the form for new work and gives it the keyboard.
    void startNew(const QString& file = {});

Q_SIGNALS:
    /// What could not be added, and what to do.
    void said(const QString& sentence);
    /// The form was closed: the keyboard is free.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] const StudentRecord* record() const;
    [[nodiscard]] const WorkSample* current() const;
    [[nodiscard]] QPixmap thumbnail(const WorkSample& work);
    void refresh();
    void open(const WorkSample& work);
    void close();
    void save();
    void remove();
    void saveCopy();
    void tick();
    void enableButtons();
    void change(const WorkSample& before, const WorkSample& after);

    Document& m_document;
    StudentId m_student;
    QListWidget* m_list;
    QLabel* m_empty;
    WorkForm* m_form;
    QWidget* m_editor;
    QPushButton* m_add;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QHash<qint64, QPixmap> m_thumbnails;
};

} // namespace trellis::ui
