// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/choice_delegate.h"

#include "ui/common/theme.h"
#include "ui/common/word_direction.h"

#include <QApplication>
#include <QPainter>

namespace trellis::ui {

namespace {

constexpr int kGap = 6;
constexpr int kPadding = 10;
constexpr int kRadius = 4;

} // namespace

ChoiceDelegate::ChoiceDelegate(ChoicesOf choicesOf, QWidget* parent)
    : QStyledItemDelegate(parent), m_choicesOf(std::move(choicesOf))
{}

std::vector<QRect> ChoiceDelegate::places(const QStyleOptionViewItem& option,
                                          const QStringList& texts) const
{
    std::vector<QRect> places;
    const int height = option.fontMetrics.height() + kGap;
    int left = option.rect.left() + kGap;
    const int top = option.rect.center().y() - height / 2;
    for (const QString& text : texts) {
        const QRect place(left, top, option.fontMetrics.horizontalAdvance(text) + 2 * kPadding,
                          height);
        left = place.right() + 1 + kGap;
        places.push_back(QStyle::visualRect(option.direction, option.rect, place));
    }
    return places;
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Choices choices = m_choicesOf(index);
    const std::vector<QRect> all = places(option, choices.texts);
    const Tokens& tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isChosen = choices.chosen == static_cast<int>(i);
        // On the row that the keyboard is on, which has the same colour.
        const bool isOnAccent = isChosen && option.state.testFlag(QStyle::State_Selected);
        painter->setPen(isOnAccent ? QPen(tokens.onAccent, 2.0)
                                   : QPen(isChosen ? tokens.accent : tokens.borderStrong));
        painter->setBrush(isChosen ? tokens.accent : tokens.raised);
        painter->drawRoundedRect(QRectF(all[i]).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter->setPen(isChosen ? tokens.onAccent : tokens.text);
        drawWords(*painter, all[i], Qt::AlignCenter, choices.texts.at(static_cast<int>(i)));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem wide = option;
    wide.direction = Qt::LeftToRight;
    wide.rect = QRect(0, 0, QWIDGETSIZE_MAX, option.fontMetrics.height());
    const std::vector<QRect> all = places(wide, m_choicesOf(index).texts);
    return {all.empty() ? 0 : all.back().right() + kGap, option.fontMetrics.height() + 2 * kGap};
}

int ChoiceDelegate::choiceAt(const QPoint& place, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const std::vector<QRect> all = places(option, m_choicesOf(index).texts);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(place)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace trellis::ui
