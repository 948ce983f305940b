// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QAbstractTableModel>

#include <vector>

namespace trellis::ui {

class Document;
class NameGuard;

/// The students of the class, those moved out at the end where they are shown at all.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, GoesBy, Number, Grade, Section, Since, MovedOut, ColumnCount };

    RosterModel(Document& document, NameGuard& names, QObject* parent = nullptr);

    /// Takes the class as it is now.
    void follow();
    void showMovedOut(bool shown);
    [[nodiscard]] int movedOutCount() const { return m_movedOut; }
    [[nodiscard]] int inClassCount() const { return m_inClass; }

    [[nodiscard]] StudentId studentAt(int row) const;
    /// -1 where the student is not shown.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] bool isMovedOut(int row) const { return row >= m_inClass; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const StudentRecord& record, int column) const;

    Document& m_document;
    NameGuard& m_names;
    std::vector<StudentId> m_rows;
    int m_inClass = 0;
    int m_movedOut = 0;
    bool m_showsMovedOut = false;
};

} // namespace trellis::ui
