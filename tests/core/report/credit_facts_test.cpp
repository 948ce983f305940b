// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/credit_facts.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

namespace {

CreditFacts factsOf(AClass& c, const std::string& name)
{
    const auto levels = proficiencies(c.book, c.record(name), day(100));
    return creditFacts(c.book, c.credit(name), levels);
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("credit facts: a missing required outcome is named by its code", "[report][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, test::named({4}))}).levels("Ana", "CCCECCC");
    c.outcome(4).code = "LE.4";
    const CreditFacts facts = factsOf(c, "Ana");
    CHECK(facts.sentence == CreditSentence::AlsoNeed);
    REQUIRE(facts.also.size() == 1);
    CHECK(facts.also.front().pool == PoolKind::Named);
    CHECK(facts.also.front().codes == Codes{"LE.4"});
    CHECK(facts.also.front().asksCreditLevel);
    CHECK(facts.count == 6);
}

TEST_CASE("credit facts: what is required is known before anything was seen", "[report][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, test::named({8}))}).student("Ana");
    const CreditFacts facts = factsOf(c, "Ana");
    CHECK(facts.sentence == CreditSentence::JustStarting);
    REQUIRE(facts.also.size() == 1);
    CHECK(facts.also.front().codes == Codes{"8"});
    CHECK(facts.count == 0);
}

TEST_CASE("credit facts: a category that misses is named with how many", "[report][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    c.rule({atLeast(5), atLeast(2, speaking)}).levels("Ana", "CCCCCCCC");
    const CreditFacts facts = factsOf(c, "Ana");
    REQUIRE(facts.also.size() == 1);
    CHECK(facts.also.front().pool == PoolKind::Category);
    CHECK(facts.also.front().category == "Speaking");
    CHECK(facts.also.front().missing == 1);
}

TEST_CASE("credit facts: a floor names the level and the outcomes below it", "[report][credit]")
{
    AClass c(10);
    const LevelId developing = c.book.scale.level(2).id;
    c.book.scale.levels[1].name = "Developing";
    c.rule({atLeast(7), at(percent(100), developing)}).levels("Ana", "CCECCCCDED");
    const CreditFacts facts = factsOf(c, "Ana");
    REQUIRE(facts.also.size() == 1);
    CHECK(facts.also.front().pool == PoolKind::All);
    CHECK_FALSE(facts.also.front().asksCreditLevel);
    CHECK(facts.also.front().level == "Developing");
    CHECK(facts.also.front().codes == Codes{"3", "9"});
    CHECK(facts.also.front().missing == 2);
}

TEST_CASE("credit facts: required outcomes of several conditions are named together",
          "[report][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    c.rule({atLeast(7), atLeast(1, test::named({9})), atLeast(3, speaking),
            atLeast(1, test::named({4})), atLeast(1, test::named({1}))});
    c.levels("Ana", "CCCECCCC");
    const CreditFacts facts = factsOf(c, "Ana");
    REQUIRE(facts.also.size() == 2);
    CHECK(facts.also.front().codes == Codes{"4", "9"});
    CHECK(facts.also.front().missing == 2);
    CHECK(facts.also.back().category == "Speaking");
    CHECK(facts.also.back().missing == 2);
}
