// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/text/credit_text.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

CreditFacts facts(CreditSentence sentence, int count, int needed, int toGo = 0)
{
    CreditFacts made;
    made.sentence = sentence;
    made.count = count;
    made.needed = needed;
    made.toGo = toGo;
    made.ofThese = 10;
    return made;
}

CreditFacts alsoNeed(PoolKind pool, int missing, std::vector<std::string> codes)
{
    CreditFacts made = facts(CreditSentence::AlsoNeed, 6, 7);
    AlsoNeeded needed;
    needed.pool = pool;
    needed.missing = missing;
    needed.level = "Capable";
    needed.codes = std::move(codes);
    made.also.push_back(std::move(needed));
    return made;
}

std::string said(const CreditFacts& about)
{
    return toCore(creditSentence(about, TextFor::Plain));
}

/// Ten outcomes "1" to "10", of which 3, 6 and 9 are in Speaking.
ClassBook tenOutcomes()
{
    ClassBook book;
    book.scale = defaultScale();
    book.categories.push_back({{1}, "Speaking", false});
    for (int i = 1; i <= 10; ++i) {
        Outcome outcome;
        outcome.id = {100 + i};
        outcome.code = std::to_string(i);
        if (i % 3 == 0) {
            outcome.category = CategoryId{1};
        }
        book.outcomes.push_back(outcome);
    }
    return book;
}

Condition atLeast(int k, Pool pool = AllOutcomes{}, bool isPercent = false)
{
    Condition condition;
    condition.atLeast = k;
    condition.pool = std::move(pool);
    condition.isPercent = isPercent;
    return condition;
}

Pool outcomes(std::initializer_list<int> numbers)
{
    std::vector<OutcomeId> ids;
    for (const int number : numbers) {
        ids.push_back({100 + number});
    }
    return ids;
}

} // namespace

TEST_CASE("credit on the sheet: every case, word for word", "[ui][text][credit]")
{
    using S = CreditSentence;
    CHECK(said(facts(S::None, 0, 0)).empty());
    CHECK(said(facts(S::JustStarting, 0, 7)) ==
          "I need 7 of these 10 for credit. I am just starting.");
    CHECK(said(facts(S::ToGo, 5, 7, 2)) == "I have 5 of the 7 I need for credit. 2 to go.");
    CHECK(said(facts(S::ToGo, 6, 7, 1)) == "I have 6 of the 7 I need for credit. 1 to go!");
    CHECK(said(facts(S::Met, 7, 7)) == "I have 7 of the 7 I need. I have earned credit!");
    CHECK(said(facts(S::Above, 9, 7)) == "I needed 7 and I have 9. I have earned credit!");
    CHECK(said(facts(S::Awarded, 6, 7)) == "I have earned credit!");
    CHECK(said(facts(S::OutOfReach, 3, 7)) == "My teacher and I will plan how I finish.");
}

TEST_CASE("credit on the sheet: what else is needed", "[ui][text][credit]")
{
    const std::string have = "I have 6 of the 7 I need for credit. ";
    CHECK(said(alsoNeed(PoolKind::Named, 1, {"4"})) == have + "I also need number 4.");
    CHECK(said(alsoNeed(PoolKind::Named, 2, {"4", "8"})) == have + "I also need numbers 4 and 8.");
    CHECK(said(alsoNeed(PoolKind::Named, 1, {"LE.4"})) == have + "I also need LE.4.");
    CHECK(said(alsoNeed(PoolKind::Named, 1, {"3", "6", "9"})) ==
          have + "I also need 1 of 3, 6 and 9.");
    CreditFacts speaking = alsoNeed(PoolKind::Category, 1, {"3", "9"});
    speaking.also.front().category = "Speaking";
    CHECK(said(speaking) == have + "I also need 1 more in Speaking.");
    CreditFacts several = alsoNeed(PoolKind::Named, 2, {"4", "21"});
    several.also.push_back(speaking.also.front());
    CHECK(said(several) == have + "I also need numbers 4 and 21. I also need 1 more in Speaking.");
    CHECK(said(alsoNeed(PoolKind::All, 2, {"3", "8", "9"})) == have + "I also need 2 more.");

    CreditFacts developing = alsoNeed(PoolKind::All, 2, {"3", "9"});
    developing.also.front().asksCreditLevel = false;
    developing.also.front().level = "Developing";
    CHECK(said(developing) == have + "I still need Developing on 3 and 9.");
    developing.also.front().missing = 1;
    CHECK(said(developing) == have + "I also need 1 more at Developing.");
    developing.also.front().pool = PoolKind::Category;
    developing.also.front().category = "Speaking";
    CHECK(said(developing) == have + "I also need 1 more at Developing in Speaking.");
    developing.also.front().pool = PoolKind::Named;
    CHECK(said(developing) == have + "I also need 1 at Developing of 3 and 9.");
}

TEST_CASE("credit on the sheet: a category in another direction is isolated", "[ui][text][credit]")
{
    CreditFacts about = alsoNeed(PoolKind::Category, 1, {"3"});
    about.also.front().category = "الكلام";
    const QString text = creditSentence(about);
    CHECK(text.contains(QChar(0x2068) + toQt("الكلام") + QChar(0x2069)));
}

TEST_CASE("credit: outcomes that do not count are counted", "[ui][text][credit]")
{
    CreditFacts about = facts(CreditSentence::ToGo, 5, 7, 2);
    CHECK(exemptSentence(about).isEmpty());
    about.exempt = 1;
    CHECK(toCore(exemptSentence(about)) == "1 outcome does not count for me.");
    about.exempt = 2;
    CHECK(toCore(exemptSentence(about)) == "2 outcomes do not count for me.");
    CHECK(toCore(creditShortText(about)) == "5 of the 7 you need");
    CHECK(toCore(creditShortText(9, 7)) == "9, and 7 are needed");
    CHECK(creditShortText(facts(CreditSentence::None, 0, 0)).isEmpty());
}

TEST_CASE("credit rule: a sentence a teacher would write", "[ui][text][credit]")
{
    const ClassBook book = tenOutcomes();
    const auto rule = [&](std::vector<Condition> conditions) {
        return toCore(ruleText(book, CreditRule{std::move(conditions)}, TextFor::Plain));
    };
    Condition developing = atLeast(100, AllOutcomes{}, true);
    developing.level = book.scale.level(2).id;
    Condition named = atLeast(1, outcomes({5}));
    named.level = book.scale.level(2).id;

    CHECK(rule({}).empty());
    CHECK(rule({atLeast(7)}) == "Capable on at least 7 of 10 outcomes");
    CHECK(rule({atLeast(7), atLeast(1, outcomes({8}))}) ==
          "Capable on at least 7 of 10 outcomes, outcome 8 required");
    CHECK(rule({atLeast(2, outcomes({8, 9}))}) == "Outcomes 8 and 9 required");
    CHECK(rule({atLeast(2, outcomes({3, 8, 9}))}) ==
          "Capable on at least 2 of outcomes 3, 8 and 9");
    CHECK(rule({atLeast(7), developing}) ==
          "Capable on at least 7 of 10 outcomes, Developing on all 10 outcomes");
    CHECK(rule({atLeast(70, AllOutcomes{}, true)}) == "Capable on at least 70 % of 10 outcomes");
    CHECK(rule({atLeast(7), atLeast(2, CategoryId{1})}) ==
          "Capable on at least 7 of 10 outcomes, Capable on at least 2 of 3 in Speaking");
    CHECK(rule({atLeast(3, CategoryId{1})}) == "Capable on everything in Speaking");
    CHECK(rule({named}) == "Developing on outcome 5");
    CHECK(toCore(conditionText(book, atLeast(1, outcomes({8})), TextFor::Plain)) ==
          "Outcome 8 required");
}

TEST_CASE("credit rule: archived outcomes are not counted", "[ui][text][credit]")
{
    ClassBook book = tenOutcomes();
    book.outcomes[0].archivedOn = Date::fromIso("2026-10-01");
    CHECK(toCore(ruleText(book, CreditRule{{atLeast(7)}}, TextFor::Plain)) ==
          "Capable on at least 7 of 9 outcomes");
}
