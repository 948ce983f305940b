// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_painter.h"
#include "ui/common/text_unit.h"

#include <QStyledItemDelegate>

namespace trellis::ui {

class MapModel;
struct MapCredit;

/// Draws the cells of the Map.
class MapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MapDelegate(const MapModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// What the tick takes that stands before the words of an earned credit.
    [[nodiscard]] static int tickWidth(const QFont& font);

private:
    static void paintCredit(QPainter& painter, const QStyleOptionViewItem& option,
                            const MapCredit& credit, const Tokens& tokens, double unit);

    const MapModel& m_model;
    mutable CellPainter m_cells;
};

} // namespace trellis::ui
