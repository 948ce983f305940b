// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

TEST_CASE("Capable on 7 of 10 is one condition", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCCCCDE");
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.count == 5);
    CHECK(credit.needed == 7);
    CHECK(credit.toGo == 2);
    CHECK(credit.standing == Standing::OnTheWay);
    CHECK(credit.allOutcomes == 10);
    CHECK(c.closest("Ana") == std::vector{6, 7, 8, 9, 10});
    c.levels("Ben", "CCCCCCC");
    CHECK(c.credit("Ben").standing == Standing::Earned);
    CHECK(c.credit("Ben").toGo == 0);
    CHECK(c.closest("Ben").empty());
}

TEST_CASE("and outcome 8: to go can equal needed − count, 5 of 7 with 8 missing is 2",
          "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, named({8}))}).levels("Ana", "CCCCC");
    CHECK(c.credit("Ana").toGo == 2);
    CHECK(c.closest("Ana") == std::vector{6, 7, 8, 9, 10});
    CHECK_FALSE(c.credit("Ana").conditions[1].holds);
    CHECK(c.credit("Ana").conditions[1].missing == 1);
}

TEST_CASE("to go can exceed needed − count: 7 of 7 with 8 missing is 1", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, named({8}))}).levels("Ana", "CCCCCCC");
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.count == 7);
    CHECK(credit.toGo == 1);
    CHECK(credit.standing == Standing::OneAway);
    CHECK(c.closest("Ana") == std::vector{8});
}

TEST_CASE("and nothing below Developing", "[mastery][credit]")
{
    AClass c(4);
    c.rule({atLeast(2), at(percent(100), c.level('D'))}).levels("Ana", "CCED");
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.conditions[0].holds);
    CHECK(credit.conditions[1].count == 3);
    CHECK(credit.conditions[1].needed == 4);
    CHECK(credit.toGo == 1);
    CHECK(c.closest("Ana") == std::vector{3});
    c.levels("Ben", "CCD");
    CHECK(c.credit("Ben").toGo == 1);
    CHECK(c.closest("Ben") == std::vector{4});
}

TEST_CASE("and 2 of the 3 in Speaking", "[mastery][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    c.rule({atLeast(7), atLeast(2, speaking)}).levels("Ana", "CCCCCCC");
    CHECK(c.credit("Ana").toGo == 2);
    CHECK(c.closest("Ana") == std::vector{8, 9, 10});
    c.levels("Ben", "CCCCCC C  ");
    CHECK(c.credit("Ben").standing == Standing::OneAway);
    CHECK(c.closest("Ben") == std::vector{9, 10});
}

TEST_CASE("greedy is wrong: 1 of {2,3,6}, 2 of {1,4,6}, 1 of {3,4} needs two", "[mastery][credit]")
{
    AClass c(6);
    c.rule({atLeast(1, named({2, 3, 6})), atLeast(2, named({1, 4, 6})), atLeast(1, named({3, 4}))});
    c.student("Ana");
    CHECK(c.credit("Ana").toGo == 2);
    CHECK(c.closest("Ana") == std::vector{4, 6});
}

TEST_CASE("K = 2 of {8, 9} with 8 exempt fails: out of reach as set up, and it is known which",
          "[mastery][credit]")
{
    AClass c(9);
    c.rule({atLeast(3), atLeast(2, named({8, 9}))}).levels("Ana", "CCCDDDDDC");
    c.exempt("Ana", 8);
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.standing == Standing::OutOfReach);
    CHECK(credit.isOutOfReach);
    CHECK_FALSE(credit.toGo);
    CHECK(credit.closest.empty());
    CHECK_FALSE(credit.conditions[0].isOutOfReach);
    CHECK(credit.conditions[1].isOutOfReach);
    CHECK(credit.conditions[1].poolSize == 1);
    CHECK(credit.exempt == 1);
}

TEST_CASE("a condition on named outcomes that are all exempt holds", "[mastery][credit]")
{
    AClass c(9);
    c.rule({atLeast(3), atLeast(2, named({8, 9}))}).levels("Ana", "CCC");
    c.exempt("Ana", 8);
    c.exempt("Ana", 9);
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.standing == Standing::Earned);
    CHECK(credit.conditions[1].holds);
    CHECK(credit.conditions[1].missing == 0);
}

TEST_CASE("an empty category puts the rule out of reach, by number or by percent",
          "[mastery][credit]")
{
    AClass c(3);
    const CategoryId speaking = c.category("Speaking", {3});
    c.exempt("Ana", 3);
    c.levels("Ana", "CCC");
    c.rule({atLeast(1, speaking)});
    CHECK(c.credit("Ana").standing == Standing::OutOfReach);
    CHECK(c.credit("Ana").needed == 1);
    c.rule({percent(50, speaking)});
    CHECK(c.credit("Ana").standing == Standing::OutOfReach);
    CHECK(c.credit("Ana").needed == 0);
    CHECK_FALSE(c.credit("Ana").isEarned);
}

TEST_CASE("a percent becomes what remains, rounded up", "[mastery][credit]")
{
    AClass c(10);
    c.rule({percent(70)}).levels("Ana", "CCCCCC");
    CHECK(c.credit("Ana").needed == 7);
    c.exempt("Ana", 10);
    CHECK(c.credit("Ana").needed == 7);
    c.exempt("Ana", 9);
    CHECK(c.credit("Ana").needed == 6);
    CHECK(c.credit("Ana").standing == Standing::Earned);
    CHECK(c.credit("Ana").allOutcomes == 8);
}

TEST_CASE("archived outcomes leave every pool", "[mastery][credit]")
{
    AClass c(3);
    const CategoryId speaking = c.category("Speaking", {2, 3});
    c.levels("Ana", "CCC");
    c.outcome(3).archivedOn = day(10);
    c.rule({atLeast(3), atLeast(2, speaking), atLeast(2, named({2, 3}))});
    CHECK(c.credit("Ana", day(9)).isEarned);
    const CreditStanding credit = c.credit("Ana", day(10));
    CHECK(credit.isOutOfReach);
    CHECK(credit.count == 2);
    CHECK(credit.conditions[1].poolSize == 1);
    CHECK(credit.conditions[2].poolSize == 1);
}

TEST_CASE("an archived outcome that was exempt is not counted as one", "[mastery][credit]")
{
    AClass c(3);
    c.rule({atLeast(1)});
    c.exempt("Ana", 3);
    CHECK(c.credit("Ana").exempt == 1);
    c.outcome(3).archivedOn = day(10);
    CHECK(c.credit("Ana").exempt == 0);
}

TEST_CASE("habits are not in the pool of all outcomes, only in a condition of their own",
          "[mastery][credit]")
{
    AClass c(3);
    const CategoryId habits = c.category("Habits", {3}, true);
    c.levels("Ana", "CDC");
    c.rule({atLeast(2)});
    CHECK(c.credit("Ana").count == 1);
    CHECK(c.credit("Ana").allOutcomes == 2);
    c.rule({atLeast(1), atLeast(1, habits)});
    CHECK(c.credit("Ana").isEarned);
    c.rule({atLeast(1), atLeast(1, named({3}))});
    CHECK(c.credit("Ana").isEarned);
}

TEST_CASE("an outcome that is not opened yet is in the pool", "[mastery][credit]")
{
    AClass c(2);
    c.outcome(2).openedOn = day(500);
    c.rule({percent(100)}).levels("Ana", "C");
    CHECK(c.credit("Ana").needed == 2);
    CHECK(c.credit("Ana").toGo == 1);
}

TEST_CASE("an outcome with no level meets nothing, not even the lowest level", "[mastery][credit]")
{
    AClass c(2);
    c.rule({at(atLeast(2), c.level('E'))}).levels("Ana", "E");
    CHECK(c.credit("Ana").count == 1);
    CHECK(c.closest("Ana") == std::vector{2});
}

TEST_CASE("a rule with no condition never holds", "[mastery][credit]")
{
    AClass c(2);
    c.levels("Ana", "CC");
    const CreditStanding credit = c.credit("Ana");
    CHECK(credit.standing == Standing::NoRule);
    CHECK_FALSE(credit.isEarned);
    CHECK_FALSE(credit.count);
    CHECK_FALSE(credit.needed);
    CHECK_FALSE(credit.toGo);
}

TEST_CASE("a student's own rule replaces the course's", "[mastery][credit]")
{
    AClass c(3);
    c.rule({atLeast(3)}).levels("Ana", "CC");
    c.record("Ana").ownRule = StudentRule{{{atLeast(2)}}, "agreed", day(50)};
    CHECK(c.credit("Ana").isEarned);
    CHECK(c.credit("Ana").hasOwnRule);
    CHECK(c.credit("Ana").needed == 2);
    // Today's rule counts for every day that is looked at.
    CHECK(c.credit("Ana", day(1)).isEarned);
    CHECK_FALSE(c.credit("Ben").hasOwnRule);
    CHECK(c.credit("Ben").needed == 3);
}

TEST_CASE("a decision counts for credit as a level does", "[mastery][credit]")
{
    AClass c(2);
    c.rule({atLeast(1)}).levels("Ana", "D");
    c.decide("Ana", 1, 'C', day(5));
    CHECK(c.credit("Ana").isEarned);
    CHECK_FALSE(c.credit("Ana", day(4)).isEarned);
}

TEST_CASE("not started: no mark with a level and no decision", "[mastery][credit]")
{
    AClass c(3);
    c.rule({atLeast(2)}).marks("Ana", 1, "-x");
    CHECK(c.credit("Ana").standing == Standing::NotStarted);
    CHECK(c.credit("Ana").toGo == 2);
    c.levels("Ben", "E");
    CHECK(c.credit("Ben").standing == Standing::OnTheWay);
    c.decide("Cleo", 1, 'E', day(1));
    CHECK(c.credit("Cleo").standing == Standing::OnTheWay);
    CHECK(c.credit("Cleo", day(0)).standing == Standing::NotStarted);
}

TEST_CASE("one mark below the minimum is a start all the same", "[mastery][credit]")
{
    AClass c(3);
    c.book.course.minimum = 2;
    c.rule({atLeast(2)}).levels("Ana", "C");
    CHECK(c.credit("Ana").count == 0);
    CHECK(c.credit("Ana").standing == Standing::OnTheWay);
}

TEST_CASE("one away comes before not started", "[mastery][credit]")
{
    AClass c(3);
    c.rule({atLeast(1)}).student("Ana");
    CHECK(c.credit("Ana").standing == Standing::OneAway);
}

TEST_CASE("standings have the names that scripts read", "[mastery][credit]")
{
    CHECK(standingName(Standing::NoRule) == "noRule");
    CHECK(standingName(Standing::Earned) == "earned");
    CHECK(standingName(Standing::OutOfReach) == "outOfReach");
    CHECK(standingName(Standing::OneAway) == "oneAway");
    CHECK(standingName(Standing::NotStarted) == "notStarted");
    CHECK(standingName(Standing::OnTheWay) == "onTheWay");
}

TEST_CASE("closest: levels to rise, then newest rise with never last, then course order",
          "[mastery][credit]")
{
    AClass c(7);
    c.rule({atLeast(6)});
    c.marks("Ana", 1, "D");   // one to rise, never rose
    c.marks("Ana", 2, "ED");  // one to rise, rose on day 1
    c.marks("Ana", 3, "EED"); // one to rise, rose on day 2
    c.marks("Ana", 4, "EEE"); // two to rise
    c.marks("Ana", 6, "ED");  // as outcome 2, later in the course
    c.marks("Ana", 7, "C");   // there already
    CHECK(c.closest("Ana") == std::vector{3, 2, 6, 1, 4, 5});
}

TEST_CASE("closest: levels to rise count to the lowest level asked by what does not hold",
          "[mastery][credit]")
{
    AClass c(4);
    // 1: nothing yet, asked for Developing and Capable; 2: Emerging, asked for Capable only.
    c.rule({atLeast(2, named({1, 2})), at(atLeast(1, named({1})), c.level('D'))});
    c.marks("Ana", 2, "E");
    CHECK(c.closest("Ana") == std::vector{1, 2});
    CHECK(c.credit("Ana").levelsToRise == 2);
    c.marks("Ben", 1, "E").marks("Ben", 2, "E");
    CHECK(c.closest("Ben") == std::vector{1, 2});
    CHECK(c.credit("Ben").levelsToRise == 1);
}

TEST_CASE(
    "closest: neither what holds already nor the order of conditions counts for levels to rise",
    "[mastery][credit]")
{
    AClass c(4);
    // One at Developing or above holds already, so 3 has two to rise and 2 one.
    c.rule({at(atLeast(1), c.level('D')), atLeast(2)}).levels("Ana", "CDE");
    CHECK(c.closest("Ana") == std::vector{2, 3, 4});
    // 1 is asked for Developing first and for Capable then, 2 for Capable only.
    c.rule({at(atLeast(1, named({1})), c.level('D')), atLeast(2, named({1, 2}))});
    c.marks("Ben", 1, "E").marks("Ben", 2, "E");
    CHECK(c.credit("Ben").levelsToRise == 1);
    CHECK(c.closest("Ben") == std::vector{1, 2});
}

TEST_CASE("closest: a condition that holds does not shorten the way", "[mastery][credit]")
{
    AClass c(3);
    // For 2 the first condition would ask one level less, but it holds; 3 has two to rise as well.
    c.rule({at(atLeast(1, named({1, 2})), c.level('D')), atLeast(2)});
    c.marks("Ana", 1, "C").marks("Ana", 2, "E").marks("Ana", 3, "DED");
    CHECK(c.closest("Ana") == std::vector{3, 2});
    CHECK(c.credit("Ana").levelsToRise == 1);
    c.marks("Ben", 1, "C").marks("Ben", 2, "E").marks("Ben", 3, "E");
    CHECK(c.credit("Ben").levelsToRise == 2);
}

TEST_CASE("an outcome at the level a condition asks does not help that condition",
          "[mastery][credit]")
{
    AClass c(3);
    c.rule({at(percent(100), c.level('D')), atLeast(1)}).levels("Ana", "DDE");
    // Raising 3 meets both at once; raising 1 or 2 would meet only the second.
    CHECK(c.credit("Ana").toGo == 1);
    CHECK(c.closest("Ana") == std::vector{3});
}

TEST_CASE("an exempt outcome helps nobody towards credit", "[mastery][credit]")
{
    AClass c(4);
    c.rule({atLeast(2)}).levels("Ana", "C");
    c.exempt("Ana", 2);
    CHECK(c.closest("Ana") == std::vector{3, 4});
}

TEST_CASE("an award stays until it is revoked, whatever happens to the levels", "[mastery][credit]")
{
    AClass c(2);
    c.rule({atLeast(2)}).levels("Ana", "CC");
    Award award;
    award.id = {1};
    award.date = day(5);
    c.record("Ana").awards.push_back(award);
    CHECK(c.credit("Ana", day(4)).award == nullptr);
    CHECK_FALSE(c.credit("Ana", day(4)).stillMeets);
    CHECK(c.credit("Ana", day(5)).stillMeets == true);
    c.mark("Ana", 2, 'D', day(9));
    CHECK(c.credit("Ana", day(9)).award != nullptr);
    CHECK(c.credit("Ana", day(9)).stillMeets == false);
    c.record("Ana").awards.back().revokedOn = day(12);
    CHECK(c.credit("Ana", day(11)).award != nullptr);
    CHECK(c.credit("Ana", day(12)).award == nullptr);
}

TEST_CASE("the list of students one away: levels to rise, newest rise, course order, then name",
          "[mastery][credit]")
{
    AClass c(4);
    c.rule({atLeast(1)});
    c.marks("Ana", 1, "E");    // two to rise
    c.marks("Ben", 3, "ED");   // one to rise, rose on day 1, outcome 3
    c.marks("Cleo", 2, "EED"); // one to rise, rose on day 2
    c.marks("Dan", 2, "ED");   // one to rise, rose on day 1, outcome 2
    c.marks("Eve", 2, "ED");   // the same as Dan
    c.marks("Finn", 1, "D");   // one to rise, never rose
    c.marks("Gus", 1, "C");    // earned
    c.marks("Hal", 1, "D");    // moved out
    c.record("Hal").enrollments[0].to = day(50);
    std::vector<std::string> names;
    for (const OneAwayRow& row : oneAway(c.book, day(100))) {
        names.push_back(row.record->student.familyName);
    }
    CHECK(names == std::vector<std::string>{"Cleo", "Dan", "Eve", "Ben", "Finn", "Ana"});
    CHECK(oneAway(c.book, day(49)).size() == 7);
    const OneAwayRow first = oneAway(c.book, day(100)).front();
    CHECK(first.closest == 1);
    CHECK(first.levelsToRise == 1);
    CHECK(first.newestRise == day(2));
}
