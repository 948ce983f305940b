// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/cell_signs.h"
#include "core/insight/meetings.h"
#include "core/storage/edits/flags.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

bool stale(const ClassBook& book, const char* today, std::size_t outcome = 0)
{
    const Outcome& about = book.outcomes.at(outcome);
    const Date asOf = day(today);
    return isStale(book, about, proficiency(book, book.students.front(), about, asOf), asOf);
}

} // namespace

TEST_CASE("meetings: lessons after a day up to another, less the days off", "[insight]")
{
    SchoolClass everyWeekday;
    // Friday to Monday: one lesson, on Monday.
    CHECK(meetingsSince(everyWeekday, day("2026-11-20"), day("2026-11-23")) == 1);
    CHECK(meetingsSince(everyWeekday, day("2026-11-20"), day("2026-11-20")) == 0);
    CHECK(meetingsSince(everyWeekday, day("2026-11-23"), day("2026-11-20")) == 0);
    SchoolClass some;
    some.weekdays = std::array{true, false, false, true, false, false, false};
    some.daysOff = {{day("2026-11-26"), day("2026-11-27")}};
    CHECK(meetingsSince(some, day("2026-11-16"), day("2026-12-03")) == 4);
}

TEST_CASE("stale: the 25th lesson after the newest mark, below the credit level", "[insight]")
{
    SmallClass small(1, 2);
    small.rate(0, 0, 2, "2026-10-05"); // a Monday
    small.rate(0, 1, 3, "2026-10-05");
    ClassBook book = small.book();
    CHECK_FALSE(stale(book, "2026-11-06"));
    CHECK(stale(book, "2026-11-09")); // five weeks of five lessons
    CHECK_FALSE(stale(book, "2026-11-09", 1));
    book.outcomes.at(1).checksAgain = true;
    CHECK(stale(book, "2026-11-09", 1));
    book.outcomes.at(0).openedOn = day("2026-12-01");
    CHECK(isLocked(book.outcomes.at(0), day("2026-11-09")));
    CHECK_FALSE(stale(book, "2026-11-09"));
    CHECK_FALSE(isLocked(book.outcomes.at(0), day("2026-12-01")));
}

TEST_CASE("flag: newer evidence answers it, older does not, and it can be taken away", "[insight]")
{
    SmallClass small(1, 2);
    small.rate(0, 0, 1, "2026-11-01");
    const Date today = day("2026-11-10");
    const auto open = [&] {
        const ClassBook book = small.book();
        return openFlag(book, book.students.front(), small.outcome(0), today) != nullptr;
    };
    StudentRecord record = small.book().students.front();
    REQUIRE(flag(small.gradebook, {{&record, small.outcome(0)}}, day("2026-12-04"), today));
    record = small.book().students.front();
    REQUIRE(record.flags.size() == 1);
    CHECK(record.flags.front().dueOn == day("2026-12-04"));
    CHECK(open());
    small.rate(0, 0, 2, "2026-11-09"); // late work: from before the flag
    CHECK(open());
    small.rate(0, 0, 2, "2026-11-10");
    CHECK_FALSE(open());
    REQUIRE(small.gradebook.undo());
    CHECK(open());
    record = small.book().students.front();
    REQUIRE(removeFlag(small.gradebook, {{&record, small.outcome(0)}}, today));
    CHECK_FALSE(open());
    record = small.book().students.front();
    CHECK(removeFlag(small.gradebook, {{&record, small.outcome(0)}}, today).error().code ==
          ErrorCode::NothingThere);
}

TEST_CASE("star: once for an outcome, and gone when taken away", "[insight]")
{
    SmallClass small(1, 2);
    StudentRecord record = small.book().students.front();
    REQUIRE(star(small.gradebook, {{&record, small.outcome(1)}}));
    record = small.book().students.front();
    REQUIRE(star(small.gradebook, {{&record, small.outcome(1)}, {&record, small.outcome(0)}}));
    record = small.book().students.front();
    CHECK(record.stars.size() == 2);
    CHECK(record.starOn(small.outcome(1)) != nullptr);
    REQUIRE(removeStar(small.gradebook, {{&record, small.outcome(1)}}));
    CHECK(small.book().students.front().starOn(small.outcome(1)) == nullptr);
}

TEST_CASE("new: what was changed after an op, unless it was taken back", "[insight]")
{
    SmallClass small(2, 2);
    small.rate(0, 0, 1, "2026-11-01");
    const OpId look = small.gradebook.history(1)->front().id;
    CHECK(readChangedAfter(small.gradebook, look)->empty());
    small.rate(0, 0, 2, "2026-11-01"); // the same mark, with another level
    small.rate(1, 1, 2, "2026-11-02");
    CHECK(readChangedAfter(small.gradebook, look)->size() == 2);
    REQUIRE(small.gradebook.undo());
    const auto left = readChangedAfter(small.gradebook, look);
    REQUIRE(left->size() == 1);
    CHECK(left->front() == std::pair(small.student(0), small.outcome(0)));
}

TEST_CASE("new: an undo leaves nothing new, a redo does", "[insight]")
{
    SmallClass small(2, 2);
    small.rate(0, 0, 1, "2026-11-01");
    const OpId look = small.gradebook.history(1)->front().id;
    small.rate(0, 0, 3, "2026-11-01"); // the mark is still there when this is undone
    REQUIRE(small.gradebook.undo());
    CHECK(readChangedAfter(small.gradebook, look)->empty());
    REQUIRE(small.gradebook.redo());
    CHECK(readChangedAfter(small.gradebook, look)->size() == 1);
    REQUIRE(small.gradebook.undo());
    CHECK(readChangedAfter(small.gradebook, look)->empty());
    // What was there at the look and is undone has changed.
    small.rate(0, 0, 2, "2026-11-01");
    const OpId later = small.gradebook.history(1)->front().id;
    REQUIRE(small.gradebook.undo());
    CHECK(readChangedAfter(small.gradebook, later)->size() == 1);
}
