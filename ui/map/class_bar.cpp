// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/class_bar.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <numeric>

namespace trellis::ui {

namespace {

/// Upright lines and an end, the closer together the fewer levels there are above.
void paintHatch(QPainter& painter, const QRect& piece, int levelsAbove, const QColor& ink)
{
    if (piece.isEmpty()) {
        return;
    }
    painter.setPen(ink);
    for (int x = piece.left(); x < piece.right(); x += 2 << levelsAbove) {
        painter.drawLine(x, piece.top(), x, piece.bottom());
    }
    painter.drawLine(piece.topRight(), piece.bottomRight());
}

} // namespace

void paintClassBar(QPainter& painter, const QRect& bar, const std::vector<int>& counts,
                   const Scale& scale, const Tokens& tokens, Qt::LayoutDirection direction)
{
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    if (all == 0) {
        return;
    }
    int seen = 0;
    const auto part = [&](int rank) {
        const int from = bar.width() * seen / all;
        seen += counts.at(static_cast<std::size_t>(rank));
        QRect piece(bar.left() + from, bar.top(), bar.width() * seen / all - from, bar.height());
        if (direction == Qt::RightToLeft) {
            piece.moveRight(bar.right() - from);
        }
        if (tokens.isHighContrast) {
            paintHatch(painter, piece, scale.topRank() - rank, tokens.text);
        } else {
            painter.fillRect(piece, levelColours(tokens, rank, scale.creditRank).fill);
        }
    };
    // What is highest stands first, so that the bar grows from the beginning of the line.
    for (int rank = scale.topRank(); rank >= 1; --rank) {
        part(rank);
    }
    painter.setPen(tokens.borderStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace trellis::ui
