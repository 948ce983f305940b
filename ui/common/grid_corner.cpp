// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/grid_corner.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace trellis::ui {

GridCorner::GridCorner(QTableView* grid) : QLabel(grid), m_grid(*grid)
{
    setTextFormat(Qt::PlainText);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void GridCorner::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    // A header that draws itself ends in a strong line, the usual one in that of a grid.
    const bool isUsual = m_grid.horizontalHeader()->metaObject() == &QHeaderView::staticMetaObject;
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setPen(isUsual ? tokens.gridline : tokens.borderStrong);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace trellis::ui
