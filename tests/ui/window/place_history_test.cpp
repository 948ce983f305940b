// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/window/place_history.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

Place at(std::int64_t student)
{
    Place place;
    place.student.value = student;
    return place;
}

} // namespace

TEST_CASE("place history: back, forward, and somewhere new", "[ui][window]")
{
    PlaceHistory history;
    CHECK_FALSE(history.back(at(1)));
    history.leave(at(1));
    history.leave(at(2));
    // Here is 3.
    CHECK(history.back(at(3)) == at(2));
    CHECK(history.back(at(2)) == at(1));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward(at(1)) == at(2));
    history.leave(at(2)); // for somewhere new: 3 is forgotten
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back(at(4)) == at(2));
}

TEST_CASE("place history: the same place is not there twice in a row", "[ui][window]")
{
    PlaceHistory history;
    history.leave(at(1));
    history.leave(at(1));
    CHECK(history.back(at(2)) == at(1));
    CHECK_FALSE(history.canGoBack());
}
