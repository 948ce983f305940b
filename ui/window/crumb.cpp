// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/crumb.h"

#include "ui/common/scaled_text.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <QtMath>

namespace trellis::ui {

namespace {

constexpr int kPadding = 4;
constexpr double kTitleSize = 1.4;
constexpr int kFewestLetters = 8;

} // namespace

Crumb::Crumb(bool isTitle, QWidget* parent) : QAbstractButton(parent), m_isTitle(isTitle)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Crumb::setWords(const QString& words)
{
    m_words = withoutIdleIsolates(words, layoutDirection());
    setAccessibleName(withoutIsolates(words));
    updateGeometry();
    update();
}

QFont Crumb::drawnFont() const
{
    QFont drawn = font();
    drawn.setBold(m_isTitle);
    return drawn;
}

double Crumb::scale() const
{
    return m_isTitle ? kTitleSize : 1;
}

QSize Crumb::sizeHint() const
{
    const QFont drawn = drawnFont();
    return {qCeil(m_widths.of(m_words, drawn) * scale()) + 2 * kPadding + 1,
            qCeil(QFontMetrics(drawn).height() * scale()) + kPadding};
}

QSize Crumb::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int few = qCeil(kFewestLetters * QFontMetrics(drawnFont()).averageCharWidth() * scale());
    return {qMin(whole.width(), few), whole.height()};
}

QString Crumb::shown() const
{
    // Widths are whole dots, words are not: what was measured as fitting is not asked again.
    if (m_widths.of(m_words, drawnFont()) <= room().width() / scale()) {
        return m_words;
    }
    return QFontMetrics(drawnFont())
        .elidedText(m_words, m_isTitle ? Qt::ElideMiddle : Qt::ElideRight,
                    qFloor(room().width() / scale()));
}

bool Crumb::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shown() != m_words) {
        QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), tooltipText(m_words),
                           this);
        return true;
    }
    return QAbstractButton::event(event);
}

QRect Crumb::room() const
{
    // The title begins where the page below it does.
    const int before = m_isTitle ? 0 : kPadding;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(before, 0, -kPadding, 0));
}

void Crumb::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QFont drawn = drawnFont();
    drawn.setUnderline(underMouse());
    painter.setFont(drawn);
    painter.setPen(palette().color(m_isTitle ? QPalette::WindowText : QPalette::Link));
    drawScaledText(painter, room(), Qt::AlignVCenter | Qt::AlignLeading, shown(), scale());
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace trellis::ui
