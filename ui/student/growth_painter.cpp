// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/growth_painter.h"

#include "ui/common/blend.h"
#include "ui/common/level_glyph.h"
#include "ui/print/growth_geometry.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr double kGlyph = 5.0; // radius
constexpr double kBetweenBands = 2.0;
constexpr double kBandStrength = 0.22;

/// The one of a level's two colours that stands out from the page.
QColor strongOf(const LevelColours& colours, const Tokens& tokens)
{
    const auto distance = [&tokens](const QColor& c) {
        return std::abs(c.lightness() - tokens.base.lightness());
    };
    return distance(colours.fill) > distance(colours.ink) ? colours.fill : colours.ink;
}

} // namespace

void paintGrowth(QPainter& painter, const QRectF& box, const OutcomeRows& rows,
                 const OutcomeRow& row, const Tokens& tokens, double unit,
                 Qt::LayoutDirection direction)
{
    if (rows.levels < 1 || box.width() < 1) {
        return;
    }
    GrowthMeasure measure;
    measure.radius = std::min(kGlyph * unit, box.height() / 4);
    measure.between = 1.0;
    // No glyph leaves the box, with its halo.
    measure.aboveGuides = std::max(box.height() / rows.levels / 2, measure.radius + 1);
    measure.belowGuides = measure.aboveGuides;
    const double band = rows.levels > 1
                            ? (box.height() - 2 * measure.aboveGuides) / (rows.levels - 1)
                            : box.height();
    const GrowthGeometry g =
        growthGeometry(row.growth, rows.from, rows.asOf, rows.levels, box, measure);
    const auto across = [&box, direction](QPointF point) {
        return direction == Qt::RightToLeft
                   ? QPointF(box.left() + box.right() - point.x(), point.y())
                   : point;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < rows.levels; ++i) {
        const LevelColours colours = levelColours(tokens, i + 1, rows.creditRank);
        const QRectF stripe(box.left(), g.guides.at(static_cast<std::size_t>(i)).y1() - band / 2,
                            box.width(), band - kBetweenBands);
        painter.fillRect(stripe, blended(tokens.base, colours.fill, kBandStrength));
        if (tokens.isHighContrast) {
            painter.setPen(QPen(tokens.gridline, 1, Qt::DotLine));
            const double y = std::floor(stripe.bottom()) + 0.5; // on one row of pixels
            painter.drawLine(QPointF(stripe.left(), y), QPointF(stripe.right(), y));
        }
    }
    if (!g.steps.isEmpty()) {
        QPolygonF steps;
        for (const QPointF& point : g.steps) {
            steps.append(across(point));
        }
        painter.setPen(QPen(tokens.text2, 1.2 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(steps);
    }
    for (std::size_t i = 0; i < g.points.size(); ++i) {
        const QPointF centre = across(g.points[i]);
        const int rank = row.growth[i].rank;
        const QRectF square(centre.x() - g.radius, centre.y() - g.radius, 2 * g.radius,
                            2 * g.radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.base);
        painter.drawEllipse(square.adjusted(-1, -1, 1, 1));
        paintLevelGlyph(painter, square, levelGlyph(rank, rows.creditRank),
                        strongOf(levelColours(tokens, rank, rows.creditRank), tokens), tokens.base);
    }
    painter.restore();
}

} // namespace trellis::ui
