// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/control_style.h"

#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

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

/// Some of the accent over the paper, under letters of the usual ink.
QColor washed(const QPalette& palette)
{
    const Tokens& tokens = tokensFor(palette);
    const auto mix = [](int a, int b) { return (a + 4 * b) / 5; };
    return QColor(mix(tokens.accent.red(), tokens.base.red()),
                  mix(tokens.accent.green(), tokens.base.green()),
                  mix(tokens.accent.blue(), tokens.base.blue()));
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
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const bool isElsewhere = widget != nullptr && !widget->hasFocus();
    if (element == CE_ItemViewItem && item != nullptr && isElsewhere &&
        item->state.testFlag(State_Selected) && !tokensFor(item->palette).isHighContrast) {
        QStyleOptionViewItem quiet = *item;
        quiet.palette.setColor(QPalette::Highlight, washed(item->palette));
        quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &quiet, painter, widget);
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
