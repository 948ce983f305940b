// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_headers.h"

#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/record/record_model.h"
#include "ui/text/strings.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;
constexpr double kSmall = 0.9;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * kSmall);
    return small;
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

void RecordHeader::setNoteKey(const QString& key)
{
    m_noteKey = key;
    viewport()->update();
}

QSize RecordHeader::sizeHint() const
{
    return {minimumSectionSize(),
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
        painter->drawText(rect.adjusted(kMargin, 0, -kMargin, 0), flags,
                          m_noteKey.isEmpty() ? tr("Note") : tr("Note (%1)").arg(m_noteKey));
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

} // namespace trellis::ui
