// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/level_glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trellis::ui {

namespace {

constexpr double kRing = 0.22; // of the radius

QPainterPath star(QPointF centre, double radius)
{
    constexpr int kPoints = 5;
    constexpr double kInner = 0.42;
    QPolygonF corners;
    for (int i = 0; i < 2 * kPoints; ++i) {
        const double r = i % 2 == 0 ? radius : radius * kInner;
        const double angle = std::numbers::pi * (i / static_cast<double>(kPoints) - 0.5);
        corners.append(centre + QPointF(r * std::cos(angle), r * std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void paintTick(QPainter& painter, QPointF centre, double r, const QColor& paper)
{
    QPen pen(paper, 0.30 * r, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF tick({centre + QPointF(-0.46 * r, 0.03 * r),
                          centre + QPointF(-0.12 * r, 0.36 * r),
                          centre + QPointF(0.46 * r, -0.34 * r)});
    painter.drawPolyline(tick);
}

void paintStars(QPainter& painter, QPointF centre, double r, int stars, const QColor& paper)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    if (stars == 1) {
        painter.drawPath(star(centre, 0.68 * r));
        return;
    }
    painter.drawPath(star(centre + QPointF(-0.40 * r, 0.0), 0.44 * r));
    painter.drawPath(star(centre + QPointF(0.40 * r, 0.0), 0.44 * r));
}

} // namespace

LevelGlyph levelGlyph(int rank, int creditRank)
{
    if (rank >= creditRank) {
        return {1.0, rank == creditRank, std::min(2, rank - creditRank)};
    }
    // Quarters, so that the same height means the same on scales of two to four levels.
    return {static_cast<double>(rank) / std::max(4, creditRank), false, 0};
}

void paintLevelGlyph(QPainter& painter, const QRectF& square, const LevelGlyph& glyph,
                     const QColor& ink, const QColor& paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = square.center();
    const double r = square.width() / 2;
    if (glyph.fill >= 1.0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, r, r);
        if (glyph.hasTick) {
            paintTick(painter, centre, r, paper);
        } else if (glyph.stars > 0) {
            paintStars(painter, centre, r, glyph.stars, paper);
        }
    } else {
        const double width = kRing * r;
        const double middle = r - width / 2;
        QPainterPath disc;
        disc.addEllipse(centre, middle, middle);
        QPainterPath lower;
        // Of the height inside the ring, or the lowest level could be taken for an empty one.
        const double height = width + (square.height() - 2 * width) * glyph.fill;
        lower.addRect(QRectF(square.left(), square.bottom() - height, square.width(), height));
        painter.fillPath(disc.intersected(lower), ink);
        painter.setPen(QPen(ink, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, middle, middle);
    }
    painter.restore();
}

void paintNoEvidenceDot(QPainter& painter, const QRectF& square, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double r = std::max(1.5, square.width() / 9);
    painter.drawEllipse(square.center(), r, r);
    painter.restore();
}

void paintNoEvidenceRing(QPainter& painter, const QRectF& square, const QColor& ink)
{
    constexpr int kDots = 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double dot = kRing * square.width() / 4;
    const double r = square.width() / 2 - dot;
    for (int i = 0; i < kDots; ++i) {
        const double angle = 2 * std::numbers::pi * i / kDots;
        painter.drawEllipse(square.center() + QPointF(r * std::cos(angle), r * std::sin(angle)),
                            dot, dot);
    }
    painter.restore();
}

} // namespace trellis::ui
