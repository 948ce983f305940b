// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

namespace {

Error refusal(AClass& c, std::vector<Condition> conditions, const char* ownRuleOf = nullptr)
{
    const Result<void> checked =
        checkRule(c.book, {std::move(conditions)},
                  ownRuleOf != nullptr ? &c.record(ownRuleOf) : nullptr, day(100));
    REQUIRE_FALSE(checked);
    return checked.error();
}

bool isAccepted(AClass& c, std::vector<Condition> conditions, const char* ownRuleOf = nullptr)
{
    return checkRule(c.book, {std::move(conditions)},
                     ownRuleOf != nullptr ? &c.record(ownRuleOf) : nullptr, day(100))
        .has_value();
}

} // namespace

TEST_CASE("a rule that can be met is accepted, and so is none", "[mastery][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    CHECK(isAccepted(c, {}));
    CHECK(isAccepted(c, {atLeast(10), atLeast(3, speaking), atLeast(2, named({1, 2})),
                         at(percent(100), c.level('D')), percent(1)}));
}

TEST_CASE("a rule is refused with K below 1", "[mastery][credit]")
{
    AClass c(10);
    CHECK(refusal(c, {atLeast(7), atLeast(0)}) ==
          Error{ErrorCode::RuleCountTooSmall, "0", "2", {"10", "all"}});
    CHECK(refusal(c, {atLeast(-3)}).code == ErrorCode::RuleCountTooSmall);
}

TEST_CASE("a rule is refused with K above the pool, and it is said what would work",
          "[mastery][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    CHECK(refusal(c, {atLeast(11)}) ==
          Error{ErrorCode::RuleCountAbovePool, "11", "1", {"10", "all"}});
    CHECK(refusal(c, {atLeast(4, speaking)}) ==
          Error{ErrorCode::RuleCountAbovePool, "4", "1", {"3", "Speaking"}});
    CHECK(refusal(c, {atLeast(3, named({8, 9}))}) ==
          Error{ErrorCode::RuleCountAbovePool, "3", "1", {"2", "8,9"}});
}

TEST_CASE("archived outcomes and habits are not in the pool that a rule is checked against",
          "[mastery][credit]")
{
    AClass c(10);
    c.category("Habits", {10}, true);
    c.outcome(9).archivedOn = day(50);
    CHECK(isAccepted(c, {atLeast(8)}));
    CHECK(refusal(c, {atLeast(9)}).values.front() == "8");
    CHECK(refusal(c, {atLeast(1, named({9}))}).code == ErrorCode::RuleCountAbovePool);
}

TEST_CASE("the course's rule looks at the pool without exemptions, a student's own after theirs",
          "[mastery][credit]")
{
    AClass c(10);
    c.exempt("Ana", 10);
    CHECK(isAccepted(c, {atLeast(10)}));
    CHECK(refusal(c, {atLeast(10)}, "Ana").values.front() == "9");
    CHECK(isAccepted(c, {atLeast(9)}, "Ana"));
}

TEST_CASE("a percent is a whole number from 1 to 100", "[mastery][credit]")
{
    AClass c(10);
    for (const int outside : {0, -1, 101}) {
        CHECK(refusal(c, {percent(outside)}).code == ErrorCode::RulePercentOutOfRange);
    }
    CHECK(isAccepted(c, {percent(1), percent(100)}));
}

TEST_CASE("an outcome of another course, or named twice in one condition, is refused",
          "[mastery][credit]")
{
    AClass c(3);
    CHECK(refusal(c, {atLeast(1, named({2, 77}))}).code == ErrorCode::RuleForeignOutcome);
    CHECK(refusal(c, {atLeast(1, named({2, 3, 2}))}) ==
          Error{ErrorCode::RuleOutcomeTwice, "2", "1", {}});
    CHECK(isAccepted(c, {atLeast(1, named({2})), atLeast(1, named({2, 3}))}));
}

TEST_CASE("a condition that names nothing would hold for everybody and is refused",
          "[mastery][credit]")
{
    AClass c(3);
    CHECK(refusal(c, {percent(100, named({}))}).code == ErrorCode::MissingValue);
}

TEST_CASE("a category or a level that is not there is refused with those there are",
          "[mastery][credit]")
{
    AClass c(3);
    c.category("Speaking", {1});
    CHECK(refusal(c, {atLeast(1, CategoryId{99})}) ==
          Error{ErrorCode::UnknownCategory, "99", "1", {"Speaking"}});
    CHECK(refusal(c, {at(atLeast(1), LevelId{7})}) ==
          Error{ErrorCode::RuleLevelNotOnScale, "7", "1", {"E", "D", "C"}});
}
