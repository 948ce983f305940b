// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/legend.h"

#include "ui/common/word_direction.h"
#include "ui/map/map_delegate.h"
#include "ui/text/strings.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kSwatchWidth = 46;
constexpr int kSwatchHeight = 22;
constexpr int kCompactSwatchHeight = 18;
constexpr int kGap = 6;
constexpr int kBetween = 16;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent), m_more(new QToolButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { showAll(!m_isAll); });
    showAll(false);
}

void Legend::setScale(const Scale& scale)
{
    m_items.clear();
    const auto add = [this](CellState state, const QString& text) {
        m_items.append({std::move(state), text});
    };
    for (int rank = 1; rank <= scale.topRank(); ++rank) {
        CellState level;
        level.kind = CellState::Kind::Level;
        level.rank = rank;
        level.creditRank = scale.creditRank;
        level.key = toQt(scale.level(rank).key);
        add(level, toQt(scale.level(rank).name));
    }
    add({}, tr("no evidence yet"));
    CellState state;
    state.isDecision = true;
    add(state, tr("teacher's decision"));
    state = {};
    state.isNew = true;
    add(state, tr("new"));
    state = {};
    state.isToReassess = true;
    add(state, tr("reassess"));
    state = {};
    state.hasNote = true;
    add(state, tr("note"));
    state = {};
    state.isStale = true;
    add(state, tr("not seen for long"));
    state = {};
    state.kind = CellState::Kind::Exempt;
    add(state, tr("exempt"));
    state.kind = CellState::Kind::NotHandedIn;
    add(state, tr("not handed in"));
    state.kind = CellState::Kind::Locked;
    add(state, tr("opens later"));
    QStringList words;
    for (const Item& item : std::as_const(m_items)) {
        words.append(item.text);
    }
    measure();
    updateGeometry();
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    layOut();
}

void Legend::measure()
{
    for (Item& item : m_items) {
        item.width = fontMetrics().horizontalAdvance(item.text);
    }
}

QSize Legend::sizeHint() const
{
    return {0, heightForWidth(width())};
}

QSize Legend::minimumSizeHint() const
{
    // Compact, there is room for the first and for what leads to the others.
    const int least = m_isCompact && !m_items.isEmpty()
                          ? widthOf(m_items.first()) + scaled(kBetween, textUnit(font())) +
                                m_more->sizeHint().width()
                          : 0;
    return {least, lineHeight()};
}

int Legend::swatchHeight() const
{
    return scaled(m_isCompact ? kCompactSwatchHeight : kSwatchHeight, textUnit(font()));
}

int Legend::lineHeight() const
{
    const int button = m_isCompact ? m_more->sizeHint().height() : 0;
    return std::max({swatchHeight() + (m_isCompact ? 2 : 4), fontMetrics().lineSpacing(), button});
}

void Legend::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        updateGeometry();
        layOut();
    }
}

int Legend::heightForWidth(int width) const
{
    const Flow flow = flowIn(width);
    const int last = flow.items.empty() ? 0 : flow.items.back().line;
    return lineHeight() * ((flow.hasMore ? std::max(last, flow.more.line) : last) + 1);
}

int Legend::widthOf(const Item& item) const
{
    return scaled(kSwatchWidth, textUnit(font())) + kGap + item.width;
}

Legend::Flow Legend::flowIn(int width) const
{
    const int between = scaled(kBetween, textUnit(font()));
    Flow flow;
    Spot next;
    for (const Item& item : m_items) {
        const int wide = widthOf(item);
        if (next.x > 0 && next.x + wide > width) {
            next = {0, next.line + 1};
        }
        flow.items.push_back(next);
        next.x += wide + between;
    }
    flow.hasMore = m_isCompact && next.line > 0;
    const int button = m_more->sizeHint().width();
    if (!flow.hasMore) {
        return flow;
    }
    if (m_isAll) {
        flow.more = next.x + button > width ? Spot{0, next.line + 1} : next;
        return flow;
    }
    // One stays, however narrow it is.
    const auto ends = [&](std::size_t i) {
        return flow.items[i].x + widthOf(m_items.at(static_cast<qsizetype>(i))) + between;
    };
    while (flow.items.size() > 1 &&
           (flow.items.back().line > 0 || ends(flow.items.size() - 1) + button > width)) {
        flow.items.pop_back();
    }
    flow.more.x = ends(flow.items.size() - 1);
    return flow;
}

void Legend::showAll(bool all)
{
    m_isAll = all;
    m_more->setText(all ? tr("Less") : tr("More"));
    m_more->setAccessibleName(all ? tr("Less of the legend") : tr("More of the legend"));
    updateGeometry();
    layOut();
}

void Legend::layOut()
{
    const Flow flow = flowIn(width());
    m_more->setVisible(flow.hasMore);
    QRect rect(flow.more.x, flow.more.line * lineHeight(), m_more->sizeHint().width(),
               lineHeight());
    if (layoutDirection() == Qt::RightToLeft) {
        rect.moveRight(width() - 1 - flow.more.x);
    }
    m_more->setGeometry(rect);
    update();
}

void Legend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        measure();
        updateGeometry();
        layOut();
    }
}

void Legend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(palette());
    const double unit = textUnit(font());
    const int swatch = scaled(kSwatchWidth, unit);
    const int high = swatchHeight();
    const Flow flow = flowIn(width());
    for (std::size_t i = 0; i < flow.items.size(); ++i) {
        const Item& item = m_items.at(static_cast<qsizetype>(i));
        const int x = flow.items[i].x;
        const int top = flow.items[i].line * lineHeight();
        QRect rect(x, top + (lineHeight() - high) / 2, swatch, high);
        QRect words(rect.right() + kGap, top, item.width + 2, lineHeight());
        if (layoutDirection() == Qt::RightToLeft) {
            rect.moveRight(width() - x);
            words.moveRight(rect.left() - kGap);
        }
        painter.fillRect(rect.adjusted(0, 0, -1, -1), tokens.base);
        CellPainter::draw(painter, rect, item.state, tokens, unit, layoutDirection());
        painter.setPen(tokens.gridline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        painter.setPen(tokens.text2);
        painter.setFont(font());
        drawWords(painter, words, Qt::AlignVCenter | Qt::AlignLeading, item.text);
    }
}

} // namespace trellis::ui
