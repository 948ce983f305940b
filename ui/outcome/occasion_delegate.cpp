// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/occasion_delegate.h"

#include "ui/common/cell_painter.h"
#include "ui/common/theme.h"
#include "ui/text/isolates.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kAside = 6;
constexpr int kAbove = 4;
constexpr double kSmall = 0.9;
constexpr int kFlags = static_cast<int>(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap;

QFont smallFont(const QFont& usual)
{
    QFont small = usual;
    small.setPointSizeF(usual.pointSizeF() * kSmall);
    return small;
}

} // namespace

OccasionDelegate::OccasionDelegate(QWidget& list) : QStyledItemDelegate(&list), m_list(list) {}

int OccasionDelegate::height(const QString& text, const QFont& font) const
{
    const int width = std::max(1, m_list.width() - 2 * kAside);
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), kFlags, text).height();
}

QSize OccasionDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& index) const
{
    const QFont font = m_list.font();
    return {1, height(index.data(Qt::DisplayRole).toString(), font) +
                   height(index.data(kCountsRole).toString(), smallFont(font)) + 2 * kAbove};
}

void OccasionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool hasFocus = m_list.hasFocus() && option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, tokens.base);
    const QString title = index.data(Qt::DisplayRole).toString();
    QRect lines = option.rect.adjusted(kAside, kAbove, -kAside, -kAbove);
    painter->setFont(m_list.font());
    painter->setPen(tokens.accent);
    painter->drawText(lines, kFlags, withoutIdleIsolates(title, option.direction));
    lines.setTop(lines.top() + height(title, m_list.font()));
    painter->setFont(smallFont(m_list.font()));
    painter->setPen(tokens.text2);
    painter->drawText(lines, kFlags,
                      withoutIdleIsolates(index.data(kCountsRole).toString(), option.direction));
    if (hasFocus) {
        CellPainter::paintFocus(*painter, option.rect, tokens);
    }
}

} // namespace trellis::ui
