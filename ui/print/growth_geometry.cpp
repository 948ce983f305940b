// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/growth_geometry.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kRadius = 1.55;
constexpr double kBetween = 0.2;      // white between two glyphs
constexpr double kAboveGuides = 1.75; // so that a glyph on the highest one stays in the box
constexpr double kForDates = 4.6;     // under the lowest one
constexpr double kBetweenDates = 15.0;

/// Moves the centres apart to at least the distance, inside the bounds, in order.
void spread(std::vector<double>& centres, double distance, double first, double last)
{
    double least = first;
    for (double& x : centres) {
        x = std::max(x, least);
        least = x + distance;
    }
    double most = last;
    for (auto x = centres.rbegin(); x != centres.rend(); ++x) {
        *x = std::min(*x, most);
        most = *x - distance;
    }
}

} // namespace

GrowthGeometry growthGeometry(const std::vector<GrowthPoint>& points, Date from, Date asOf,
                              int levels, const QRectF& box)
{
    GrowthGeometry g;
    const double lowest = box.bottom() - kForDates;
    const double highest = box.top() + kAboveGuides;
    const double step = levels > 1 ? (lowest - highest) / (levels - 1) : 0.0;
    for (int level = 0; level < levels; ++level) {
        const double y = lowest - level * step;
        g.guides.emplace_back(box.left(), y, box.right(), y);
    }
    if (points.empty()) {
        return g;
    }

    const double count = static_cast<double>(points.size());
    const double pitch = std::min(2 * kRadius + kBetween, box.width() / count);
    g.radius = (pitch - kBetween) / 2;
    const double first = box.left() + g.radius;
    const double last = box.right() - g.radius;
    const double days = std::max(1, asOf.days() - from.days());
    std::vector<double> centres;
    for (const GrowthPoint& point : points) {
        centres.push_back(first + (last - first) * (point.date.days() - from.days()) / days);
    }
    spread(centres, pitch, first, last);

    for (std::size_t i = 0; i < points.size(); ++i) {
        const double y = lowest - (points[i].rank - 1) * step;
        if (i > 0) {
            g.steps << QPointF(centres[i], g.points.back().y());
        }
        g.points.emplace_back(centres[i], y);
        g.steps << g.points.back();
    }
    if (g.points.size() == 1) {
        g.steps.clear();
    }
    g.datesFirst = true;
    g.datesLast = points.size() > 1 && centres.back() - centres.front() >= kBetweenDates;
    return g;
}

} // namespace trellis::ui
