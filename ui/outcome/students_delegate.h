// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_painter.h"

#include <QStyledItemDelegate>

namespace trellis::ui {

class StudentsModel;

/// Draws the cell as the Map does, and beside it what it says in words.
class StudentsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StudentsDelegate(const StudentsModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintLevel(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    const StudentsModel& m_model;
    mutable CellPainter m_cells;
};

} // namespace trellis::ui
