// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_geometry.h"

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr double kHairline = 1.0;
constexpr double kGlyph = 14.0;
constexpr double kLetter = 12.0;
constexpr double kGap = 4.0;
constexpr double kCorner = 9.0;
constexpr double kBox = 7.0;
constexpr double kBoxStep = 8.0; // boxes overlap by no line, a gap of one pixel lies between
constexpr double kMargin = 8.0;

QRectF mirrored(const QRectF& rect, double width)
{
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height());
}

QPointF mirrored(const QPointF& point, double width)
{
    return QPointF(width - point.x(), point.y());
}

} // namespace

CellRoom cellRoom(double width, double unit)
{
    const double room = width / unit;
    return {room >= 44, room >= 38, room >= 32, room >= 26};
}

CellGeometry cellGeometry(QSizeF size, double unit, Qt::LayoutDirection direction)
{
    CellGeometry g;
    g.unit = unit;
    g.fill = QRectF(0, 0, size.width() - kHairline, size.height() - kHairline);
    const QPointF middle = g.fill.center();
    const double glyph = std::min(kGlyph * unit, g.fill.height() - 4.0);
    const double letter = kLetter * unit;
    const double pair = glyph + kGap * unit + letter;
    g.glyph = QRectF(std::round(middle.x() - pair / 2), middle.y() - glyph / 2, glyph, glyph);
    g.letter = QRectF(g.glyph.right() + kGap * unit, g.fill.top(), letter, g.fill.height());
    const double box = std::min(18.0 * unit, g.fill.height() - 4.0);
    g.centre = QRectF(middle.x() - box / 2, middle.y() - box / 2, box, box);
    const double corner = std::min(kCorner * unit, g.fill.height() / 2);
    g.decision = QPolygonF({QPointF(0, 0), QPointF(corner, 0), QPointF(0, corner)});
    const double inset = 3.0 * unit;
    // Clear of the glyph also inside the ring of the focus.
    const double longest = std::clamp(g.glyph.left() - inset - 1.5, 4.0, 8.0 * unit);
    for (std::size_t i = 0; i < g.note.size(); ++i) {
        const double y = g.fill.bottom() - inset - 2.5 * unit * static_cast<double>(2 - i);
        const double length = i == 2 ? longest * 5 / 8 : longest;
        g.note[i] = QLineF(inset, y, inset + length, y);
    }
    const double disc = std::min(8.0 * unit, g.fill.height() / 3);
    g.newMark = QRectF(g.fill.right() - inset - disc, inset, disc, disc);
    const double arrow = std::min(10.0 * unit, g.fill.height() / 2 - 2.0);
    g.reassess =
        QRectF(g.fill.right() - inset - arrow, g.fill.bottom() - inset - arrow, arrow, arrow);
    g.stale = g.fill.adjusted(2.5, 2.5, -2.5, -2.5);
    g.focus = g.fill.adjusted(1, 1, -1, -1);
    if (direction == Qt::RightToLeft) {
        const double width = size.width();
        g.fill = mirrored(g.fill, width);
        g.glyph = mirrored(g.glyph, width);
        g.letter = mirrored(g.letter, width);
        g.centre = mirrored(g.centre, width);
        g.focus = mirrored(g.focus, width);
        g.newMark = mirrored(g.newMark, width);
        g.reassess = mirrored(g.reassess, width);
        g.stale = mirrored(g.stale, width);
        for (QPointF& point : g.decision) {
            point = mirrored(point, width);
        }
        for (QLineF& line : g.note) {
            line = QLineF(mirrored(line.p1(), width), mirrored(line.p2(), width));
        }
    }
    return g;
}

CreditGeometry creditGeometry(QSizeF size, int outcomes, int needed, double unit,
                              Qt::LayoutDirection direction)
{
    CreditGeometry g;
    const double width = size.width();
    const double step = kBoxStep * unit;
    double x = kMargin * unit;
    const bool hasBoxes =
        needed > 0 && needed <= outcomes && x + outcomes * step + 60.0 * unit <= width;
    if (hasBoxes) {
        const double height = std::min(13.0 * unit, size.height() - 8.0);
        const double top = (size.height() - height) / 2;
        for (int i = 0; i < outcomes; ++i) {
            if (i == needed) {
                x += 3.0 * unit; // room for the line
            }
            g.boxes.push_back(QRectF(x, top, kBox * unit, height));
            x += step;
            if (i + 1 == needed) {
                const double at = x + 1.0 * unit;
                g.line = QLineF(at, top - 3.0, at, top + height + 3.0);
            }
        }
        x += 6.0 * unit;
    }
    g.text = QRectF(x, 0, std::max(0.0, width - x - 4.0 * unit), size.height());
    if (direction == Qt::RightToLeft) {
        for (QRectF& box : g.boxes) {
            box = mirrored(box, width);
        }
        g.text = mirrored(g.text, width);
        if (g.line) {
            g.line = QLineF(mirrored(g.line->p1(), width), mirrored(g.line->p2(), width));
        }
    }
    return g;
}

} // namespace trellis::ui
