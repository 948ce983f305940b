// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/growth_painter.h"

#include "ui/common/level_glyph.h"
#include "ui/print/growth_geometry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kGlyph = 5.0; // radius
constexpr double kBetweenBands = 2.0;
constexpr double kBandStrength = 0.22;
constexpr double kPillPadding = 8.0;
constexpr double kPillGlyph = 12.0;
constexpr double kPillGap = 5.0;

QColor faint(const QColor& colour, const QColor& paper, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return QColor(mix(paper.red(), colour.red()), mix(paper.green(), colour.green()),
                  mix(paper.blue(), colour.blue()));
}

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
    const double band = box.height() / rows.levels;
    GrowthMeasure measure;
    measure.radius = std::min(kGlyph * unit, box.height() / 4);
    measure.between = 1.0;
    measure.aboveGuides = band / 2;
    measure.belowGuides = band / 2;
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
        painter.fillRect(stripe, faint(colours.fill, tokens.base, kBandStrength));
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

double pillWidth(const QFont& font, const QString& words, double unit)
{
    return QFontMetricsF(font).horizontalAdvance(words) +
           (2 * kPillPadding + kPillGlyph + kPillGap + 1) * unit;
}

void paintLevelPill(QPainter& painter, const QRectF& box, const OutcomeRow& row,
                    const Tokens& tokens, double unit, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasGlyph = row.state.kind == CellState::Kind::Level;
    LevelColours colours{tokens.base, tokens.text2};
    QPen border(tokens.borderStrong, 1.0);
    if (hasGlyph) {
        colours = levelColours(tokens, row.state.rank, row.state.creditRank);
        border = Qt::NoPen;
    } else if (row.state.kind == CellState::Kind::Exempt) {
        colours = tokens.exempt;
        border = Qt::NoPen;
    } else if (row.state.kind == CellState::Kind::NoEvidence) {
        border.setStyle(Qt::DashLine);
    }
    const double glyphRoom = hasGlyph ? (kPillGlyph + kPillGap) * unit : 0.0;
    const double padding = kPillPadding * unit;
    const QFontMetricsF metrics(painter.font());
    const double wide =
        std::min(box.width(), metrics.horizontalAdvance(row.level) + glyphRoom + 2 * padding + 1);
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRectF pill(isMirrored ? box.right() - wide : box.left(), box.top(), wide, box.height());
    painter.setPen(border);
    painter.setBrush(colours.fill);
    const double radius = box.height() / 2;
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRectF text = pill.adjusted(padding, 0, -padding, 0);
    if (hasGlyph) {
        const double size = kPillGlyph * unit;
        const QRectF glyph(isMirrored ? text.right() - size : text.left(),
                           pill.center().y() - size / 2, size, size);
        paintLevelGlyph(painter, glyph, levelGlyph(row.state.rank, row.state.creditRank),
                        colours.ink, colours.fill);
        text.adjust(isMirrored ? 0 : glyphRoom, 0, isMirrored ? -glyphRoom : 0, 0);
    }
    painter.setPen(colours.ink);
    painter.drawText(text,
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     metrics.elidedText(row.level, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

} // namespace trellis::ui
