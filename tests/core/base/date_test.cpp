// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/date.h"
#include "tests/support/catch.h"

using trellis::Date;
using trellis::Weekday;

TEST_CASE("a date that does not exist is refused", "[base][date]")
{
    for (const char* text : {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-05",
                             "20260105", "2026/01/05", "", "2026-01-05 ", "0999-01-01"}) {
        INFO(text);
        CHECK_FALSE(Date::fromIso(text));
    }
}

TEST_CASE("a date is read and written in ISO form", "[base][date]")
{
    const auto leap = Date::fromIso("2024-02-29");
    REQUIRE(leap);
    CHECK(leap->toIso() == "2024-02-29");
    CHECK(leap->plusDays(1).toIso() == "2024-03-01");
    CHECK(leap->weekday() == Weekday::Thursday);
    CHECK(Date::fromDays(0).toIso() == "1970-01-01");
    CHECK(Date::fromIso("2026-12-31")->plusDays(1) == *Date::fromIso("2027-01-01"));
}
