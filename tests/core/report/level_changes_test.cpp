// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_changes.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;
using trellis::test::SmallClass;

TEST_CASE("level changes: what rose, what fell and what is new since a day", "[report]")
{
    SmallClass c(1, 5);
    c.rate(0, 0, 2, "2026-10-01");
    c.rate(0, 0, 3, "2026-11-02"); // rose
    c.rate(0, 1, 3, "2026-10-01"); // stayed
    c.rate(0, 2, 3, "2026-10-01");
    c.rate(0, 2, 1, "2026-11-01"); // fell on the day itself: that is how it stood
    c.rate(0, 3, 1, "2026-11-10"); // new
    c.rate(0, 4, 2, "2026-11-10");
    const auto changes = [&c](const char* since, const char* asOf) {
        const ClassBook book = c.book();
        return levelChanges(book, book.students.at(0), day(since), day(asOf));
    };
    CHECK(changes("2026-11-01", "2026-11-20") ==
          std::vector<LevelChange>{{0, 2, 3}, {3, {}, 1}, {4, {}, 2}});
    CHECK(changes("2026-10-31", "2026-11-05") == std::vector<LevelChange>{{0, 2, 3}, {2, 3, 1}});
    CHECK_FALSE(changes("2026-10-31", "2026-11-05").at(1).isUp());
    CHECK(changes("2026-11-20", "2026-11-20").empty());

    const ClassBook book = c.book();
    REQUIRE(exempt(c.gradebook, book.students.at(0), c.outcome(4), "late", day("2026-11-12")));
    CHECK(changes("2026-11-01", "2026-11-20").size() == 2);
}
