// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/legend.h"

#include "ui/map/map_delegate.h"
#include "ui/text/strings.h"

#include <QPainter>

#include <algorithm>

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

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    for (const Item& item : m_items) {
        words.append(item.text);
    }
    updateGeometry();
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    update();
}

QSize Legend::sizeHint() const
{
    return {0, heightForWidth(width())};
}

QSize Legend::minimumSizeHint() const
{
    return {0, lineHeight()};
}

int Legend::swatchHeight() const
{
    return scaled(m_isCompact ? kCompactSwatchHeight : kSwatchHeight, textUnit(font()));
}

int Legend::lineHeight() const
{
    return std::max(swatchHeight() + (m_isCompact ? 2 : 4), fontMetrics().lineSpacing());
}

void Legend::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        updateGeometry();
        update();
    }
}

int Legend::heightForWidth(int width) const
{
    return lineHeight() * linesIn(width, {});
}

int Legend::linesIn(int width, const std::function<void(const Item&, int x, int line)>& place) const
{
    const double unit = textUnit(font());
    int x = 0;
    int line = 0;
    for (const Item& item : m_items) {
        const int wide =
            scaled(kSwatchWidth, unit) + kGap + fontMetrics().horizontalAdvance(item.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            ++line;
        }
        if (place) {
            place(item, x, line);
        }
        x += wide + scaled(kBetween, unit);
    }
    return line + 1;
}

void Legend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(palette());
    const double unit = textUnit(font());
    const int swatch = scaled(kSwatchWidth, unit);
    const int high = swatchHeight();
    linesIn(width(), [&](const Item& item, int x, int line) {
        const int top = line * lineHeight();
        QRect rect(x, top + (lineHeight() - high) / 2, swatch, high);
        QRect words(rect.right() + kGap, top, fontMetrics().horizontalAdvance(item.text) + 2,
                    lineHeight());
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
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, item.text);
    });
}

} // namespace trellis::ui
