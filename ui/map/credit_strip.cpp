// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/credit_strip.h"

#include "ui/common/theme.h"
#include "ui/map/map_headers.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QToolTip>

#include <algorithm>

namespace trellis::ui {

CreditStrip::CreditStrip(MapView& view, const OutcomeHeader& header)
    : QWidget(&view), m_view(view), m_header(header)
{
    // What it shows is read from the Map itself.
    setObjectName(QStringLiteral("creditStrip"));
    hide();
}

int CreditStrip::headerHeight() const
{
    return m_header.height();
}

void CreditStrip::follow()
{
    if (m_view.model() == nullptr) {
        return;
    }
    const QWidget* cells = m_view.viewport();
    const int column = m_view.map().creditColumn();
    const int wide = m_view.columnWidth(column);
    const int at = m_view.columnViewportPosition(column);
    const bool isSeen = at >= 0 && at + wide <= cells->width();
    // A few levels stay beside it.
    constexpr int kFew = 3;
    const bool hasRoom = cells->width() - wide >= kFew * m_view.columnWidth(0);
    if (m_view.map().outcomeCount() == 0 || isSeen || !hasRoom) {
        hide();
        return;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect seen = cells->geometry();
    setGeometry(isMirrored ? seen.left() : seen.right() + 1 - wide, seen.top() - headerHeight(),
                wide, headerHeight() + seen.height());
    show();
    raise();
    update();
}

void CreditStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    const int column = m_view.map().creditColumn();
    QStyleOptionViewItem option;
    option.initFrom(&m_view);
    option.state = QStyle::State_Enabled;
    for (int row = std::max(m_view.rowAt(0), 0); row < m_view.map().rowCount(); ++row) {
        const int top = headerHeight() + m_view.rowViewportPosition(row);
        if (top > height()) {
            break;
        }
        option.rect = QRect(0, top, width(), m_view.rowHeight(row));
        m_view.itemDelegate()->paint(&painter, option, m_view.map().index(row, column));
    }
    // Over the row that is scrolled half below it.
    m_header.paintCopy(painter, QRect(0, 0, width(), headerHeight()), column);
    painter.setPen(tokens.borderStrong);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

void CreditStrip::mousePressEvent(QMouseEvent* event)
{
    const int y = event->position().toPoint().y() - headerHeight();
    if (y < 0) {
        Q_EMIT sortWanted(m_view.map().creditColumn());
    } else if (const int row = m_view.rowAt(y); row >= 0) {
        Q_EMIT rowChosen(row);
    }
    event->accept();
}

bool CreditStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        const int row = m_view.rowAt(help->pos().y() - headerHeight());
        const QModelIndex cell = m_view.map().index(row, m_view.map().creditColumn());
        QToolTip::showText(help->globalPos(), cell.data(Qt::ToolTipRole).toString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace trellis::ui
