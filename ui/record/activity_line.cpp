// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/activity_line.h"

#include "ui/common/word_direction.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

namespace trellis::ui {

namespace {

constexpr int kPadding = 4;
constexpr int kFewestLetters = 12;

} // namespace

ActivityLine::ActivityLine(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActivityLine::setWords(const QString& words)
{
    m_words = withoutIdleIsolates(words, layoutDirection());
    setAccessibleName(tr("Activity: %1").arg(withoutIsolates(words)));
    setAccessibleDescription(tr("Opens the fields of the activity."));
    update();
}

QSize ActivityLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + fontMetrics().height() + 2 * kPadding,
            fontMetrics().height() + kPadding};
}

QSize ActivityLine::minimumSizeHint() const
{
    return {kFewestLetters * fontMetrics().averageCharWidth(), sizeHint().height()};
}

/// Beside the arrow.
QRect ActivityLine::room() const
{
    const QRect beside = rect().adjusted(fontMetrics().height(), 0, -kPadding, 0);
    return QStyle::visualRect(layoutDirection(), rect(), beside);
}

QString ActivityLine::shown() const
{
    return fontMetrics().elidedText(m_words, Qt::ElideRight, room().width());
}

bool ActivityLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shown() != m_words) {
        QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), tooltipText(m_words),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

void ActivityLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ActivityLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    drawWords(painter, room(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown());
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(0, 0, fontMetrics().height(), height()));
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace trellis::ui
