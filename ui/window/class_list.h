// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QTreeWidget>

namespace trellis::ui {

class Document;

/// The classes of the gradebook, with how many students each has.
class ClassList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ClassList(Document& document, QWidget* parent = nullptr);

private:
    void refresh();
    void choose(const QTreeWidgetItem* item);

    Document& m_document;
};

} // namespace trellis::ui
