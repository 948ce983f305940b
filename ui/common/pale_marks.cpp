// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/pale_marks.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace trellis::ui {

PaleMarks::PaleMarks(QAbstractItemView& grid, QList<Mark> marks)
    : QWidget(grid.viewport()), m_grid(grid), m_marks(std::move(marks))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    grid.viewport()->installEventFilter(this);
    // Scrolling takes along what lies on the cells.
    for (QScrollBar* bar : {grid.horizontalScrollBar(), grid.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &PaleMarks::cover);
    }
    cover();
    show();
}

void PaleMarks::cover()
{
    setGeometry(m_grid.viewport()->rect());
    update();
}

bool PaleMarks::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        cover();
    }
    return false;
}

void PaleMarks::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QFont bold = m_grid.font();
    bold.setBold(true);
    painter.setFont(bold);
    QColor paper = palette().color(QPalette::Base);
    paper.setAlphaF(0.85F);
    for (const Mark& mark : m_marks) {
        const QRect rect = m_grid.visualRect(mark.cell).adjusted(1, 1, -2, -2);
        painter.fillRect(rect, paper);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        painter.drawRect(rect);
        painter.drawText(rect, Qt::AlignCenter, mark.letter);
    }
}

} // namespace trellis::ui
