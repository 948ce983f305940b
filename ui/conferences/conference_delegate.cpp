// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/conference_delegate.h"

#include "ui/conferences/conference_model.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kMargin = 4;

/// Units: pixels.
double pitch(const QFontMetrics& metrics)
{
    return metrics.height() * 0.66;
}

QRectF dotAt(const QStyleOptionViewItem& option, std::size_t place)
{
    const double side = option.fontMetrics.height() * 0.5;
    const double each = pitch(option.fontMetrics);
    const double at = kMargin + (static_cast<double>(place) + 0.5) * each;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const double x = isMirrored ? option.rect.right() + 1 - at : option.rect.left() + at;
    const double y = option.rect.top() + option.rect.height() / 2.0;
    return {x - side / 2, y - side / 2, side, side};
}

void paintTick(QPainter& painter, const QRectF& square)
{
    QPainterPath tick(
        {square.left() + square.width() * 0.05, square.top() + square.height() * 0.55});
    tick.lineTo(square.left() + square.width() * 0.38, square.top() + square.height() * 0.88);
    tick.lineTo(square.left() + square.width() * 0.95, square.top() + square.height() * 0.15);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

} // namespace

std::optional<ReadyPart> ConferenceDelegate::partAt(const QStyleOptionViewItem& option,
                                                    const QPoint& point)
{
    for (std::size_t i = 0; i < kReadyParts.size(); ++i) {
        const QRectF dot = dotAt(option, i);
        const double half = pitch(option.fontMetrics) / 2;
        if (std::abs(point.x() - dot.center().x()) <= half) {
            return kReadyParts.at(i);
        }
    }
    return std::nullopt;
}

bool ConferenceDelegate::isTick(const QModelIndex& index) const
{
    return m_isBrief &&
           (index.column() == ConferenceModel::Printed || index.column() == ConferenceModel::Held ||
            index.column() == ConferenceModel::GoalsTyped);
}

void ConferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool isDots = index.column() == ConferenceModel::Ready;
    if (!isDots && !isTick(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem bare(option);
    initStyleOption(&bare, index);
    const QString text = std::exchange(bare.text, QString());
    const QStyle* style = bare.widget != nullptr ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
    if (text.isEmpty()) {
        return;
    }
    // A selection is loud only where the keyboard is.
    const bool isLoud = (bare.state & QStyle::State_Selected) != 0 && bare.widget != nullptr &&
                        bare.widget->hasFocus();
    const QColor ink =
        bare.palette.color(QPalette::Active, isLoud ? QPalette::HighlightedText : QPalette::Text);
    const double line = std::max(1.0, bare.fontMetrics.height() / 14.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(ink, isDots ? line : 1.6 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isDots) {
        for (std::size_t i = 0; i < kReadyParts.size(); ++i) {
            const bool isFull = text.at(static_cast<int>(i)) == QChar(0x25CF);
            painter->setBrush(isFull ? QBrush(ink) : QBrush(Qt::NoBrush));
            painter->drawEllipse(dotAt(bare, i));
        }
    } else {
        const double side = bare.fontMetrics.height() * 0.6;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(bare.rect).center());
        paintTick(*painter, square);
    }
    painter->restore();
}

QSize ConferenceDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == ConferenceModel::Ready) {
        size.setWidth(
            static_cast<int>(pitch(option.fontMetrics) * static_cast<double>(kReadyParts.size())) +
            2 * kMargin);
    } else if (isTick(index)) {
        size.setWidth(option.fontMetrics.height() + kMargin);
    }
    return size;
}

} // namespace trellis::ui
