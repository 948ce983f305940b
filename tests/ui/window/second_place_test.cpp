// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/window/second_place.h"

using trellis::ui::SecondPlace;
using trellis::ui::secondPlace;

namespace {

constexpr QRect kLaptop(0, 0, 1366, 740);
constexpr QRect kProjector(1366, 0, 1920, 1080);
constexpr Qt::LayoutDirection kForward = Qt::LeftToRight;

} // namespace

TEST_CASE("second place: with a projector it fills that, wherever the first window is",
          "[ui][window]")
{
    const QRect onLaptop(0, 0, 1366, 740);
    const SecondPlace there = secondPlace(onLaptop, {kLaptop, kProjector}, {}, kForward);
    CHECK(there.fills);
    CHECK(kProjector.contains(there.place));
    const QRect onProjector(1500, 100, 900, 700);
    const SecondPlace here = secondPlace(onProjector, {kLaptop, kProjector}, {}, kForward);
    CHECK(here.fills);
    CHECK(kLaptop.contains(here.place));
}

TEST_CASE("second place: what was kept holds on the projector, not before the teacher's own screen",
          "[ui][window]")
{
    const QRect first(0, 0, 1366, 740);
    const SecondPlace kept{QRect(1500, 50, 1000, 800), false};
    CHECK(secondPlace(first, {kLaptop, kProjector}, kept, kForward) == kept);
    // Closed on the laptop last time, when there was no projector.
    const SecondPlace before{QRect(100, 50, 1000, 600), false};
    const SecondPlace now = secondPlace(first, {kLaptop, kProjector}, before, kForward);
    CHECK(now.fills);
    CHECK(kProjector.contains(now.place));
}

TEST_CASE("second place: on one screen both windows are seen", "[ui][window]")
{
    const QRect whole(0, 0, 1366, 740);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SecondPlace place = secondPlace(whole, {kLaptop}, {}, direction);
        CHECK_FALSE(place.fills);
        CHECK(kLaptop.contains(place.place));
        CHECK(place.place.width() < whole.width());
        CHECK(place.place.top() > whole.top());
        CHECK((place.place.left() > whole.left()) == (direction == Qt::LeftToRight));
    }
    // The projector where it was kept is gone.
    const SecondPlace gone{QRect(1500, 50, 1000, 800), true};
    CHECK(kLaptop.contains(secondPlace(whole, {kLaptop}, gone, kForward).place));
    CHECK_FALSE(secondPlace(whole, {kLaptop}, gone, kForward).fills);
    // As a teacher put it beside: there again. Over all of the first: not again.
    const SecondPlace own{QRect(200, 100, 900, 500), false};
    CHECK(secondPlace(whole, {kLaptop}, own, kForward) == own);
    const SecondPlace over{QRect(0, 0, 1366, 740), false};
    CHECK(secondPlace(whole, {kLaptop}, over, kForward).place.width() < whole.width());
}

TEST_CASE("second place: beside a first window of half a screen", "[ui][window]")
{
    const QRect half(0, 0, 683, 740);
    const QRect place = secondPlace(half, {kLaptop}, {}, kForward).place;
    CHECK_FALSE(place.intersects(half));
    CHECK(place.width() == 683);
    const QRect other(683, 0, 683, 740);
    CHECK(secondPlace(other, {kLaptop}, {}, kForward).place.right() < other.left());
}
