// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;
class QTableWidgetItem;

namespace trellis::ui {

class Document;

/// The categories of the course: renamed in place, marked as habits, and new ones added.
class CategoriesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CategoriesPanel(Document& document, QWidget* parent = nullptr);

    void follow();

private:
    void change(QTableWidgetItem* item);
    void addTyped();

    Document& m_document;
    QTableWidget* m_table;
    QLineEdit* m_new;
};

} // namespace trellis::ui
