// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/plain_tips.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace trellis::ui {

namespace {

constexpr const char* kTold = "toldTip";

/// What tooltipText() was given.
QString withoutMarkup(QString tip)
{
    const QLatin1String begin("<qt>");
    const QLatin1String end("</qt>");
    if (!tip.startsWith(begin) || !tip.endsWith(end)) {
        return tip;
    }
    tip = tip.mid(begin.size(), tip.size() - begin.size() - end.size());
    // The ampersand last, which the others are made with.
    return tip.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

void tell(QWidget& widget)
{
    const QString told = widget.property(kTold).toString();
    if (widget.accessibleDescription() != told) {
        return; // it has a description of its own
    }
    QString plain = withoutMarkup(widget.toolTip());
    if (plain.isEmpty() && qobject_cast<const QComboBox*>(&widget) != nullptr) {
        plain = widget.accessibleName(); // Qt names a box by what is chosen in it
    }
    if (plain != told) {
        widget.setProperty(kTold, plain);
        widget.setAccessibleDescription(plain);
    }
}

} // namespace

PlainTips::PlainTips(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject* watched, QEvent* event)
{
    // Those that had their tips before this was there are told of before they are first seen.
    const bool isToTell = event->type() == QEvent::ToolTipChange || event->type() == QEvent::Polish;
    if (isToTell && watched->isWidgetType()) {
        tell(*static_cast<QWidget*>(watched));
    }
    return false;
}

} // namespace trellis::ui
