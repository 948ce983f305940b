// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/print/growth_geometry.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

const Date kFrom = *Date::fromIso("2026-09-07");
const Date kAsOf = kFrom.plusDays(100);
const QRectF kBox(100.0, 50.0, 43.0, 14.0);

GrowthGeometry picture(const std::vector<GrowthPoint>& points, int levels = 3)
{
    return growthGeometry(points, kFrom, kAsOf, levels, kBox);
}

GrowthPoint point(int day, int rank)
{
    return {kFrom.plusDays(day), rank};
}

} // namespace

TEST_CASE("growth: time runs from the course's first day to the sheet's", "[ui][print]")
{
    const GrowthGeometry g = picture({point(0, 1), point(50, 2), point(100, 3)});
    REQUIRE(g.points.size() == 3);
    CHECK(g.points[0].x() == Approx(kBox.left() + g.radius));
    CHECK(g.points[1].x() == Approx(kBox.center().x()));
    CHECK(g.points[2].x() == Approx(kBox.right() - g.radius));
    CHECK(g.radius == Approx(1.55));
}

TEST_CASE("growth: a higher level stands higher, on its guide, a drop is a drop", "[ui][print]")
{
    const GrowthGeometry g = picture({point(10, 1), point(50, 3), point(90, 2)});
    REQUIRE(g.guides.size() == 3);
    CHECK(g.points[0].y() == Approx(g.guides[0].y1()));
    CHECK(g.points[1].y() == Approx(g.guides[2].y1()));
    CHECK(g.points[2].y() == Approx(g.guides[1].y1()));
    CHECK(g.points[1].y() < g.points[2].y());
    CHECK(g.points[2].y() < g.points[0].y());
    // The line goes on at the old level and turns at the new point.
    REQUIRE(g.steps.size() == 5);
    CHECK(g.steps[1] == QPointF(g.points[1].x(), g.points[0].y()));
    CHECK(g.steps[3] == QPointF(g.points[2].x(), g.points[1].y()));
}

TEST_CASE("growth: points of one week move apart, many become smaller, none leaves the box",
          "[ui][print]")
{
    const int count = GENERATE(1, 2, 6, 13, 40);
    std::vector<GrowthPoint> points;
    for (int i = 0; i < count; ++i) {
        points.push_back(point(96 + i / 10, 1 + i % 3));
    }
    const GrowthGeometry g = picture(points);
    CAPTURE(count);
    REQUIRE(g.points.size() == points.size());
    for (std::size_t i = 0; i < g.points.size(); ++i) {
        CHECK(g.points[i].x() >= kBox.left() + g.radius - 1e-9);
        CHECK(g.points[i].x() <= kBox.right() - g.radius + 1e-9);
        if (i > 0) {
            CHECK(g.points[i].x() - g.points[i - 1].x() >= 2 * g.radius);
        }
    }
}

TEST_CASE("growth: the last date is left out where it would crowd the first", "[ui][print]")
{
    CHECK_FALSE(picture({point(10, 1), point(20, 2)}).datesLast);
    CHECK(picture({point(10, 1), point(60, 2)}).datesLast);
    CHECK(picture({point(10, 1)}).datesFirst);
    CHECK_FALSE(picture({point(10, 1)}).datesLast);
    CHECK(picture({point(10, 1)}).steps.isEmpty());
    CHECK(picture({}).points.empty());
}

TEST_CASE("growth: guides of every scale stay in the box, above the dates", "[ui][print]")
{
    const int levels = GENERATE(2, 3, 4, 5, 6);
    const GrowthGeometry g = picture({point(1, levels)}, levels);
    REQUIRE(int(g.guides.size()) == levels);
    CHECK(g.guides.back().y1() - 1.55 >= kBox.top());
    CHECK(g.guides.front().y1() + 1.55 <= kBox.bottom() - 2.5);
}
