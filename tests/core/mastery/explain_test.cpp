// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/explain.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

Explanation explained(AClass& c, Date asOf = day(100))
{
    return explain(c.book, c.record("Ana"), c.outcome(1), asOf);
}

/// What was used as "x", what was not as ".".
std::string used(const Explanation& e)
{
    std::string text;
    for (const Explanation::Step& step : e.steps) {
        text += step.isUsed ? 'x' : '.';
    }
    return text;
}

/// The level that one more mark of each level would make, lowest first; "-" for none.
std::string next(const AClass& c, const Explanation& e)
{
    std::string text;
    for (const Explanation::Next& step : e.next) {
        text += step.level ? c.book.scale.level(*step.level).key : "-";
    }
    return text;
}

} // namespace

TEST_CASE("65 % of 3 + 35 % of 2 = 2.65, and Capable starts at 2.5", "[mastery][explain]")
{
    AClass c(1);
    c.marks("Ana", 1, "DC");
    for (const Method method : {Method::WeightedLatest, Method::Decaying}) {
        c.book.course.method = withDefaultParameter(method);
        const Explanation e = explained(c);
        CHECK(e.method.parameter == 65);
        CHECK(e.steps.back().evidence->rank == 3);
        CHECK(e.before == 2.0);
        CHECK(roundedForDisplay(*e.proficiency.calculated.value) == 2.65);
        CHECK(e.proficiency.calculated.rank == 3);
        CHECK(e.threshold == 2.5);
        CHECK_FALSE(e.nextThreshold);
        CHECK(used(e) == "xx");
    }
}

TEST_CASE("one more Capable makes it Capable", "[mastery][explain]")
{
    AClass c(1);
    c.book.course.method = withDefaultParameter(Method::TimesShown);
    c.marks("Ana", 1, "C");
    const Explanation e = explained(c);
    CHECK(e.proficiency.rank == 2);
    CHECK(e.stillNeeded == 1);
    CHECK(next(c, e) == "DDC");
}

TEST_CASE("1 of 2 pieces: nothing was used and the next mark shows a level", "[mastery][explain]")
{
    AClass c(1);
    c.book.course.minimum = 2;
    c.marks("Ana", 1, "-C");
    const Explanation e = explained(c);
    CHECK(e.proficiency.calculated.marks == 1);
    CHECK(e.proficiency.minimum == 2);
    CHECK(used(e) == ".");
    CHECK(next(c, e) == "EDC");
    c.book.course.minimum = 3;
    CHECK(next(c, explained(c)) == "---");
}

TEST_CASE("the calculated level is explained under a decision too", "[mastery][explain]")
{
    AClass c(1);
    c.marks("Ana", 1, "ED");
    c.decide("Ana", 1, 'C', day(9));
    const Explanation e = explained(c);
    CHECK(e.proficiency.rank == 3);
    CHECK(e.proficiency.calculated.rank == 2);
    REQUIRE(e.proficiency.decision != nullptr);
    CHECK(used(e) == ".x");
    CHECK(next(c, e) == "EDC");
}

TEST_CASE("only marks with a level that exist on the day are steps, oldest first",
          "[mastery][explain]")
{
    AClass c(1);
    c.marks("Ana", 1, "E-xDC");
    c.record("Ana").evidence[3].isWithdrawn = true;
    const Explanation e = explained(c);
    REQUIRE(e.steps.size() == 2);
    CHECK(e.steps[0].evidence->rank == 1);
    CHECK(e.steps[1].evidence->rank == 3);
    CHECK(explained(c, day(1)).steps.size() == 1);
}

TEST_CASE("an outcome without marks says what the first mark would make it", "[mastery][explain]")
{
    AClass c(1);
    c.student("Ana");
    const Explanation e = explained(c);
    CHECK(e.steps.empty());
    CHECK_FALSE(e.proficiency.rank);
    CHECK(next(c, e) == "EDC");
}

TEST_CASE("what a result rests on, and what the next mark would make it", "[mastery][explain]")
{
    struct Row {
        Method method;
        std::optional<int> parameter;
        std::string marks;
        std::string used;
        std::string next;
        int stillNeeded;
    };
    const std::vector<Row> rows{
        {Method::Latest, {}, "CDE", "..x", "EDC", 0},
        {Method::Highest, {}, "DCEC", ".x.x", "CCC", 0},
        {Method::MostCommon, {}, "DCC", "xxx", "CDC", 0},
        {Method::MostCommon, 2, "CCD", ".xx", "EDC", 0},
        {Method::Average, 2, "EDC", ".xx", "DCC", 0},
        {Method::Average, {}, "EDC", "xxx", "DDD", 0},
        {Method::Median, 3, "EEDC", ".xxx", "DDC", 0},
        {Method::WeightedLatest, 65, "EC", "xx", "EDC", 0},
        {Method::Decaying, 65, "EEC", "xxx", "EDC", 0},
        {Method::TimesShown, 2, "CDC", "x.x", "CCC", 0},
        {Method::TimesShown, 3, "CDC", "x.x", "DDC", 1},
        {Method::TimesShown, 2, "DED", "x.x", "DDD", 2},
        {Method::TimesShown, 2, "EE", "xx", "EDD", 1},
        {Method::InARow, 2, "CDC", "x.x", "DDC", 1},
        {Method::InARow, 2, "CCDC", "xx..", "CCC", 0},
        {Method::InARow, 2, "CD", "x.", "DDD", 2},
        {Method::InARow, 3, "CCDC", "xx.x", "DDD", 2},
    };
    for (const Row& row : rows) {
        INFO(methodName(row.method) << " of " << row.marks);
        AClass c(1);
        c.book.course.method = {row.method, row.parameter};
        c.marks("Ana", 1, row.marks);
        const Explanation e = explained(c);
        CHECK(used(e) == row.used);
        CHECK(next(c, e) == row.next);
        CHECK(e.stillNeeded == row.stillNeeded);
    }
}

TEST_CASE("in a row with Advanced: marks missing count from the newest back", "[mastery][explain]")
{
    AClass c(1, scaleOf("EDCA", 'C'));
    c.book.course.method = {Method::InARow, 3};
    c.marks("Ana", 1, "CCCAA");
    const Explanation e = explained(c);
    CHECK(e.proficiency.rank == 3);
    CHECK(used(e) == "xxxxx");
    CHECK(e.stillNeeded == 1);
    CHECK(next(c, e) == "CCCA");
}

TEST_CASE("decaying: the running value after each mark", "[mastery][explain]")
{
    AClass c(1, scaleOf("EDCA", 'C'));
    c.book.course.method = withDefaultParameter(Method::Decaying);
    c.marks("Ana", 1, "DCA");
    const Explanation e = explained(c);
    REQUIRE(e.steps.size() == 3);
    CHECK(*e.steps[0].running == Approx(2.0));
    CHECK(*e.steps[1].running == Approx(2.65));
    CHECK(*e.steps[2].running == Approx(3.5275));
    CHECK(*e.before == Approx(2.65));
    CHECK(e.steps[2].running == e.proficiency.calculated.value);
}

TEST_CASE("median: the two middle marks are named", "[mastery][explain]")
{
    AClass c(1);
    c.book.course.method = withDefaultParameter(Method::Median);
    c.marks("Ana", 1, "CED");
    CHECK(explained(c).middle == std::pair(2, 2));
    c.mark("Ana", 1, 'C', day(5));
    CHECK(explained(c).middle == std::pair(2, 3));
    CHECK(explained(c).proficiency.calculated.value == 2.5);
}

TEST_CASE("thresholds are named only where the method looks at them", "[mastery][explain]")
{
    AClass c(1);
    c.marks("Ana", 1, "D");
    CHECK_FALSE(explained(c).threshold);
    CHECK_FALSE(explained(c).nextThreshold);
    c.book.course.method = withDefaultParameter(Method::Average);
    CHECK(explained(c).threshold == 1.5);
    CHECK(explained(c).nextThreshold == 2.5);
    c.book.thresholds = {2.1, 2.9};
    CHECK_FALSE(explained(c).threshold);
    CHECK(explained(c).nextThreshold == 2.1);
}
