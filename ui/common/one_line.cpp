// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/one_line.h"

#include "ui/common/cut_names.h"
#include "ui/common/word_direction.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr int kLeastLetters = 6;
constexpr QChar kArrow(0x2192);
constexpr QChar kRoom(0x00A0);
constexpr int kArrowRoom = 3; ///< letters of it

/// Drawn, not written: most fonts lack the letter, and to look for one that has it takes longer
/// than all other words of the window.
void paintArrow(QPainter& painter, double from, double to, double y, double xHeight)
{
    const double inset = (to - from) / 8;
    const double forward = to > from ? 1 : -1;
    const QPointF tip(to - inset, y);
    const double head = xHeight / 2.5;
    const std::array<QPointF, 3> ends{tip + QPointF(-forward * head, -head), tip,
                                      tip + QPointF(-forward * head, head)};
    painter.drawLine(QPointF(from + inset, y), tip);
    painter.drawPolyline(ends.data(), static_cast<int>(ends.size()));
}

} // namespace

OneLine::OneLine(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QString OneLine::letters() const
{
    return withArrowRoom(withoutIdleIsolates(text(), layoutDirection()));
}

QString OneLine::withArrowRoom(QString text)
{
    return text.replace(kArrow, QString(kArrowRoom, kRoom));
}

QSize OneLine::sizeHint() const
{
    if (text().isEmpty()) {
        return QLabel::sizeHint();
    }
    const int frame = 2 * (margin() + frameWidth());
    // The width is a rounded one.
    const QSize inner(m_widths.of(letters(), font()) + 1 + frame, fontMetrics().height() + frame);
    return inner.grownBy(contentsMargins());
}

QSize OneLine::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), kLeastLetters * fontMetrics().averageCharWidth()),
            whole.height()};
}

QString OneLine::shown() const
{
    const QString whole = letters();
    const int room = contentsRect().width();
    if (m_widths.of(whole, font()) < room) {
        return whole;
    }
    return withoutIdleIsolates(withShortNames(withArrowRoom(text()), fontMetrics(), room),
                               layoutDirection());
}

void OneLine::paintEvent(QPaintEvent* /*event*/)
{
    QTextLayout layout(shown(), font(), this);
    QTextOption option;
    option.setTextDirection(directionOf(layout.text(), layoutDirection()));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const QSize size(static_cast<int>(std::ceil(line.naturalTextWidth())),
                     static_cast<int>(std::ceil(line.height())));
    const QPointF corner =
        QStyle::alignedRect(layoutDirection(), alignment(), size, contentsRect()).topLeft();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    line.draw(&painter, corner);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), fontMetrics().xHeight() / 6.0));
    const QString room(kArrowRoom, kRoom);
    const double y = corner.y() + line.ascent() - fontMetrics().xHeight() / 2.0;
    for (qsizetype at = layout.text().indexOf(room); at >= 0;
         at = layout.text().indexOf(room, at + kArrowRoom)) {
        const double from = line.cursorToX(static_cast<int>(at));
        const double to = line.cursorToX(static_cast<int>(at) + kArrowRoom);
        paintArrow(painter, corner.x() + from, corner.x() + to, y, fontMetrics().xHeight());
    }
}

bool OneLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shown() != letters()) {
        QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), tooltipText(text()),
                           this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace trellis::ui
