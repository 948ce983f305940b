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

/// Where the parts of a growth picture lie. Units: millimetres.
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
                                            Date asOf, int levels, const QRectF& box);

} // namespace trellis::ui
