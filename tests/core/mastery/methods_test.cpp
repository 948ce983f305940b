// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The worked examples of each method first, then tables of boundaries.
#include "core/mastery/calculation.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

#include <cmath>
#include <string>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

const std::vector<double> kThree{1.5, 2.5};

Calculation calculated(Method method, std::optional<int> parameter, const std::vector<int>& ranks,
                       int creditRank = 3, int topRank = 3)
{
    const std::vector<double> thresholds = defaultThresholds(topRank);
    return calculate(ranks, {.method = {method, parameter},
                             .minimum = 1,
                             .creditRank = creditRank,
                             .topRank = topRank,
                             .thresholds = thresholds});
}

/// Key letters on E/D/C, or on E/D/C/A where a fourth level is asked for.
std::string levelOf(Method method, std::optional<int> parameter, const std::string& keys,
                    int topRank = 3)
{
    const std::string scale = "EDCA";
    std::vector<int> ranks;
    for (const char key : keys) {
        ranks.push_back(static_cast<int>(scale.find(key)) + 1);
    }
    const Calculation result = calculated(method, parameter, ranks, 3, topRank);
    return result.rank ? std::string(1, scale.at(static_cast<std::size_t>(*result.rank - 1))) : "";
}

struct Row {
    std::vector<int> ranks;
    std::optional<int> parameter;
    double value;
    int rank;
};

void check(Method method, const std::vector<Row>& rows, int creditRank = 3, int topRank = 3)
{
    for (const Row& row : rows) {
        std::string marks;
        for (const int rank : row.ranks) {
            marks += std::to_string(rank) + " ";
        }
        INFO(methodName(method) << " " << row.parameter.value_or(-1) << " of " << marks);
        const Calculation result =
            calculated(method, row.parameter, row.ranks, creditRank, topRank);
        REQUIRE(result.rank);
        CHECK(*result.value == Approx(row.value).margin(1e-12));
        CHECK(*result.rank == row.rank);
        CHECK(result.marks == static_cast<int>(row.ranks.size()));
    }
}

} // namespace

TEST_CASE("weighted latest at 65 % makes 3.475 of 2, 3, 4, and it is shown as 3.48", "[mastery]")
{
    const Calculation result = calculated(Method::WeightedLatest, 65, {2, 3, 4}, 3, 4);
    CHECK(std::abs(*result.value - 3.475) < 1e-9);
    CHECK(roundedForDisplay(*result.value) == 3.48);
}

TEST_CASE("decaying at 65 % makes 3.5275 of 2, 3, 4, and it is shown as 3.53", "[mastery]")
{
    const Calculation result = calculated(Method::Decaying, 65, {2, 3, 4}, 3, 4);
    CHECK(std::abs(*result.value - 3.5275) < 1e-9);
    CHECK(roundedForDisplay(*result.value) == 3.53);
}

TEST_CASE("times shown 2: one Capable is Developing until it is shown again", "[mastery]")
{
    CHECK(levelOf(Method::TimesShown, 2, "C") == "D");
    CHECK(levelOf(Method::TimesShown, 2, "CDC") == "C");
    CHECK(levelOf(Method::TimesShown, 2, "E") == "E");
    CHECK(levelOf(Method::TimesShown, 2, "DD") == "D");
}

TEST_CASE("times shown 2 with Advanced above Capable: a higher mark counts for the lower level",
          "[mastery]")
{
    CHECK(levelOf(Method::TimesShown, 2, "AC", 4) == "C");
    CHECK(levelOf(Method::TimesShown, 2, "AA", 4) == "A");
    CHECK(levelOf(Method::TimesShown, 2, "A", 4) == "D");
}

TEST_CASE("2.5 is Capable and 2.49 is not", "[mastery]")
{
    CHECK(rankForValue(2.5, kThree) == 3);
    CHECK(rankForValue(2.49, kThree) == 2);
}

TEST_CASE("a value is shown with two decimals, half away from zero", "[mastery]")
{
    CHECK(roundedForDisplay(3.475) == 3.48);
    CHECK(roundedForDisplay(3.175) == 3.18);
    CHECK(roundedForDisplay(-3.175) == -3.18);
    CHECK(roundedForDisplay(2.474999) == 2.47);
    CHECK(roundedForDisplay(2.675) == 2.68);
    CHECK(roundedForDisplay(1.005) == 1.01);
    CHECK(roundedForDisplay(3.0) == 3.0);
    CHECK(roundedForDisplay(8.0 / 3.0) == 2.67);
}

TEST_CASE("a value within a billionth of a threshold has reached it", "[mastery]")
{
    CHECK(rankForValue(2.5 - 1e-10, kThree) == 3);
    CHECK(rankForValue(2.5 - 1e-8, kThree) == 2);
    CHECK(rankForValue(1.5, kThree) == 2);
    CHECK(rankForValue(1.0, kThree) == 1);
    CHECK(rankForValue(3.0, kThree) == 3);
}

TEST_CASE("a third counted three times over reaches a threshold that it equals", "[mastery]")
{
    // 0.35 · (7/3) + 0.65 · 3 as a threshold, reached by another way of computing the same.
    const std::vector<double> thresholds{1.5, (0.35 * 7.0 + 0.65 * 9.0) / 3.0};
    const std::vector<int> ranks{2, 2, 3, 3};
    const Calculation result = calculate(ranks, {.method = {Method::WeightedLatest, 65},
                                                 .minimum = 1,
                                                 .creditRank = 3,
                                                 .topRank = 3,
                                                 .thresholds = thresholds});
    CHECK(result.rank == 3);
}

TEST_CASE("the lowest level is under every threshold", "[mastery]")
{
    const std::vector<double> high{2.9, 3.0};
    CHECK(rankForValue(2.8, high) == 1);
    CHECK(rankForValue(2.9, high) == 2);
    CHECK(rankForValue(3.0, high) == 3);
}

TEST_CASE("a percent of outcomes is rounded up in whole numbers", "[mastery]")
{
    CHECK(percentCeiling(70, 10) == 7);
    CHECK(percentCeiling(70, 9) == 7);
    CHECK(percentCeiling(1, 10) == 1);
    CHECK(percentCeiling(100, 10) == 10);
    CHECK(percentCeiling(67, 3) == 3);
    CHECK(percentCeiling(66, 3) == 2);
    CHECK(percentCeiling(50, 0) == 0);
}

TEST_CASE("latest: only the newest mark counts", "[mastery]")
{
    check(Method::Latest, {{{1}, {}, 1, 1}, {{3, 3, 2}, {}, 2, 2}, {{1, 1, 3}, {}, 3, 3}});
}

TEST_CASE("highest: a later lower mark takes nothing back", "[mastery]")
{
    check(Method::Highest, {{{1}, {}, 1, 1}, {{3, 1, 2}, {}, 3, 3}, {{1, 2, 1}, {}, 2, 2}});
}

TEST_CASE("most common: of equally frequent marks the most recent counts", "[mastery]")
{
    check(Method::MostCommon, {{{2}, {}, 2, 2},
                               {{1, 2, 3}, {}, 3, 3},
                               {{2, 2, 3}, {}, 2, 2},
                               {{3, 3, 2, 2}, {}, 2, 2},
                               {{2, 3, 2, 3, 2}, {}, 2, 2},
                               {{2, 3, 3, 2}, {}, 2, 2},
                               {{1, 1, 1, 2, 3}, 2, 3, 3},
                               {{1, 1, 1, 3, 3}, 3, 3, 3},
                               {{3, 1, 1}, 1, 1, 1},
                               {{3, 3, 1}, 99, 3, 3}});
}

TEST_CASE("median: the mean of the two middle marks where their number is even", "[mastery]")
{
    check(Method::Median, {{{2}, {}, 2, 2},
                           {{1, 3, 2}, {}, 2, 2},
                           {{3, 2}, {}, 2.5, 3},
                           {{1, 2, 2, 3}, {}, 2, 2},
                           {{1, 1, 3, 3}, {}, 2, 2},
                           {{1, 1, 2, 3, 3, 3}, {}, 2.5, 3},
                           {{1, 1, 1, 3, 3}, 2, 3, 3},
                           {{1, 3, 1, 3}, 3, 3, 3},
                           {{1, 3}, 5, 2, 2}});
}

TEST_CASE("average: the mean of the last marks asked for", "[mastery]")
{
    check(Method::Average, {{{2}, {}, 2, 2},
                            {{2, 3}, {}, 2.5, 3},
                            {{2, 2, 3}, {}, 7.0 / 3.0, 2},
                            {{1, 1, 2}, {}, 4.0 / 3.0, 1},
                            {{1, 2}, {}, 1.5, 2},
                            {{1, 1, 3, 3}, 2, 3, 3},
                            {{1, 3, 3}, 1, 3, 3},
                            {{1, 3, 3}, 4, 7.0 / 3.0, 2}});
}

TEST_CASE("weighted latest: the newest mark against the mean of all before it", "[mastery]")
{
    check(Method::WeightedLatest, {{{2}, 65, 2, 2},
                                   {{2, 3}, 65, 2.65, 3},
                                   {{3, 2}, 65, 2.35, 2},
                                   {{1, 3, 3}, 50, 2.5, 3},
                                   {{1, 3, 3}, 49, 0.49 * 3 + 0.51 * 2, 2},
                                   {{1, 1, 1, 3}, 99, 2.98, 3},
                                   {{3, 3, 3, 1}, 1, 2.98, 3}});
}

TEST_CASE("decaying: the newest mark weighs most, older ones less and less", "[mastery]")
{
    check(Method::Decaying, {{{2}, 65, 2, 2},
                             {{2, 3}, 65, 2.65, 3},
                             {{3, 2}, 65, 2.35, 2},
                             {{1, 3, 3}, 50, 2.5, 3},
                             {{1, 1, 3}, 65, 2.3, 2},
                             {{1, 3, 3}, 65, 2.755, 3},
                             {{3, 1}, 99, 1.02, 1},
                             {{3, 1}, 1, 2.98, 3}});
}

TEST_CASE("times shown: a level counts once it was shown often enough, wherever", "[mastery]")
{
    check(Method::TimesShown, {{{3}, 1, 3, 3},
                               {{3, 1, 1, 3}, 2, 3, 3},
                               {{3, 1, 1, 3}, 3, 2, 2},
                               {{1, 1, 1}, 2, 1, 1},
                               {{1, 2, 1}, 2, 2, 2},
                               {{3, 3, 3, 3, 3, 3, 3, 3, 3}, 10, 2, 2},
                               {{3, 3, 3, 3, 3, 3, 3, 3, 3, 3}, 10, 3, 3}});
}

TEST_CASE("in a row: a later lower mark does not take a run back", "[mastery]")
{
    check(Method::InARow, {{{3}, 1, 3, 3},
                           {{3, 2, 3}, 2, 2, 2},
                           {{3, 3, 1}, 2, 3, 3},
                           {{1, 3, 3}, 2, 3, 3},
                           {{3, 3, 2, 3, 3}, 3, 2, 2},
                           {{1}, 2, 1, 1}});
}

TEST_CASE("in a row: a higher mark does not break the run of a lower level", "[mastery]")
{
    check(Method::InARow,
          {{{3, 4}, 2, 3, 3}, {{4, 4}, 2, 4, 4}, {{4, 3, 4}, 2, 3, 3}, {{4, 2, 4}, 2, 2, 2}}, 3, 4);
}

TEST_CASE("two levels: every method knows only not yet and yes", "[mastery]")
{
    check(Method::Latest, {{{2, 1}, {}, 1, 1}}, 2, 2);
    check(Method::Average, {{{1, 2}, {}, 1.5, 2}, {{1, 1, 2}, {}, 4.0 / 3.0, 1}}, 2, 2);
    check(Method::Decaying, {{{1, 2}, 49, 1.49, 1}, {{1, 2}, 50, 1.5, 2}}, 2, 2);
    check(Method::TimesShown, {{{2}, 2, 1, 1}, {{2, 1, 2}, 2, 2, 2}}, 2, 2);
    check(Method::InARow, {{{2, 1, 2}, 2, 1, 1}, {{2, 2}, 2, 2, 2}}, 2, 2);
}

TEST_CASE("six levels: the best that was shown often enough counts", "[mastery]")
{
    check(Method::Highest, {{{6, 1}, {}, 6, 6}}, 4, 6);
    check(Method::Median, {{{1, 6}, {}, 3.5, 4}, {{5, 6}, {}, 5.5, 6}}, 4, 6);
    check(Method::TimesShown,
          {{{6, 5, 4}, 2, 5, 5}, {{6, 6, 1}, 2, 6, 6}, {{6, 3}, 2, 3, 3}, {{4, 5, 6}, 3, 4, 4}}, 4,
          6);
    check(Method::InARow, {{{6, 1, 6, 5}, 2, 5, 5}, {{2, 3, 2}, 2, 3, 3}}, 4, 6);
}

TEST_CASE("a level that the method gives directly does not look at thresholds", "[mastery]")
{
    const std::vector<double> high{2.9, 3.0};
    for (const Method method : {Method::Latest, Method::Highest, Method::MostCommon}) {
        const Calculation result = calculate(std::vector{2}, {.method = {method, std::nullopt},
                                                              .minimum = 1,
                                                              .creditRank = 3,
                                                              .topRank = 3,
                                                              .thresholds = high});
        CHECK(result.rank == 2);
        CHECK(result.value == 2.0);
    }
}

TEST_CASE("1 of 2 pieces: below the minimum there is neither level nor value", "[mastery]")
{
    OutcomeSettings settings{.method = withDefaultParameter(Method::Average),
                             .minimum = 2,
                             .creditRank = 3,
                             .topRank = 3,
                             .thresholds = kThree};
    CHECK(calculate(std::vector{3}, settings) == Calculation{1, std::nullopt, std::nullopt});
    CHECK(calculate(std::vector{3, 3}, settings) == Calculation{2, 3, 3.0});
    CHECK(calculate(std::vector<int>(), settings) == Calculation{0, std::nullopt, std::nullopt});
    settings.minimum = 1;
    CHECK(calculate(std::vector<int>(), settings) == Calculation{0, std::nullopt, std::nullopt});
}

TEST_CASE("an outcome uses its own method and minimum, else the course's", "[mastery]")
{
    AClass c(2);
    c.book.course.method = {Method::Average, 3};
    c.book.course.minimum = 2;
    c.outcome(2).ownMethod = MethodChoice{Method::TimesShown, 4};
    c.outcome(2).ownMinimum = 1;
    const OutcomeSettings course = settingsFor(c.book, c.outcome(1));
    CHECK(course.method == MethodChoice{Method::Average, 3});
    CHECK(course.minimum == 2);
    CHECK(course.creditRank == 3);
    const OutcomeSettings own = settingsFor(c.book, c.outcome(2));
    CHECK(own.method == MethodChoice{Method::TimesShown, 4});
    CHECK(own.minimum == 1);
    c.book.thresholds.clear();
    CHECK(rankForValue(2.5, settingsFor(c.book, c.outcome(1)).thresholds) == 3);
    CHECK(settingsFor(c.book, c.outcome(1)).thresholds.size() == 2);
}
