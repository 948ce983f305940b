// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/name_column.h"

#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/common/word_direction.h"
#include "ui/text/isolates.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kWidth = 190;
constexpr int kWidthWithAside = 320;
constexpr double kAsideShare = 0.4;
constexpr double kSmall = 0.9;
constexpr float kTint = 0.12F;

} // namespace

NameColumn::NameColumn(QWidget* parent, std::function<bool(int row)> isQuiet)
    : QHeaderView(Qt::Vertical, parent), m_isQuiet(std::move(isQuiet))
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Students"));
}

void NameColumn::setAside(Aside aside)
{
    m_aside = std::move(aside);
    updateGeometry();
    viewport()->update();
}

QSize NameColumn::sizeHint() const
{
    const int width = m_aside ? kWidthWithAside : kWidth;
    // Only the width is asked for; to measure every name for the height would take its time.
    return {static_cast<int>(width * textUnit(font()) + 0.5), minimumSectionSize()};
}

void NameColumn::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    // Below the last student the style would paint a piece of button; the grid is paper.
    const int end = length() - offset();
    if (end < viewport()->height()) {
        QPainter(viewport())
            .fillRect(QRect(0, end, viewport()->width(), viewport()->height() - end),
                      tokensFor(palette()).base);
    }
}

void NameColumn::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const bool isQuiet = m_isQuiet && m_isQuiet(section);
    painter->fillRect(rect, isQuiet ? tokens.panel : tokens.base);
    if (view != nullptr && view->currentIndex().row() == section) {
        QColor tint = tokens.accent;
        tint.setAlphaF(kTint);
        painter->fillRect(rect, tint);
    }
    painter->setPen(tokens.gridline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(font());
    painter->setPen(isQuiet ? tokens.text2 : tokens.text);
    QRect inner = rect.adjusted(kMargin, 0, -kMargin / 2, 0);
    const auto draw = [this, painter](const QRect& where, const QString& named) {
        const QString text = withoutIdleIsolates(named, layoutDirection());
        drawWords(*painter, where, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                  painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    if (const QString aside = m_aside ? m_aside(section) : QString(); !aside.isEmpty()) {
        QRect behind = inner;
        behind.setWidth(static_cast<int>(inner.width() * kAsideShare));
        behind =
            QStyle::visualRect(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft, inner, behind);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * kSmall);
        const QPen pen = painter->pen();
        painter->setFont(small);
        painter->setPen(tokens.text2);
        draw(behind, aside);
        painter->setFont(font());
        painter->setPen(pen);
        inner.setWidth(inner.width() - behind.width() - kMargin);
        if (isRightToLeft()) {
            inner.moveLeft(behind.right() + kMargin);
        }
    }
    draw(inner, model()->headerData(section, Qt::Vertical).toString());
}

} // namespace trellis::ui
