// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace trellis::ui {

/// The sizes in a growth picture. Units: those of the box; on paper millimetres.
struct GrowthMeasure {
    double radius = 1.55;       ///< of the glyphs where there is room
    double between = 0.2;       ///< white between two glyphs
    double aboveGuides = 1.75;  ///< so that a glyph on the highest guide stays in the box
    double belowGuides = 4.6;   ///< for the dates
    double betweenDates = 15.0; ///< closer together only the first is written
};

/// Where the parts of a growth picture lie. Units: those of the box.
struct GrowthGeometry {
    std::vector<QLineF> guides; ///< one for each level, the lowest level first
    std::vector<QPointF> points;
    double radius = 0.0; ///< of the glyphs, so that no two touch
    QPolygonF steps;     ///< empty for a single point
    bool datesFirst = false;
    bool datesLast = false;
};

/// Time runs from left to right over the whole box, the same in every picture of a sheet. Points
/// that would touch move apart, as little as they must. The dates stand under the box's guides.
[[nodiscard]] GrowthGeometry growthGeometry(const std::vector<GrowthPoint>& points, Date from,
                                            Date asOf, int levels, const QRectF& box,
                                            const GrowthMeasure& measure = {});

} // namespace trellis::ui
