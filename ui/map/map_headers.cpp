// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_headers.h"

#include "ui/common/blend.h"
#include "ui/common/cell_painter.h"
#include "ui/common/theme.h"
#include "ui/common/word_direction.h"
#include "ui/map/class_bar.h"
#include "ui/map/map_delegate.h"
#include "ui/map/map_model.h"
#include "ui/text/course_words.h"
#include "ui/text/strings.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kHeaderHeight = 64;
constexpr int kMargin = 4;
constexpr double kSmall = 0.85;
constexpr double kBar = 5.0;
constexpr double kCurrent = 0.12; ///< of the accent over the paper

const QModelIndex currentOf(const QHeaderView& header)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(header.parentWidget());
    return view != nullptr ? view->currentIndex() : QModelIndex();
}

/// At most two lines, the second one elided.
void drawTwoLines(QPainter& painter, const QRect& rect, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(rect.width());
    layout.endLayout();
    const int end = first.textLength();
    const QString rest = text.mid(end);
    const QRect line(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    drawWords(painter, line, Qt::AlignLeading | Qt::AlignVCenter,
              metrics.elidedText(text.left(end).trimmed(), Qt::ElideRight, rect.width()));
    if (!rest.isEmpty()) {
        drawWords(painter, line.translated(0, metrics.lineSpacing()),
                  Qt::AlignLeading | Qt::AlignVCenter,
                  metrics.elidedText(rest, Qt::ElideRight, rect.width()));
    }
}

QString shownName(const Outcome& outcome)
{
    return toQt(outcome.label()).simplified().left(100);
}

} // namespace

OutcomeHeader::OutcomeHeader(const MapModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Outcomes"));
    setFocusPolicy(Qt::ClickFocus);
}

QSize OutcomeHeader::sizeHint() const
{
    const QFont small = smallFont(font());
    // The number, two lines of the name and the Bloom step.
    const int lines = m_hasBloomBeside ? 2 : 3;
    const int needed = QFontMetrics(font()).lineSpacing() +
                       lines * QFontMetrics(small).lineSpacing() + 2 * kMargin +
                       static_cast<int>(kBar * textUnit(font()) + 0.5);
    const int usual = static_cast<int>(kHeaderHeight * textUnit(font()) + 0.5);
    return {minimumSectionSize(), std::max(usual, needed)};
}

QFont OutcomeHeader::smallFont(const QFont& usual)
{
    QFont small = usual;
    small.setPointSizeF(usual.pointSizeF() * kSmall);
    return small;
}

bool OutcomeHeader::hasRoomBeside() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFont small = smallFont(font());
    for (int section = 0; section < m_model.outcomeCount(); ++section) {
        const Outcome& outcome = *m_model.outcome(section);
        const int needed =
            m_codeWidths.of(toQt(outcome.code), bold) + kMargin +
            (outcome.bloom ? m_wordWidths.of(bloomShortText(*outcome.bloom), small) : 0);
        if (needed > minimumSectionSize() - 2 * kMargin) {
            return false;
        }
    }
    return true;
}

bool OutcomeHeader::hasWholeBlooms(int width) const
{
    const QFont small = smallFont(font());
    for (int section = 0; section < m_model.outcomeCount(); ++section) {
        const auto bloom = m_model.outcome(section)->bloom;
        if (bloom && m_wordWidths.of(bloomText(*bloom), small) > width) {
            return false;
        }
    }
    return true;
}

int OutcomeHeader::wordsWidth() const
{
    const QFont small = smallFont(font());
    int widest = 0;
    for (int section = 0; section < m_model.outcomeCount(); ++section) {
        const QString name = shownName(*m_model.outcome(section));
        // Two lines take the name where no break is worse than the longest word beside the middle.
        const int longest = longestWord(name, small);
        const int whole = m_wordWidths.of(name, small);
        widest = std::max(widest, std::min(whole, std::max(longest, (whole + longest) / 2)));
    }
    return widest + 2 * kMargin + 1;
}

int OutcomeHeader::longestWord(const QString& name, const QFont& font) const
{
    int longest = 0;
    for (const QString& word : name.split(QLatin1Char(' '))) {
        longest = std::max(longest, m_wordWidths.of(word, font));
    }
    return longest;
}

double OutcomeHeader::fittingShare(const QString& name, const QFont& font, int width) const
{
    constexpr double kLeast = 0.8;
    // In steps, so that names have their letters drawn once for all of them.
    constexpr double kStep = 0.04;
    const int longest = longestWord(name, font);
    if (longest <= width) {
        return 1;
    }
    const double share = 1 - kStep * std::ceil((1 - static_cast<double>(width) / longest) / kStep);
    return share < kLeast ? 1 : share;
}

void OutcomeHeader::setCompact(bool compact)
{
    m_isCompact = compact;
    layOut();
}

void OutcomeHeader::layOut()
{
    m_hasBloomBeside = m_isCompact && hasRoomBeside();
    updateGeometry();
    viewport()->update();
}

void OutcomeHeader::followCurrent()
{
    const QModelIndex current = currentOf(*this);
    const QString where =
        current.isValid()
            ? model()->headerData(current.column(), Qt::Horizontal, Qt::DisplayRole).toString()
            : QString();
    setAccessibleDescription(where);
    viewport()->update();
}

void OutcomeHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    m_pressed =
        event->button() == Qt::LeftButton && section >= 0 && m_model.outcome(section) == nullptr
            ? section
            : -1;
    if (m_pressed < 0) {
        QHeaderView::mousePressEvent(event);
    }
}

void OutcomeHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    Q_EMIT left(); // nothing was chosen in the header
    if (logicalIndexAt(event->position().toPoint()) == pressed) {
        Q_EMIT sortWanted(pressed);
    }
}

void OutcomeHeader::keyPressEvent(QKeyEvent* event)
{
    auto* view = qobject_cast<QAbstractItemView*>(parentWidget());
    const QModelIndex current = currentOf(*this);
    if (view == nullptr || !current.isValid()) {
        QHeaderView::keyPressEvent(event);
        return;
    }
    const bool isLeft = event->key() == Qt::Key_Left;
    const int by = isLeft == (layoutDirection() == Qt::LeftToRight) ? -1 : 1;
    const bool movesColumn = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (movesColumn) {
            Q_EMIT moveWanted(current.column(), by);
        } else if (const QModelIndex next = current.siblingAtColumn(current.column() + by);
                   next.isValid()) {
            view->setCurrentIndex(next);
        }
        return;
    case Qt::Key_Up:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT sortWanted(current.column());
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted(current.column());
        return;
    case Qt::Key_Space: // also without Ctrl, which input methods may keep for themselves
        Q_EMIT columnWanted();
        return;
    case Qt::Key_Down:
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void OutcomeHeader::focusInEvent(QFocusEvent* event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void OutcomeHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void OutcomeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    const bool isCurrent = currentOf(*this).isValid() && currentOf(*this).column() == section;
    const bool isOutcome = m_model.outcome(section) != nullptr;
    painter->fillRect(rect, isCurrent && isOutcome ? blended(tokens.base, tokens.accent, kCurrent)
                                                   : tokens.base);
    painter->setPen(tokens.borderStrong);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isOutcome) {
        paintOutcome(*painter, rect, section);
    } else {
        paintBehind(*painter, rect, section);
    }
    if (isCurrent && hasFocus()) {
        CellPainter::paintFocus(*painter, rect, tokens);
    }
}

void OutcomeHeader::paintBehind(QPainter& painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    const bool isCredit = section == m_model.creditColumn();
    const QRect inner = rect.adjusted(2 * kMargin, kMargin, -2 * kMargin, -kMargin);
    painter.setFont(font());
    painter.setPen(tokens.text2);
    const QString words = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    drawWords(
        painter, inner,
        static_cast<int>(Qt::AlignBottom | (isCredit ? Qt::AlignLeading : Qt::AlignTrailing)) |
            Qt::TextWordWrap,
        words);
    if (!m_model.isSortedBy(section)) {
        return;
    }
    // Behind "Credit"; above "Last seen", which has the width for itself.
    const double side = painter.fontMetrics().xHeight();
    const double line = painter.fontMetrics().lineSpacing() / 2.0;
    const double beside = isCredit ? painter.fontMetrics().horizontalAdvance(words) + 2.0 * kMargin
                                   : inner.width() - side;
    paintSortSign(painter, inner, beside, isCredit ? inner.height() - line : line);
}

/// At so much from the beginning of a line and from the top.
void OutcomeHeader::paintSortSign(QPainter& painter, const QRect& in, double beside,
                                  double below) const
{
    const double side = painter.fontMetrics().xHeight();
    QRectF sign(0, 0, side, side * 0.7);
    sign.moveCenter(
        {layoutDirection() == Qt::RightToLeft ? in.right() - beside : in.left() + beside,
         in.top() + below});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensFor(palette()).text);
    painter.drawPolygon(
        QPolygonF({sign.topLeft(), sign.topRight(), QPointF(sign.center().x(), sign.bottom())}));
    painter.restore();
}

void OutcomeHeader::paintCopy(QPainter& painter, const QRect& rect, int section) const
{
    paintSection(&painter, rect, section);
}

void OutcomeHeader::paintOutcome(QPainter& painter, const QRect& rect, int section) const
{
    const Tokens& tokens = tokensFor(palette());
    const Outcome& outcome = *m_model.outcome(section);
    const int barHeight = static_cast<int>(kBar * textUnit(font()) + 0.5);
    const QRect inner = rect.adjusted(kMargin, kMargin, -kMargin, -kMargin - barHeight);
    const QFont small = smallFont(font());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    const int first = painter.fontMetrics().lineSpacing();
    const QString code = toQt(outcome.code);
    const QString bloom = outcome.bloom ? bloomText(*outcome.bloom) : QString();
    const QString shortBloom = outcome.bloom ? bloomShortText(*outcome.bloom) : QString();
    const QFontMetrics smallMetrics(small);
    const QRect top(inner.left(), inner.top(), inner.width(), first);
    drawWords(painter, top, Qt::AlignLeading | Qt::AlignVCenter,
              m_codeWidths.of(code, bold) <= inner.width()
                  ? code
                  : painter.fontMetrics().elidedText(code, Qt::ElideRight, inner.width()));
    if (m_model.isSortedBy(section)) {
        const double behind = m_codeWidths.of(code, bold) + painter.fontMetrics().xHeight();
        paintSortSign(painter, top,
                      std::min(behind, top.width() - painter.fontMetrics().xHeight() / 2.0),
                      first / 2.0);
    }
    painter.setFont(small);
    const int line = smallMetrics.lineSpacing();
    const QString name = shownName(outcome);
    const QRect lines(inner.left(), inner.top() + first - 1, inner.width(), 2 * line);
    if (m_wordWidths.of(name, small) <= inner.width()) {
        drawWords(painter, QRect(lines.topLeft(), QSize(lines.width(), line)),
                  Qt::AlignLeading | Qt::AlignVCenter, name);
    } else {
        // Not in a smaller font: one of its own would have to be found for each size.
        const double share = fittingShare(name, small, lines.width());
        painter.save();
        painter.translate(lines.topLeft());
        painter.scale(share, 1);
        drawTwoLines(painter,
                     QRect(QPoint(), QSize(static_cast<int>(std::ceil(lines.width() / share)),
                                           lines.height())),
                     name);
        painter.restore();
    }
    painter.setFont(small);
    painter.setPen(tokens.text2);
    if (m_hasBloomBeside) {
        drawWords(painter, top, Qt::AlignTrailing | Qt::AlignVCenter, shortBloom);
    } else {
        drawWords(painter, QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line),
                  Qt::AlignLeading | Qt::AlignVCenter,
                  hasWholeBlooms(inner.width()) ? bloom : shortBloom);
    }
    paintClassBar(painter,
                  QRect(inner.left(), rect.bottom() - barHeight - 1, inner.width(), barHeight),
                  m_model.counts(section), m_model.scale(), tokens, layoutDirection());
}

} // namespace trellis::ui
