// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/whatif.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

#include <limits>

using namespace trellis;
using namespace trellis::test;

TEST_CASE("a what-if lists whose levels and credit would change and how", "[mastery][whatif]")
{
    AClass c(3);
    c.rule({atLeast(2)});
    c.marks("Ana", 1, "CD").marks("Ana", 2, "C");
    c.marks("Ben", 1, "C").marks("Ben", 2, "C").marks("Ben", 3, "CE");
    c.marks("Moved", 1, "CD");
    c.record("Moved").enrollments[0].to = day(50);
    ClassBook then = c.book;
    then.course.method = withDefaultParameter(Method::Highest);
    const WhatIf result = whatIf(c.book, then, day(100));
    REQUIRE(result.levels.size() == 2);
    CHECK(result.levels[0].student == c.record("Ana").student.id);
    CHECK(result.levels[0].outcome == outcomeId(1));
    CHECK(result.levels[0].before == "D");
    CHECK(result.levels[0].after == "C");
    CHECK(result.levels[1].student == c.record("Ben").student.id);
    CHECK(result.levels[1].outcome == outcomeId(3));
    REQUIRE(result.credit.size() == 1);
    CHECK(result.credit[0].student == c.record("Ana").student.id);
    CHECK(result.credit[0].before == Standing::OneAway);
    CHECK(result.credit[0].after == Standing::Earned);
    CHECK(whatIf(c.book, then, day(49)).levels.size() == 3);
    CHECK(whatIf(c.book, c.book, day(100)).levels.empty());
}

TEST_CASE("a level that would go or come is listed without one of the two", "[mastery][whatif]")
{
    AClass c(1);
    c.marks("Ana", 1, "C");
    ClassBook then = c.book;
    then.course.minimum = 2;
    const WhatIf result = whatIf(c.book, then, day(100));
    REQUIRE(result.levels.size() == 1);
    CHECK(result.levels[0].before == "C");
    CHECK_FALSE(result.levels[0].after);
    CHECK(whatIf(then, c.book, day(100)).levels[0].after == "C");
}

TEST_CASE("a decision keeps its level whatever the method", "[mastery][whatif]")
{
    AClass c(1);
    c.marks("Ana", 1, "CD");
    c.decide("Ana", 1, 'D', day(5));
    ClassBook then = c.book;
    then.course.method = withDefaultParameter(Method::Highest);
    CHECK(whatIf(c.book, then, day(100)).levels.empty());
}

TEST_CASE("a new top level gives the others new ranks but changes no level", "[mastery][whatif]")
{
    AClass c(2, scaleOf("ECA", 'C'));
    c.marks("Ana", 1, "CA").marks("Ana", 2, "E");
    const Result<ScaleChange> change =
        planScale(c.book.scale, c.book.thresholds,
                  {{"E", "Emerging"}, {"D", "Developing"}, {"C", "Capable"}, {"A", "Advanced"}},
                  "C", {}, {1, 1, 1});
    REQUIRE(change);
    const ClassBook then = withScale(c.book, *change);
    CHECK(then.students[0].evidence[0].rank == 3);
    CHECK(then.students[0].evidence[1].rank == 4);
    CHECK(whatIf(c.book, then, day(100)).levels.empty());
}

TEST_CASE("the number of a method is checked", "[mastery][whatif]")
{
    struct Row {
        Method method;
        std::optional<int> parameter;
        bool fits;
    };
    const std::vector<Row> rows{
        {Method::Latest, {}, true},           {Method::Latest, 1, false},
        {Method::Highest, {}, true},          {Method::Highest, 2, false},
        {Method::MostCommon, {}, true},       {Method::MostCommon, 1, true},
        {Method::MostCommon, 0, false},       {Method::Median, 500, true},
        {Method::Median, -1, false},          {Method::Average, {}, true},
        {Method::Average, 0, false},          {Method::WeightedLatest, 1, true},
        {Method::WeightedLatest, 99, true},   {Method::WeightedLatest, 0, false},
        {Method::WeightedLatest, 100, false}, {Method::WeightedLatest, {}, false},
        {Method::Decaying, 65, true},         {Method::Decaying, 100, false},
        {Method::Decaying, {}, false},        {Method::TimesShown, 1, true},
        {Method::TimesShown, 10, true},       {Method::TimesShown, 0, false},
        {Method::TimesShown, 11, false},      {Method::InARow, 10, true},
        {Method::InARow, 11, false},          {Method::InARow, {}, false},
    };
    for (const Row& row : rows) {
        INFO(methodName(row.method) << " " << row.parameter.value_or(-99));
        CHECK(checkMethod({row.method, row.parameter}, 1).has_value() == row.fits);
    }
    CHECK(checkMethod({Method::TimesShown, 11}, 1).error() ==
          Error{ErrorCode::MethodParameter, "11", "times-shown", {"1", "10"}});
    CHECK(checkMethod({Method::Latest, std::nullopt}, 0).error() ==
          Error{ErrorCode::MethodParameter, "0", "minimum", {"1"}});
    CHECK(checkMethod({Method::Latest, std::nullopt}, 5));
}

TEST_CASE("every method takes its default number", "[mastery][whatif]")
{
    for (const Method method :
         {Method::Latest, Method::Highest, Method::MostCommon, Method::Median, Method::Average,
          Method::WeightedLatest, Method::Decaying, Method::TimesShown, Method::InARow}) {
        CHECK(checkMethod(withDefaultParameter(method), 1));
    }
}

TEST_CASE("thresholds rise strictly, lie above 1 and at most at the highest rank",
          "[mastery][whatif]")
{
    CHECK(checkThresholds({1.5, 2.5}, 3));
    CHECK(checkThresholds({1.0001, 3.0}, 3));
    CHECK(checkThresholds({2.0}, 2));
    CHECK(checkThresholds({1.5, 2.5, 3.5, 4.5, 5.5}, 6));
    for (const std::vector<double>& bad : std::vector<std::vector<double>>{
             {},
             {1.5},
             {1.5, 2.5, 2.75},
             {1.0, 2.5},
             {2.5, 2.5},
             {2.6, 2.5},
             {1.5, 3.01},
             {2.5, 2.5 + 1e-10},
             {std::numeric_limits<double>::quiet_NaN(), 2.5},
             {1.5, std::numeric_limits<double>::infinity()},
         }) {
        CHECK_FALSE(checkThresholds(bad, 3));
    }
    CHECK(checkThresholds({2.6, 2.5}, 3).error() ==
          Error{ErrorCode::ThresholdOrder, "2.6, 2.5", "", {"1.5", "2.5"}});
}
