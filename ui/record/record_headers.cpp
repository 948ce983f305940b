// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_headers.h"

#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/record/record_model.h"
#include "ui/text/strings.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kNameWidth = 190;
constexpr double kSmall = 0.9;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * kSmall);
    return small;
}

int rowWithFocus(const QHeaderView& header)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(header.parentWidget());
    return view != nullptr && view->currentIndex().isValid() ? view->currentIndex().row() : -1;
}

} // namespace

RecordHeader::RecordHeader(const RecordModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Outcomes"));
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            QFontMetrics(font()).height() + QFontMetrics(smallFont(font())).height() + kMargin};
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tokens.base);
    painter->setPen(tokens.borderStrong);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int lower = QFontMetrics(smallFont(font())).height() + kMargin / 2;
    const int at = m_model.outcomeAt(section);
    const auto flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    if (at < 0) {
        painter->setFont(bold);
        painter->setPen(tokens.text);
        painter->drawText(rect.adjusted(kMargin, 0, -kMargin, 0), flags, tr("Note (F2)"));
        painter->restore();
        return;
    }
    // Both columns draw their part of one line.
    const int left = sectionViewportPosition(RecordModel::soFarColumn(at));
    const int right = sectionViewportPosition(RecordModel::todayColumn(at));
    const int width =
        sectionSize(RecordModel::soFarColumn(at)) + sectionSize(RecordModel::todayColumn(at));
    const QRect both(std::min(left, right), rect.top(), width, rect.height() - lower);
    const Outcome& outcome = m_model.outcome(at);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    const QRect line = both.adjusted(kMargin, 0, -kMargin, 0);
    const QString label = toQt(outcome.code) + QStringLiteral(" \u00B7 ") +
                          toQt(outcome.wording()).simplified().left(200);
    painter->drawText(line, flags, metrics.elidedText(label, Qt::ElideRight, line.width()));
    painter->setFont(smallFont(font()));
    painter->setPen(tokens.text2);
    const QRect under(rect.left() + kMargin, rect.bottom() - lower, rect.width() - kMargin, lower);
    painter->drawText(under, flags, m_model.isToday(section) ? m_model.dayText() : tr("so far"));
    painter->restore();
}

RecordNames::RecordNames(const RecordModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Students"));
}

QSize RecordNames::sizeHint() const
{
    return {static_cast<int>(kNameWidth * textUnit(font()) + 0.5),
            QHeaderView::sizeHint().height()};
}

void RecordNames::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    // Below the last student the style would paint a piece of button; the list is paper.
    const int end = length() - offset();
    if (end < viewport()->height()) {
        QPainter(viewport())
            .fillRect(QRect(0, end, viewport()->width(), viewport()->height() - end),
                      tokensFor(palette()).base);
    }
}

void RecordNames::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    const RecordRow& row = m_model.row(section);
    painter->fillRect(rect, row.isAbsent ? tokens.panel : tokens.base);
    if (section == rowWithFocus(*this)) {
        QColor tint = tokens.accent;
        tint.setAlphaF(0.12F);
        painter->fillRect(rect, tint);
    }
    painter->setPen(tokens.gridline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(font());
    painter->setPen(row.isAbsent ? tokens.text2 : tokens.text);
    const QRect inner = rect.adjusted(kMargin, 0, -kMargin / 2, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, inner.width()));
}

} // namespace trellis::ui
