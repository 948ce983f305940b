// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/legend.h"

#include "ui/map/map_delegate.h"
#include "ui/text/strings.h"

#include <QPainter>

namespace trellis::ui {

namespace {

constexpr int kSwatchWidth = 44;
constexpr int kSwatchHeight = 22;
constexpr int kGap = 6;
constexpr int kBetween = 16;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    state.hasNote = true;
    add(state, tr("note"));
    state = {};
    state.kind = CellState::Kind::Exempt;
    add(state, tr("exempt"));
    state.kind = CellState::Kind::NotHandedIn;
    add(state, tr("not handed in"));
    QStringList words;
    for (const Item& item : m_items) {
        words.append(item.text);
    }
    setAccessibleName(tr("Legend: %1").arg(words.join(tr(", "))));
    update();
}

QSize Legend::sizeHint() const
{
    return {0, scaled(kSwatchHeight + 4, textUnit(font()))};
}

QSize Legend::minimumSizeHint() const
{
    return sizeHint();
}

void Legend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(palette());
    const double unit = textUnit(font());
    const int swatch = scaled(kSwatchWidth, unit);
    const int high = scaled(kSwatchHeight, unit);
    int x = 0;
    for (const Item& item : m_items) {
        const int text = fontMetrics().horizontalAdvance(item.text);
        if (x + swatch + kGap + text > width()) {
            break; // what does not fit whole is left out; the tooltips say the same
        }
        QRect rect(x, 2, swatch, high);
        QRect words(rect.right() + kGap, 0, text + 2, height());
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
        x += swatch + kGap + text + scaled(kBetween, unit);
    }
}

} // namespace trellis::ui
