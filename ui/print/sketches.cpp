// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sketches.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace trellis::ui {

namespace {

// All drawn in a square from (0, 0) to (100, 100).

QPainterPath leaf(QPointF from, QPointF to, double bulge)
{
    const QPointF along = to - from;
    const QPointF across(-along.y() * bulge, along.x() * bulge);
    QPainterPath path(from);
    path.quadTo((from + to) / 2 + across, to);
    path.quadTo((from + to) / 2 - across, from);
    return path;
}

QPainterPath ground()
{
    QPainterPath path(QPointF(10, 88));
    path.lineTo(90, 88);
    return path;
}

QPainterPath stem(double top)
{
    QPainterPath path(QPointF(50, 88));
    path.lineTo(50, top);
    return path;
}

QPainterPath star()
{
    constexpr int kPoints = 5;
    QPolygonF polygon;
    for (int i = 0; i < 2 * kPoints; ++i) {
        const double angle = std::numbers::pi * (i / static_cast<double>(kPoints) - 0.5);
        const double radius = i % 2 == 0 ? 42.0 : 18.0;
        polygon << QPointF(50 + radius * std::cos(angle), 52 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

struct Art {
    QPainterPath lines;
    QPainterPath filled;
};

Art flower()
{
    Art art{ground(), {}};
    art.lines.addPath(stem(45));
    art.lines.addPath(leaf({50, 74}, {24, 62}, 0.3));
    art.lines.addPath(leaf({50, 74}, {76, 62}, 0.3));
    constexpr int kPetals = 6;
    for (int i = 0; i < kPetals; ++i) {
        const double angle = 2 * std::numbers::pi * i / kPetals;
        art.lines.addEllipse(QPointF(50 + 19 * std::cos(angle), 30 + 19 * std::sin(angle)), 9, 9);
    }
    art.filled.addEllipse(QPointF(50, 30), 10, 10);
    return art;
}

Art hand()
{
    Art art;
    art.lines.addEllipse(QPointF(50, 50), 40, 40);
    art.filled.addEllipse(QPointF(36, 42), 4, 4);
    art.filled.addEllipse(QPointF(64, 42), 4, 4);
    art.lines.moveTo(32, 60);
    art.lines.quadTo(50, 80, 68, 60);
    return art;
}

Art work()
{
    Art art;
    art.lines.addRect(16, 10, 56, 78);
    for (const double y : {28.0, 42.0, 56.0}) {
        art.lines.moveTo(26, y);
        art.lines.lineTo(62, y);
    }
    art.lines.addPath(leaf({56, 84}, {90, 40}, 0.08));
    return art;
}

Art book()
{
    Art art;
    art.lines.moveTo(50, 28);
    art.lines.quadTo(30, 14, 8, 24);
    art.lines.lineTo(8, 80);
    art.lines.quadTo(30, 70, 50, 84);
    art.lines.quadTo(70, 70, 92, 80);
    art.lines.lineTo(92, 24);
    art.lines.quadTo(70, 14, 50, 28);
    art.lines.lineTo(50, 84);
    return art;
}

Art heart()
{
    Art art;
    art.lines.moveTo(50, 86);
    art.lines.cubicTo(0, 50, 12, 12, 34, 14);
    art.lines.cubicTo(44, 15, 48, 24, 50, 30);
    art.lines.cubicTo(52, 24, 56, 15, 66, 14);
    art.lines.cubicTo(88, 12, 100, 50, 50, 86);
    return art;
}

Art artOf(SketchOf of)
{
    Art art;
    switch (of) {
    case SketchOf::NotYet:
        art.lines = ground();
        break;
    case SketchOf::Seed:
        art.lines = ground();
        art.filled = leaf({50, 48}, {50, 86}, 0.5);
        break;
    case SketchOf::Sprout:
        art.lines = ground();
        art.lines.addPath(stem(54));
        art.lines.addPath(leaf({50, 56}, {24, 40}, 0.35));
        art.filled = leaf({50, 56}, {76, 40}, 0.35);
        break;
    case SketchOf::Flower:
        return flower();
    case SketchOf::Hello:
        return hand();
    case SketchOf::Work:
        return work();
    case SketchOf::Book:
        return book();
    case SketchOf::Star:
        art.lines = star();
        break;
    case SketchOf::ThankYou:
        return heart();
    case SketchOf::Circle:
        art.lines.addEllipse(QRectF(2, 2, 96, 96));
        break;
    }
    return art;
}

} // namespace

void paintSketch(QPainter& painter, const QRectF& square, SketchOf of)
{
    constexpr double kStroke = 3.2;
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 100, square.height() / 100);
    const Art art = artOf(of);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(art.lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPath(art.filled);
    painter.restore();
}

} // namespace trellis::ui
