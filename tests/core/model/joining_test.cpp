// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/joining.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;

TEST_CASE("who joins a class next is counted by day", "[model]")
{
    ClassBook book;
    book.courseBegan = day("2027-01-06");
    const auto add = [&book](std::optional<Date> from, std::optional<Date> to) {
        StudentRecord record;
        record.enrollments.push_back({{}, from, to, {}, {}});
        book.students.push_back(record);
    };
    add({}, {});
    add(day("2027-01-11"), {});
    add(day("2027-01-06"), {});
    add({}, day("2027-01-06")); // was put in and moved out before it began
    CHECK(nextJoining(book, day("2026-11-22")) == Joining{day("2027-01-06"), 2});
    CHECK(nextJoining(book, day("2027-01-06")) == Joining{day("2027-01-11"), 1});
    CHECK_FALSE(nextJoining(book, day("2027-01-11")));
    CHECK_FALSE(nextJoining(ClassBook(), day("2026-11-22")));
}
