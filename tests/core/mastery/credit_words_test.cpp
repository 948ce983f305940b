// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

namespace {

void award(AClass& c, const std::string& name)
{
    Award made;
    made.id = {1};
    made.date = day(1);
    c.record(name).awards.push_back(made);
}

} // namespace

TEST_CASE("no rule: nothing is said", "[mastery][credit]")
{
    AClass c(10);
    c.levels("Ana", "CCC");
    c.exempt("Ana", 9);
    CHECK(c.words("Ana").sentence == CreditSentence::None);
    CHECK(c.words("Ana").exempt == 0);
}

TEST_CASE("I have 7 of the 7 I need. I have earned credit!", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCCCCCC");
    const CreditWords words = c.words("Ana");
    CHECK(words.sentence == CreditSentence::Met);
    CHECK(words.count == 7);
    CHECK(words.needed == 7);
}

TEST_CASE("I needed 7 and I have 9. I have earned credit!", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCCCCCCCC");
    CHECK(c.words("Ana").sentence == CreditSentence::Above);
    CHECK(c.words("Ana").count == 9);
}

TEST_CASE("awarded but no longer holding: I have earned credit!", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCC").student("Ben");
    award(c, "Ana");
    award(c, "Ben");
    CHECK(c.words("Ana").sentence == CreditSentence::Awarded);
    CHECK(c.words("Ben").sentence == CreditSentence::Awarded);
    // Awarded and out of reach is still awarded; awarded and holding says how many.
    for (int number = 4; number <= 7; ++number) {
        c.exempt("Ana", number);
    }
    CHECK(c.words("Ana").sentence == CreditSentence::Awarded);
    c.levels("Cleo", "CCCCCCC");
    award(c, "Cleo");
    CHECK(c.words("Cleo").sentence == CreditSentence::Met);
}

TEST_CASE("out of reach: my teacher and I will plan how I finish", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(10)}).levels("Ana", "CCC");
    c.exempt("Ana", 10);
    CHECK(c.words("Ana").sentence == CreditSentence::OutOfReach);
    CHECK(c.words("Ana").exempt == 1);
}

TEST_CASE("I need 7 of these 10 for credit. I am just starting.", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).student("Ana");
    CHECK(c.words("Ana").sentence == CreditSentence::JustStarting);
    CHECK(c.words("Ana").needed == 7);
    CHECK(c.words("Ana").ofThese == 10);
    c.exempt("Ana", 1);
    c.exempt("Ana", 2);
    CHECK(c.words("Ana").ofThese == 8);
    CHECK(c.words("Ana").exempt == 2);
}

TEST_CASE("just starting comes before one to go", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(1)}).student("Ana");
    CHECK(c.words("Ana").sentence == CreditSentence::JustStarting);
}

TEST_CASE("I have 5 of the 7 I need for credit. 2 to go.", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCCCCD").levels("Ben", "CCCCCC");
    CHECK(c.words("Ana").sentence == CreditSentence::ToGo);
    CHECK(c.words("Ana").count == 5);
    CHECK(c.words("Ana").toGo == 2);
    CHECK(c.words("Ben").toGo == 1);
}

TEST_CASE("I have 6 of the 7 I need for credit. I also need number 4.", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, named({4}))}).levels("Ana", "CCCDCCC");
    const CreditWords words = c.words("Ana");
    CHECK(words.sentence == CreditSentence::AlsoNeed);
    CHECK(words.count == 6);
    CHECK(words.needed == 7);
    REQUIRE(words.others.size() == 1);
    CHECK(words.others.front().condition == 1);
    CHECK(words.others.front().outcomes == std::vector<std::size_t>{3});
}

TEST_CASE("where another condition misses, the count said is at most the number needed",
          "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7), atLeast(1, named({4}))}).levels("Ana", "CCCDCCCCCC");
    const CreditWords words = c.words("Ana");
    CHECK(words.sentence == CreditSentence::AlsoNeed);
    CHECK(words.count == 7);
    CHECK(words.needed == 7);
}

TEST_CASE("I also need 1 more in Speaking", "[mastery][credit]")
{
    AClass c(10);
    const CategoryId speaking = c.category("Speaking", {8, 9, 10});
    c.rule({atLeast(7), atLeast(2, speaking)}).levels("Ana", "CCCCCC CE");
    c.exempt("Ana", 10);
    const CreditWords words = c.words("Ana");
    CHECK(words.sentence == CreditSentence::AlsoNeed);
    REQUIRE(words.others.size() == 1);
    CHECK(c.credit("Ana").conditions[words.others.front().condition].missing == 1);
    CHECK(words.others.front().outcomes == std::vector<std::size_t>{8});
}

TEST_CASE("I still need Developing on 3 and 9, every other condition that misses is said",
          "[mastery][credit]")
{
    AClass c(9);
    c.rule({atLeast(5), atLeast(1, named({1})), at(percent(100), c.level('D')),
            atLeast(1, named({8}))});
    c.levels("Ana", "CCECCCCD");
    const CreditWords words = c.words("Ana");
    CHECK(words.sentence == CreditSentence::AlsoNeed);
    REQUIRE(words.others.size() == 2);
    CHECK(words.others.front().condition == 2);
    CHECK(words.others.front().outcomes == std::vector<std::size_t>{2, 8});
    CHECK(words.others.back().condition == 3);
    CHECK(words.others.back().outcomes == std::vector<std::size_t>{7});
}

TEST_CASE("2 outcomes do not count for me follows whatever else is said", "[mastery][credit]")
{
    AClass c(10);
    c.rule({atLeast(7)}).levels("Ana", "CCCCCCC");
    c.exempt("Ana", 9);
    c.exempt("Ana", 10);
    CHECK(c.words("Ana").sentence == CreditSentence::Met);
    CHECK(c.words("Ana").exempt == 2);
}
