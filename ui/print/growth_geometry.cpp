// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/growth_geometry.h"

#include <algorithm>

namespace trellis::ui {

namespace {

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
                              int levels, const QRectF& box, const GrowthMeasure& measure)
{
    GrowthGeometry g;
    const double lowest = box.bottom() - measure.belowGuides;
    const double highest = box.top() + measure.aboveGuides;
    const double step = levels > 1 ? (lowest - highest) / (levels - 1) : 0.0;
    for (int level = 0; level < levels; ++level) {
        const double y = lowest - level * step;
        g.guides.emplace_back(box.left(), y, box.right(), y);
    }
    if (points.empty()) {
        return g;
    }

    const double count = static_cast<double>(points.size());
    const double pitch = std::min(2 * measure.radius + measure.between, box.width() / count);
    g.radius = (pitch - measure.between) / 2;
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
    g.datesLast = points.size() > 1 && centres.back() - centres.front() >= measure.betweenDates;
    return g;
}

} // namespace trellis::ui
