// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/control_arrows.h"

#include "ui/common/drawn_icon.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

/// Two arrowheads, where a bar has more than room for it. In the colour of words, while Qt has dark
/// pictures of them for every theme, and reads all its kinds of pictures first.
class MoreEngine : public DrawnIcon {
public:
    explicit MoreEngine(Qt::LayoutDirection direction) : m_direction(direction) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const QPalette palette = QApplication::palette();
        const QColor ink = palette.color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        const double high = rect.height() / 4.0;
        const double forward = m_direction == Qt::RightToLeft ? -high / 2 : high / 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ink, high / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const double beside : {-high / 2, high / 2}) {
            const QPointF middle = QRectF(rect).center() + QPointF(beside, 0);
            const std::array<QPointF, 3> head{middle + QPointF(-forward / 2, -high / 2),
                                              middle + QPointF(forward / 2, 0),
                                              middle + QPointF(-forward / 2, high / 2)};
            painter->drawPolyline(head.data(), static_cast<int>(head.size()));
        }
        painter->restore();
    }

    [[nodiscard]] QIconEngine* clone() const override { return new MoreEngine(*this); }

private:
    Qt::LayoutDirection m_direction;
};

} // namespace

void paintArrow(QPainter& painter, const QRectF& square, QStyle::PrimitiveElement to)
{
    const QPointF middle = square.center();
    const double half = std::min(square.width(), square.height()) / 4;
    const double sign =
        to == QStyle::PE_IndicatorArrowDown || to == QStyle::PE_IndicatorArrowRight ? 1 : -1;
    const bool isUpright = to == QStyle::PE_IndicatorArrowDown || to == QStyle::PE_IndicatorArrowUp;
    const auto at = [&](double along, double across) {
        return middle + (isUpright ? QPointF(across, sign * along) : QPointF(sign * along, across));
    };
    const std::array<QPointF, 3> triangle{at(half / 2, 0), at(-half / 2, -half),
                                          at(-half / 2, half)};
    painter.drawConvexPolygon(triangle.data(), static_cast<int>(triangle.size()));
}

int arrowSide(const QStyleOption& option)
{
    return 2 * option.fontMetrics.xHeight();
}

bool isMenuButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

bool isIconOfMenu(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           (button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly);
}

void paintArrowBeside(QPainter& painter, const QStyleOption& option, const QRect& room,
                      QStyle::PrimitiveElement to)
{
    const Tokens& tokens = tokensFor(option.palette);
    const double side = arrowSide(option);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(room).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state.testFlag(QStyle::State_Enabled) ? option.palette.windowText()
                                                                  : QBrush(tokens.borderStrong));
    paintArrow(painter, square, to);
    painter.restore();
}

QRect arrowRoom(const QStyleOption& option, const QWidget* widget)
{
    if (widget == nullptr || !isMenuButton(&option)) {
        return option.rect;
    }
    constexpr int kToTheEdge = 3;
    const int side = arrowSide(option);
    const QRect all = widget->rect();
    return QStyle::visualRect(option.direction, all,
                              QRect(all.right() + 1 - side - kToTheEdge, 0, side, all.height()));
}

QIcon moreIcon(Qt::LayoutDirection direction)
{
    return QIcon(new MoreEngine(direction));
}

} // namespace trellis::ui
