// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/outcome_text.h"
#include "core/exchange/outcomes.h"
#include "core/storage/edits/outcome_list.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

std::vector<std::string> codes(const std::vector<PastedOutcome>& rows)
{
    std::vector<std::string> found;
    for (const PastedOutcome& row : rows) {
        found.push_back(row.outcome.code);
    }
    return found;
}

std::vector<std::string> titles(const std::vector<PastedOutcome>& rows)
{
    std::vector<std::string> found;
    for (const PastedOutcome& row : rows) {
        found.push_back(row.outcome.title);
    }
    return found;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("pasted outcomes: one line each, numbers and bullets go", "[exchange][outcomes]")
{
    const std::pair<const char*, Texts> rows[]{
        {"Read a graph\nMake a claim\n", {"Read a graph", "Make a claim"}},
        {"1. Read a graph\n2. Make a claim", {"Read a graph", "Make a claim"}},
        {"1) Read a graph\r\n\r\n2) Make a claim\r\n", {"Read a graph", "Make a claim"}},
        {"(1) Read a graph\n(2) Make a claim", {"Read a graph", "Make a claim"}},
        {"LO1: Read a graph\nLO2: Make a claim", {"Read a graph", "Make a claim"}},
        {"1 - Read a graph\n2 – Make a claim", {"Read a graph", "Make a claim"}},
        {"• Read a graph\n•\tMake a claim", {"Read a graph", "Make a claim"}},
        {"- Read a graph\n* Make a claim\no\tPlan", {"Read a graph", "Make a claim", "Plan"}},
        {"• 1. Read a graph", {"Read a graph"}},
        {"3 ways to read a graph", {"3 ways to read a graph"}},
        {"3D shapes are named", {"3D shapes are named"}},
        {"  \n\t\n", {}},
        {"", {}},
    };
    const SmallClass small(1, 0);
    for (const auto& [text, expected] : rows) {
        INFO(text);
        CHECK(titles(readOutcomeText(text, small.book())) == expected);
    }
}

TEST_CASE("pasted outcomes: a number that is free is kept, else the next one comes",
          "[exchange][outcomes]")
{
    const SmallClass none(1, 0);
    CHECK(codes(readOutcomeText("1. Read\n2. Claim\n5. Plan", none.book())) ==
          Texts{"1", "2", "5"});
    CHECK(codes(readOutcomeText("Read\nClaim", none.book())) == Texts{"1", "2"});
    const SmallClass two(1, 2);
    CHECK(codes(readOutcomeText("1. Read\n7. Claim\nPlan", two.book())) == Texts{"8", "7", "9"});
    CHECK(codes(readOutcomeText("4. Read\n4. Claim", two.book())) == Texts{"4", "5"});
    // Between numbers it is counted on.
    CHECK(codes(readOutcomeText("1. a\n2) b\n- c\n• d\ne\n6. f\ng", none.book())) ==
          Texts{"1", "2", "3", "4", "5", "6", "7"});
}

TEST_CASE("pasted outcomes: cells of a spreadsheet find their place", "[exchange][outcomes]")
{
    const SmallClass small(1, 0);
    const auto rows = readOutcomeText(
        "LS4\tPunnett\tUse a Punnett square to predict traits\tApply\tI can use a Punnett square.\n"
        "5\tMake a claim\n"
        "Evidence\tSupport a claim with evidence\tfrom two sources\n",
        small.book());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].outcome.code == "LS4");
    CHECK(rows[0].outcome.shortName == "Punnett");
    CHECK(rows[0].outcome.title == "Use a Punnett square to predict traits");
    CHECK(rows[0].outcome.bloom == Bloom::Apply);
    CHECK_FALSE(rows[0].isBloomGuess);
    CHECK(rows[0].outcome.wording() == "I can use a Punnett square.");
    CHECK(rows[1].outcome.code == "5");
    CHECK(rows[1].outcome.title == "Make a claim");
    CHECK(rows[2].outcome.shortName == "Evidence");
    CHECK(rows[2].outcome.title == "Support a claim with evidence from two sources");
    CHECK(rows[2].outcome.bloom == Bloom::Evaluate);
    CHECK(rows[2].isBloomGuess);
}

TEST_CASE("pasted outcomes: what is there already and what comes twice is left out",
          "[exchange][outcomes]")
{
    const SmallClass small(1, 1);
    const auto rows = readOutcomeText(
        "outcome 1\nRead a graph\nRead a  graph\n" + std::string(600, 'x'), small.book());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].refused->code == ErrorCode::AlreadyThere);
    CHECK_FALSE(rows[1].refused);
    CHECK(rows[1].outcome.code == "2");
    CHECK(rows[2].refused->code == ErrorCode::TwiceInFile);
    CHECK(rows[2].refused->values == Texts{"2"});
    CHECK(rows[3].refused->code == ErrorCode::TooLong);
}

TEST_CASE("outcomes: what is exported is read back as the same outcomes", "[exchange][outcomes]")
{
    SmallClass small(1, 0);
    Outcome first;
    first.id = OutcomeId::make();
    first.code = "=1";
    first.title = "Name, with \"quotes\" and a comma";
    first.bloom = Bloom::Remember;
    Outcome second;
    second.id = OutcomeId::make();
    second.code = "2";
    second.shortName = "Claims";
    second.title = "‏<b>ادعاء</b> 😀";
    second.wordings = {{{}, "I can make a claim."}};
    second.prerequisites = {first.id};
    REQUIRE(addOutcomes(small.gradebook, small.book(), {first, second}));
    for (const CsvAudience audience : {CsvAudience::People, CsvAudience::Programs}) {
        const std::string csv = outcomesAsCsv(small.book(), audience);
        const auto path = small.folder.file("outcomes.csv");
        writeBytes(path, csv);
        const auto same = planOutcomes(path, small.book(), "en");
        REQUIRE(same);
        CHECK(same->rejected.empty());
        CHECK(same->counts.unchanged == 2);
        SmallClass other(1, 0);
        const auto plan = planOutcomes(path, other.book(), "en");
        REQUIRE(plan);
        REQUIRE(applyOutcomes(other.gradebook, other.book(), *plan));
        CHECK(outcomesAsCsv(other.book(), audience) == csv);
    }
}
