// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/name_column.h"

#include "ui/common/text_unit.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <utility>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kWidth = 190;
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

QSize NameColumn::sizeHint() const
{
    return {static_cast<int>(kWidth * textUnit(font()) + 0.5), QHeaderView::sizeHint().height()};
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
    const QRect inner = rect.adjusted(kMargin, 0, -kMargin / 2, 0);
    const QString name = model()->headerData(section, Qt::Vertical).toString();
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, inner.width()));
}

} // namespace trellis::ui
