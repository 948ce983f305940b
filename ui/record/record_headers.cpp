// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_headers.h"

#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/common/word_direction.h"
#include "ui/record/record_model.h"
#include "ui/text/strings.h"

#include <QPainter>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;
constexpr int kLongWord = 8; // in average characters
constexpr double kSmall = 0.9;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * kSmall);
    return small;
}

QString wordsOf(const Outcome& outcome)
{
    return toQt(outcome.code) + QStringLiteral(" \u00B7 ") +
           toQt(outcome.wording()).simplified().left(200);
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

QFont RecordHeader::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int RecordHeader::wordsWidth(int outcome) const
{
    return QFontMetrics(boldFont()).horizontalAdvance(wordsOf(m_model.outcome(outcome))) +
           2 * kMargin + 1;
}

int RecordHeader::roomOver(int outcome) const
{
    return sectionSize(RecordModel::soFarColumn(outcome)) +
           sectionSize(RecordModel::todayColumn(outcome));
}

int RecordHeader::lines() const
{
    for (int outcome = 0; outcome < m_model.outcomeCount(); ++outcome) {
        if (wordsWidth(outcome) > roomOver(outcome)) {
            return 2;
        }
    }
    return 1;
}

QSize RecordHeader::sizeHint() const
{
    const int line = QFontMetrics(boldFont()).lineSpacing();
    return {minimumSectionSize(),
            lines() * line + QFontMetrics(smallFont(font())).height() + kMargin};
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tokens.base);
    painter->setPen(tokens.borderStrong);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QFont bold = boldFont();
    const QFontMetrics metrics(bold);
    const int lower = QFontMetrics(smallFont(font())).height() + kMargin / 2;
    const int at = m_model.outcomeAt(section);
    const auto flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
    if (at < 0) {
        painter->setFont(bold);
        painter->setPen(tokens.text);
        drawWords(*painter, rect.adjusted(kMargin, 0, -kMargin, 0), flags,
                  m_noteKey.isEmpty() ? tr("Note") : tr("Note (%1)").arg(m_noteKey));
        painter->restore();
        return;
    }
    // Both columns draw their part of one line.
    const int left = sectionViewportPosition(RecordModel::soFarColumn(at));
    const int right = sectionViewportPosition(RecordModel::todayColumn(at));
    const QRect both(std::min(left, right), rect.top(), roomOver(at), rect.height() - lower);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    const QRect line = both.adjusted(kMargin, 0, -kMargin, 0);
    // The end of the first line is empty where the next word is long.
    const int all = lines();
    const int room = all * line.width() - (all - 1) * kLongWord * metrics.averageCharWidth();
    drawWords(*painter, line,
              static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap,
              metrics.elidedText(wordsOf(m_model.outcome(at)), Qt::ElideRight, room));
    painter->setFont(smallFont(font()));
    painter->setPen(tokens.text2);
    const QRect under(rect.left() + kMargin, rect.bottom() - lower, rect.width() - kMargin, lower);
    drawWords(*painter, under, flags, m_model.isToday(section) ? m_model.dayText() : tr("so far"));
    painter->restore();
}

} // namespace trellis::ui
