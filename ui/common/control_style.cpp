// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/control_style.h"

#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <optional>

namespace trellis::ui {

namespace {

constexpr double kRadius = 2;

void outline(QPainter& painter, const QStyleOption& option, QRectF rect)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(!isEnabled ? tokens.gridline : hasFocus ? tokens.accent : tokens.borderStrong);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
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
    const auto mix = [](int a, int b) { return (a + 4 * b) / 5; };
    return QColor(mix(tokens.accent.red(), tokens.base.red()),
                  mix(tokens.accent.green(), tokens.base.green()),
                  mix(tokens.accent.blue(), tokens.base.blue()));
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

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const
{
    if (isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
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
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isArea = element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget);
    if (isArea || element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
        element == PE_PanelButtonTool) {
        outline(*painter, *option, option->rect);
    } else if (element == PE_PanelButtonCommand) {
        outline(*painter, *option, option->rect.adjusted(0, 1, 0, 0)); // as Fusion places it
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (element == CE_ItemViewItem) {
        const auto quiet = quieted(option, widget);
        QProxyStyle::drawControl(element, quiet ? &*quiet : option, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        outline(*painter, *option, option->rect);
    }
}

} // namespace trellis::ui
