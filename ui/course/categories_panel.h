// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace trellis::ui {

class Document;

/// The categories of the course: renamed in place, marked as habits, new ones added, and those that
/// nothing uses removed.
class CategoriesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CategoriesPanel(Document& document, QWidget* parent = nullptr);

    void follow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void change(QTableWidgetItem* item);
    void addTyped();
    void removeCurrent();

    Document& m_document;
    QTableWidget* m_table;
    QLineEdit* m_new;
    QPushButton* m_remove;
};

} // namespace trellis::ui
