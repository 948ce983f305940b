// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/proficiency.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

TEST_CASE("late work entered today for last month goes to last month", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'C', day(30));
    c.mark("Ana", 1, 'E', day(2));
    CHECK(c.at("Ana", 1).rank == 3);
}

TEST_CASE("of two marks of one day the one entered later is the newer", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'C', day(3));
    c.mark("Ana", 1, 'D', day(3));
    CHECK(c.at("Ana", 1).rank == 2);
}

TEST_CASE("not handed in and excused never become a number", "[mastery]")
{
    AClass c(1);
    c.book.course.method = withDefaultParameter(Method::Average);
    c.marks("Ana", 1, "C-x-");
    CHECK(c.at("Ana", 1).calculated == Calculation{1, 3, 3.0});
    c.marks("Ben", 1, "-x");
    CHECK_FALSE(c.at("Ben", 1).rank);
    CHECK_FALSE(c.at("Ben", 1).lastMark);
}

TEST_CASE("a mark that was not handed in does not break a run", "[mastery]")
{
    AClass c(1);
    c.book.course.method = withDefaultParameter(Method::InARow);
    c.marks("Ana", 1, "C-xC");
    CHECK(c.at("Ana", 1).rank == 3);
}

TEST_CASE("the window of a method is taken after skipping marks without a level", "[mastery]")
{
    AClass c(1);
    c.book.course.method = {Method::Average, 2};
    c.marks("Ana", 1, "ECC-x");
    CHECK(c.at("Ana", 1).calculated.value == 3.0);
}

TEST_CASE("withdrawn evidence takes no part on any day", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'D', day(1));
    c.mark("Ana", 1, 'C', day(2)).isWithdrawn = true;
    CHECK(c.at("Ana", 1).rank == 2);
    CHECK(c.at("Ana", 1, day(2)).rank == 2);
    CHECK(c.at("Ana", 1).lastMark == day(1));
}

TEST_CASE("evidence dated after the day does not exist", "[mastery]")
{
    AClass c(1);
    c.marks("Ana", 1, "EDC");
    CHECK_FALSE(c.at("Ana", 1, day(-1)).rank);
    CHECK(c.at("Ana", 1, day(0)).rank == 1);
    CHECK(c.at("Ana", 1, day(1)).rank == 2);
    CHECK(c.at("Ana", 1, day(2)).rank == 3);
}

TEST_CASE("1 of 2 pieces: a decision still stands below the minimum", "[mastery]")
{
    AClass c(1);
    c.book.course.minimum = 2;
    c.mark("Ana", 1, 'D', day(0));
    Proficiency level = c.at("Ana", 1);
    CHECK_FALSE(level.rank);
    CHECK(level.calculated.marks == 1);
    CHECK(level.minimum == 2);
    c.decide("Ana", 1, 'C', day(1));
    level = c.at("Ana", 1);
    CHECK(level.rank == 3);
    CHECK_FALSE(level.calculated.rank);
}

TEST_CASE("a decision stands above the calculated level and hides nothing", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'D', day(0));
    c.decide("Ana", 1, 'C', day(1));
    const Proficiency level = c.at("Ana", 1);
    CHECK(level.rank == 3);
    CHECK(level.calculated.rank == 2);
    REQUIRE(level.decision != nullptr);
    CHECK(level.decision->reason == "talked it through");
    CHECK_FALSE(level.newerEvidence);
}

TEST_CASE("a decision may stand where there is no evidence", "[mastery]")
{
    AClass c(1);
    c.decide("Ana", 1, 'C', day(1));
    CHECK(c.at("Ana", 1).rank == 3);
    CHECK(c.at("Ana", 1).calculated.marks == 0);
}

TEST_CASE("a decision stands from its date until the day before its removal", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'D', day(0));
    c.decide("Ana", 1, 'C', day(5)).removedOn = day(9);
    CHECK(c.at("Ana", 1, day(4)).rank == 2);
    CHECK(c.at("Ana", 1, day(5)).rank == 3);
    CHECK(c.at("Ana", 1, day(8)).rank == 3);
    CHECK(c.at("Ana", 1, day(9)).rank == 2);
}

TEST_CASE("a new decision ends the old one on the new one's date, written down or not", "[mastery]")
{
    AClass c(1);
    c.decide("Ana", 1, 'C', day(5));
    c.decide("Ana", 1, 'E', day(9)).removedOn = day(12);
    CHECK(c.at("Ana", 1, day(8)).rank == 3);
    CHECK(c.at("Ana", 1, day(9)).rank == 1);
    CHECK_FALSE(c.at("Ana", 1, day(12)).rank);
}

TEST_CASE("of two decisions of one day the one entered later stands", "[mastery]")
{
    AClass c(1);
    c.decide("Ana", 1, 'C', day(5));
    c.decide("Ana", 1, 'D', day(5));
    CHECK(c.at("Ana", 1, day(5)).rank == 2);
}

TEST_CASE("a decision made and taken back on one day leaves the calculated level", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'E', day(0));
    c.decide("Ana", 1, 'C', day(2));
    c.decide("Ana", 1, 'D', day(5)).removedOn = day(5);
    CHECK(c.at("Ana", 1, day(4)).rank == 3);
    CHECK(c.at("Ana", 1, day(5)).rank == 1);
}

TEST_CASE("a decision that an earlier-dated one replaced never began", "[mastery]")
{
    AClass c(1);
    c.decide("Ana", 1, 'C', day(9)).removedOn = day(5);
    c.decide("Ana", 1, 'D', day(5));
    CHECK(c.at("Ana", 1, day(20)).rank == 2);
}

TEST_CASE("a mark after the decision, or of its day but entered later, is newer evidence",
          "[mastery]")
{
    struct Row {
        int date;
        bool enteredAfter;
        char mark;
        bool isNewer;
    };
    for (const Row& row :
         {Row{6, false, 'D', true}, Row{6, true, 'D', true}, Row{5, true, 'D', true},
          Row{5, false, 'D', false}, Row{4, true, 'D', false}, Row{6, true, '-', false},
          Row{6, true, 'x', false}}) {
        INFO(row.date << row.enteredAfter << row.mark);
        AClass c(1);
        if (!row.enteredAfter) {
            c.mark("Ana", 1, row.mark, day(row.date));
        }
        c.decide("Ana", 1, 'C', day(5));
        if (row.enteredAfter) {
            c.mark("Ana", 1, row.mark, day(row.date));
        }
        CHECK(c.at("Ana", 1).newerEvidence == row.isNewer);
        CHECK(c.at("Ana", 1).rank == 3);
    }
}

TEST_CASE("newer evidence is only what exists on the day", "[mastery]")
{
    AClass c(1);
    c.decide("Ana", 1, 'C', day(5));
    c.mark("Ana", 1, 'D', day(7));
    c.mark("Ana", 1, 'D', day(6)).isWithdrawn = true;
    CHECK_FALSE(c.at("Ana", 1, day(6)).newerEvidence);
    CHECK(c.at("Ana", 1, day(7)).newerEvidence);
}

TEST_CASE("exempting keeps the evidence and the level", "[mastery]")
{
    AClass c(1);
    c.mark("Ana", 1, 'D', day(0));
    c.exempt("Ana", 1, day(3)).removedOn = day(6);
    CHECK_FALSE(c.at("Ana", 1, day(2)).isExempt());
    CHECK(c.at("Ana", 1, day(3)).isExempt());
    CHECK(c.at("Ana", 1, day(5)).isExempt());
    CHECK_FALSE(c.at("Ana", 1, day(6)).isExempt());
    CHECK(c.at("Ana", 1, day(5)).rank == 2);
}

TEST_CASE("a decision or exemption on one outcome says nothing about another", "[mastery]")
{
    AClass c(2);
    c.decide("Ana", 1, 'C', day(0));
    c.exempt("Ana", 1);
    CHECK_FALSE(c.at("Ana", 2).rank);
    CHECK_FALSE(c.at("Ana", 2).isExempt());
}

TEST_CASE("the last rise is the newest mark higher than the mark before it", "[mastery]")
{
    AClass c(1);
    c.marks("Ana", 1, "EDCDC-D");
    CHECK(c.at("Ana", 1).lastRise == day(4));
    CHECK(c.at("Ana", 1).lastMark == day(6));
    CHECK(c.at("Ana", 1, day(3)).lastRise == day(2));
    c.marks("Ben", 1, "C-CD");
    CHECK_FALSE(c.at("Ben", 1).lastRise);
}

TEST_CASE("all outcomes of a student at once are the same as one by one", "[mastery]")
{
    AClass c(5);
    c.marks("Ana", 2, "ED").marks("Ana", 4, "C").marks("Ana", 5, "DDE");
    c.decide("Ana", 5, 'C', day(1));
    c.exempt("Ana", 4);
    const std::vector<Proficiency> all = proficiencies(c.book, c.record("Ana"), day(100));
    REQUIRE(all.size() == 5);
    for (int number = 1; number <= 5; ++number) {
        const Proficiency one = c.at("Ana", number);
        const Proficiency& same = all[static_cast<std::size_t>(number - 1)];
        CHECK(same.rank == one.rank);
        CHECK(same.calculated == one.calculated);
        CHECK(same.decision == one.decision);
        CHECK(same.exemption == one.exemption);
        CHECK(same.newerEvidence == one.newerEvidence);
    }
}

TEST_CASE("evidence out of course order is still found", "[mastery]")
{
    AClass c(3);
    c.marks("Ana", 1, "E").marks("Ana", 2, "D").marks("Ana", 3, "C");
    std::swap(c.outcome(1), c.outcome(3));
    const std::vector<Proficiency> all = proficiencies(c.book, c.record("Ana"), day(100));
    CHECK(all[0].rank == 3);
    CHECK(all[1].rank == 2);
    CHECK(all[2].rank == 1);
}

TEST_CASE("a thousand marks on one outcome are all read", "[mastery]")
{
    AClass c(1);
    c.book.course.method = withDefaultParameter(Method::Average);
    std::vector<Evidence> marks;
    for (int i = 0; i < 1000; ++i) {
        Evidence e;
        e.date = day(0);
        e.enteredSeq = i;
        e.rank = i < 500 ? 1 : 3;
        marks.push_back(e);
    }
    const Proficiency level = proficiency(marks, {}, {}, settingsFor(c.book, c.outcome(1)), day(0));
    CHECK(level.calculated == Calculation{1000, 2, 2.0});
}
