// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/control_style.h"

#include "ui/common/blend.h"
#include "ui/common/control_arrows.h"
#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/common/word_direction.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace trellis::ui {

namespace {

constexpr double kRadius = 2;
constexpr int kButtonSide = 7;
constexpr int kLeastItem = 24;   ///< of a row, to be hit (WCAG 2.2, 2.5.8)
constexpr double kWash = 0.2;    ///< of the accent over the paper
constexpr double kPressed = 0.2; ///< of the ink over the accent

/// The button that Enter presses, in the colour of what can be done. Like the others where colour
/// is not to tell anything.
bool isPrimary(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option.state.testFlag(QStyle::State_Enabled) &&
           !tokensFor(option.palette).isHighContrast;
}

void outline(QPainter& painter, const QStyleOption& option, QRectF rect)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Without colours it is the width alone that tells where the keyboard is.
    const double width = !isEnabled || !hasFocus ? 1 : tokens.isHighContrast ? 3 : 2;
    painter.setPen(QPen(!isEnabled ? tokens.gridline
                        : hasFocus ? tokens.accent
                                   : tokens.borderStrong,
                        width));
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), kRadius, kRadius);
    if (hasFocus && isPrimary(option)) {
        painter.setPen(QPen(tokens.onAccent, width));
        const double inside = half + width;
        painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), kRadius, kRadius);
    }
    painter.restore();
}

/// Where the keyboard is, on what has no outline of its own: rows, links, tabs, words beside a box.
void paintFocusRing(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    // A chosen row is loud by itself where the keyboard is; a thin line tells it from others.
    const bool isFilled =
        option.state.testFlag(QStyle::State_Item) && option.state.testFlag(QStyle::State_Selected);
    const double width = isFilled ? 1 : tokens.isHighContrast ? 3 : 2;
    const double half = isFilled ? 1.5 : width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFilled ? tokens.onAccent : tokens.accent, width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), kRadius,
                            kRadius);
    painter.restore();
}

/// Flat: Fusion's is shaded, and threads are started to shade it.
void paintScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter,
                    const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const auto part = [&](QStyle::SubControl which) {
        return option.subControls.testFlag(which)
                   ? style.subControlRect(QStyle::CC_ScrollBar, &option, which, widget)
                   : QRect();
    };
    const bool isUpright = option.orientation == Qt::Vertical;
    const bool isReversed = !isUpright && option.direction == Qt::RightToLeft;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isUsed = option.state.testFlag(QStyle::State_Sunken) ||
                        option.state.testFlag(QStyle::State_MouseOver);
    const auto ink = [&](QStyle::SubControl which) {
        return !isEnabled                                    ? tokens.gridline
               : isUsed && option.activeSubControls == which ? tokens.accent
                                                             : tokens.borderStrong;
    };
    painter.save();
    painter.fillRect(option.rect, tokens.panel);
    const QRect handle = part(QStyle::SC_ScrollBarSlider).adjusted(1, 1, -1, -1);
    if (handle.isValid()) {
        painter.fillRect(handle.adjusted(1, 1, -1, -1), tokens.raised);
        // Without its corners, which makes them round.
        painter.setPen(ink(QStyle::SC_ScrollBarSlider));
        painter.drawLine(handle.left() + 1, handle.top(), handle.right() - 1, handle.top());
        painter.drawLine(handle.left() + 1, handle.bottom(), handle.right() - 1, handle.bottom());
        painter.drawLine(handle.left(), handle.top() + 1, handle.left(), handle.bottom() - 1);
        painter.drawLine(handle.right(), handle.top() + 1, handle.right(), handle.bottom() - 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const QStyle::SubControl end :
         {QStyle::SC_ScrollBarSubLine, QStyle::SC_ScrollBarAddLine}) {
        const QRect square = part(end);
        const bool isOnward = (end == QStyle::SC_ScrollBarAddLine) != isReversed;
        if (!square.isEmpty()) {
            painter.setBrush(ink(end));
            paintArrow(
                painter, square,
                isUpright
                    ? (isOnward ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowUp)
                    : (isOnward ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft));
        }
    }
    painter.restore();
}

/// Whether keys go to it: to itself, to a field that leads it, or to an editor in it.
bool hasKeyboard(const QWidget& widget)
{
    const QWidget* focus = QApplication::focusWidget();
    return widget.hasFocus() || (focus != nullptr && widget.isAncestorOf(focus));
}

/// Some of the accent over the paper, under letters of the usual ink.
QColor washed(const QPalette& palette)
{
    const Tokens& tokens = tokensFor(palette);
    return blended(tokens.base, tokens.accent, kWash);
}

/// Fusion's is shaded, and threads are started to shade it.
void paintButton(const QStyleOption& option, const QRect& rect, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool isDown =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool isOver = option.state.testFlag(QStyle::State_Enabled) &&
                        option.state.testFlag(QStyle::State_MouseOver);
    QColor fill = isDown && !tokens.isHighContrast ? washed(option.palette)
                  : isOver                         ? tokens.panel
                                                   : tokens.raised;
    if (isPrimary(option)) {
        fill = isDown || isOver ? blended(tokens.accent, tokens.text, kPressed) : tokens.accent;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

/// With a line below, and one towards the next section.
void paintHeader(const QStyleOption& option, QPainter& painter, bool isSection)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRect& rect = option.rect;
    const bool isDown = isSection && option.state.testFlag(QStyle::State_Sunken);
    painter.save();
    painter.fillRect(rect, isDown ? washed(option.palette) : tokens.panel);
    painter.setPen(tokens.gridline);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isSection) {
        const int next = option.direction == Qt::RightToLeft ? rect.left() : rect.right();
        painter.drawLine(next, rect.top(), next, rect.bottom());
    }
    painter.restore();
}

/// A selected row or cell as it looks where the keyboard is elsewhere; none where it is to look as
/// it usually does.
std::optional<QStyleOptionViewItem> quieted(const QStyleOption* option, const QWidget* widget)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item == nullptr || widget == nullptr || hasKeyboard(*widget) ||
        !item->state.testFlag(QStyle::State_Selected) || tokensFor(item->palette).isHighContrast) {
        return std::nullopt;
    }
    QStyleOptionViewItem quiet = *item;
    quiet.palette.setColor(QPalette::Highlight, washed(item->palette));
    quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
    return quiet;
}

/// A painter begins in the direction of the whole program; a part of a page may have its own.
class Directed {
public:
    Directed(QPainter& painter, Qt::LayoutDirection direction)
        : m_painter(painter), m_before(painter.layoutDirection())
    {
        painter.setLayoutDirection(direction);
    }
    ~Directed() { m_painter.setLayoutDirection(m_before); }
    Directed(const Directed&) = delete;
    Directed& operator=(const Directed&) = delete;

private:
    QPainter& m_painter;
    Qt::LayoutDirection m_before;
};

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ControlStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Words begin where the page does, also where they are a name in letters of the other
    // direction.
    auto* label = qobject_cast<QLabel*>(widget);
    if (label == nullptr || !label->isRightToLeft()) {
        return;
    }
    const Qt::Alignment alignment = label->alignment();
    label->setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment));
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                              const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
        metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight) {
        const QFont font = widget != nullptr ? widget->font() : QApplication::font();
        return qRound(usual * std::max(1.0, textUnit(font)));
    }
    if (metric == PM_MenuButtonIndicator && option != nullptr) {
        return std::max(usual, arrowSide(*option));
    }
    return usual;
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                     const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type == CT_PushButton && button != nullptr && !button->text.isEmpty()) {
        // Fusion leaves words that are long hardly any room at their sides. Not scaled: large text
        // needs the room itself.
        size.setWidth(std::max(size.width(), contents.width() + 2 * kButtonSide));
    }
    if (type == CT_ItemViewItem && option != nullptr) {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        const QFont font = item != nullptr ? item->font : QApplication::font();
        size.setHeight(std::max(size.height(), qRound(kLeastItem * textUnit(font))));
    }
    return type == CT_ToolButton && isMenuButton(option) ? size + QSize(arrowSide(*option), 0)
                                                         : size;
}

QIcon ControlStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                 const QWidget* widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton) {
        return moreIcon(widget != nullptr ? widget->layoutDirection()
                                          : QApplication::layoutDirection());
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const
{
    if (isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)) {
        return 0;
    }
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0; // which no other button has
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void ControlStyle::drawItemText(QPainter* painter, const QRect& rect, int flags,
                                const QPalette& palette, bool enabled, const QString& text,
                                QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, wordFlags(flags, text, painter->layoutDirection()),
                              palette, enabled, text, role);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const
{
    if (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem) {
        // The indent of a tree and what is behind a cell, as the cell itself below.
        const auto quiet = quieted(option, widget);
        QProxyStyle::drawPrimitive(element, quiet ? &*quiet : option, painter, widget);
        return;
    }
    if (element == PE_IndicatorArrowDown || element == PE_IndicatorArrowUp ||
        element == PE_IndicatorArrowLeft || element == PE_IndicatorArrowRight) {
        if (!isIconOfMenu(option)) {
            paintArrowBeside(*painter, *option, arrowRoom(*option, widget), element);
        }
        return;
    }
    if (element == PE_FrameFocusRect) {
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (button == nullptr || button->isFlat()) {
            paintFocusRing(*option, *painter);
        }
        return;
    }
    if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool) {
        const int top = element == PE_PanelButtonCommand ? 1 : 0; // as Fusion places it
        const QRect button = option->rect.adjusted(0, top, 0, 0);
        paintButton(*option, button, *painter);
        outline(*painter, *option, button);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isArea = element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget);
    if (isArea || element == PE_FrameLineEdit || element == PE_IndicatorCheckBox) {
        outline(*painter, *option, option->rect);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const Directed directed(*painter, option->direction);
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        element == CE_ItemViewItem && item != nullptr) {
        QStyleOptionViewItem own = quieted(option, widget).value_or(*item);
        own.text = inOwnDirection(own.text, own.direction);
        // What cannot be chosen in a list is its headings: to be read, not switched off.
        own.palette.setColor(QPalette::Disabled, QPalette::Text,
                             own.palette.color(QPalette::Active, QPalette::PlaceholderText));
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        element == CE_MenuItem && item != nullptr) {
        QStyleOptionMenuItem own = *item;
        QStringList parts = own.text.split(QLatin1Char('\t')); // the words and their key
        for (QString& part : parts) {
            part = inOwnDirection(part, own.direction);
        }
        own.text = parts.join(QLatin1Char('\t'));
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeader(*option, *painter, element == CE_HeaderSection);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonLabel && button != nullptr && isPrimary(*option)) {
        QStyleOptionButton own = *button;
        own.palette.setColor(QPalette::ButtonText, tokensFor(own.palette).onAccent);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (element == CE_ToolButtonLabel && isMenuButton(option)) {
        auto words = *static_cast<const QStyleOptionToolButton*>(option);
        const int side = arrowSide(words);
        words.rect.adjust(words.direction == Qt::RightToLeft ? side : 0, 0,
                          words.direction == Qt::RightToLeft ? 0 : -side, 0);
        words.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawControl(element, &words, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    const auto* scrollBar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && scrollBar != nullptr) {
        paintScrollBar(*this, *scrollBar, *painter, widget);
        return;
    }
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo != nullptr) {
        QStyleOptionComboBox without = *combo;
        without.subControls &= ~SC_ComboBoxArrow;
        QProxyStyle::drawComplexControl(control, &without, painter, widget);
        if (combo->subControls.testFlag(SC_ComboBoxArrow)) {
            paintArrowBeside(*painter, *combo,
                             proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget),
                             PE_IndicatorArrowDown);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        outline(*painter, *option, option->rect);
    }
}

} // namespace trellis::ui
