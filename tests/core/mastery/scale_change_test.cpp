// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/whatif.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

namespace {

using Keys = std::vector<std::pair<std::string, std::string>>;

const Keys kSame{{"E", "Emerging"}, {"D", "Developing"}, {"C", "Capable"}};
const Keys kFour{{"E", "Emerging"}, {"D", "Developing"}, {"C", "Capable"}, {"A", "Advanced"}};
const Keys kTwo{{"N", "Not yet"}, {"C", "Capable"}};

Result<ScaleChange> plan(const Keys& levels, const std::string& credit = "C",
                         const Keys& mapping = {}, const std::vector<int>& uses = {5, 5, 5})
{
    return planScale(scaleOf("EDC", 'C'), {1.4, 2.6}, levels, credit, mapping, uses);
}

Error refusal(const Result<ScaleChange>& result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("a level that stays keeps its id and wording, a new level starts empty",
          "[mastery][whatif]")
{
    Scale old = scaleOf("EDC", 'C');
    old.levels[2].wording = "I can do it by myself.";
    const Result<ScaleChange> change = planScale(old, {}, kFour, "C", {}, {5, 5, 5});
    REQUIRE(change);
    const Scale& scale = change->scale;
    REQUIRE(scale.topRank() == 4);
    CHECK(scale.creditRank == 3);
    CHECK(scale.id == old.id);
    CHECK(scale.level(3).id == old.level(3).id);
    CHECK(scale.level(3).name == "Capable");
    CHECK(scale.level(3).wording == "I can do it by myself.");
    CHECK(scale.level(4).id.isValid());
    CHECK(old.rankOf(scale.level(4).id) == 0);
    CHECK(scale.level(4).wording.empty());
}

TEST_CASE("levels are matched by key letter without case", "[mastery][whatif]")
{
    const Result<ScaleChange> change =
        plan({{"e", "Emerging"}, {"d", "Developing"}, {"c", "Can do"}}, "C");
    REQUIRE(change);
    CHECK(change->scale.level(3).id == scaleOf("EDC", 'C').level(3).id);
    CHECK(change->scale.level(3).key == "c");
    CHECK(change->scale.level(3).name == "Can do");
}

TEST_CASE("names of levels are told from each other and from the keys of others",
          "[mastery][whatif]")
{
    CHECK(refusal(plan({{"E", "Started"}, {"D", "started"}, {"C", "Capable"}})) ==
          Error{ErrorCode::ScaleKeyTwice, "started", "name", {}});
    CHECK(refusal(plan({{"N", "Not yet"}, {"C", "Capable"}, {"D", "n"}})) ==
          Error{ErrorCode::InvalidValue, "n", "the name of level D", {}});
    CHECK(plan({{"E", "E"}, {"D", "Developing"}, {"C", "C"}}));
}

TEST_CASE("thresholds stay with their rank, or return to the usual with another number of levels",
          "[mastery][whatif]")
{
    CHECK(plan(kSame)->thresholds == std::vector{1.4, 2.6});
    CHECK(plan(kSame, "D")->thresholds == std::vector{1.4, 2.6});
    CHECK(plan(kFour)->thresholds == std::vector{1.5, 2.5, 3.5});
    CHECK(plan(kTwo, "C", {{"E", "N"}, {"D", "N"}})->thresholds == std::vector{1.5});
}

TEST_CASE(
    "a level that disappears while in use must be mapped, and it is said how often it is used",
    "[mastery][whatif]")
{
    CHECK(refusal(plan(kTwo, "C", {}, {0, 12, 3})) ==
          Error{ErrorCode::ScaleLevelInUse, "D", "", {"12"}});
    CHECK(refusal(plan(kTwo, "C", {{"D", "N"}}, {1, 12, 3})) ==
          Error{ErrorCode::ScaleLevelInUse, "E", "", {"1"}});
    CHECK(plan(kTwo, "C", {{"d", "n"}}, {0, 12, 3}));
    CHECK(plan(kTwo, "C", {}, {0, 0, 3}));
}

TEST_CASE("a level can be mapped only to one of the new scale, once, and only if it goes",
          "[mastery][whatif]")
{
    CHECK(refusal(plan(kTwo, "C", {{"D", "E"}})) ==
          Error{ErrorCode::UnknownLevel, "E", "", {"N", "C"}});
    CHECK(refusal(plan(kTwo, "C", {{"X", "N"}})) ==
          Error{ErrorCode::UnknownLevel, "X", "", {"E", "D", "C"}});
    CHECK(refusal(plan(kTwo, "C", {{"C", "N"}})) ==
          Error{ErrorCode::InvalidValue, "C", "map", {"E", "D"}});
    CHECK(refusal(plan(kTwo, "C", {{"D", "N"}, {"d", "C"}})).code == ErrorCode::AlreadyThere);
}

TEST_CASE("a scale has 2 to 6 levels", "[mastery][whatif]")
{
    CHECK(refusal(plan({{"C", "Capable"}})).code == ErrorCode::ScaleSize);
    CHECK(refusal(plan({})).code == ErrorCode::ScaleSize);
    const Keys six{{"E", "1"}, {"D", "2"}, {"C", "3"}, {"F", "4"}, {"G", "5"}, {"H", "6"}};
    CHECK(plan(six)->scale.topRank() == 6);
    Keys seven = six;
    seven.emplace_back("I", "7");
    CHECK(refusal(plan(seven)).code == ErrorCode::ScaleSize);
}

TEST_CASE("a school that counts its levels can have the digits as keys, each for its own rank",
          "[mastery][whatif]")
{
    const Result<ScaleChange> change =
        plan({{"1", "Beginning"}, {"2", "Developing"}, {"3", "Proficient"}, {"4", "Exemplary"}},
             "3", {{"E", "1"}, {"D", "2"}, {"C", "3"}});
    REQUIRE(change);
    CHECK(change->scale.topRank() == 4);
    CHECK(change->scale.creditRank == 3);
    CHECK(change->scale.level(4).key == "4");
    for (int rank = 1; rank <= 4; ++rank) {
        CHECK(change->scale.rankOf(std::string_view(change->scale.level(rank).key)) == rank);
    }
    // Elsewhere the digit would mean two levels.
    CHECK(refusal(plan({{"2", "Beginning"}, {"1", "Developing"}, {"C", "Capable"}})) ==
          Error{ErrorCode::ScaleKeyInvalid, "2", {}, {}});
    CHECK(refusal(plan({{"1", "Beginning"}, {"2", "Developing"}, {"4", "Proficient"}})).detail ==
          "4");
}

TEST_CASE("keys are one letter each and unique without case", "[mastery][whatif]")
{
    for (const char* key : {"", "EE", "0", "12", "-", "E1", " "}) {
        INFO(key);
        CHECK(refusal(plan({{key, "Emerging"}, {"D", "Developing"}, {"C", "Capable"}})).code ==
              ErrorCode::ScaleKeyInvalid);
    }
    CHECK(refusal(plan({{"E", "Emerging"}, {"e", "Exceeding"}, {"C", "Capable"}})) ==
          Error{ErrorCode::ScaleKeyTwice, "e", "", {}});
    CHECK(plan({{"Й", "Начало"}, {"É", "Éveil"}, {"E", "Emerging"}, {"D", "D"}, {"C", "C"}}));
    CHECK(refusal(plan({{"Й", "Начало"}, {"й", "Начало"}, {"C", "C"}})).code ==
          ErrorCode::ScaleKeyTwice);
}

TEST_CASE("levels have names of their own", "[mastery][whatif]")
{
    CHECK(refusal(plan({{"E", "Emerging"}, {"D", "emerging "}, {"C", "Capable"}})) ==
          Error{ErrorCode::ScaleKeyTwice, "emerging", "name", {}});
}

TEST_CASE("a level needs a name", "[mastery][whatif]")
{
    CHECK(refusal(plan({{"E", " "}, {"D", "Developing"}, {"C", "Capable"}})) ==
          Error{ErrorCode::MissingValue, "", "E", {}});
}

TEST_CASE("the credit level is on the scale and not the lowest", "[mastery][whatif]")
{
    CHECK(plan(kSame, "d")->scale.creditRank == 2);
    CHECK(refusal(plan(kSame, "E")) == Error{ErrorCode::ScaleCreditLevel, "E", "", {"D", "C"}});
    CHECK(refusal(plan(kSame, "X")) == Error{ErrorCode::UnknownLevel, "X", "", {"E", "D", "C"}});
}

TEST_CASE("marks, decisions and conditions follow their level to the new scale",
          "[mastery][whatif]")
{
    AClass c(2);
    c.marks("Ana", 1, "ED-C");
    c.decide("Ana", 2, 'D', day(1));
    c.rule({at(atLeast(1), c.level('D')), at(atLeast(1), c.level('C')), atLeast(2)});
    c.record("Ana").ownRule = StudentRule{{{at(atLeast(2), c.level('D'))}}, "agreed", day(1)};
    Award award;
    award.conditions = c.book.rule;
    award.levels = {{outcomeId(1), c.level('D')}};
    c.record("Ana").awards.push_back(award);
    const Result<ScaleChange> change = planScale(
        c.book.scale, c.book.thresholds, {{"N", "Not yet"}, {"C", "Capable"}, {"A", "Advanced"}},
        "A", {{"E", "N"}, {"D", "C"}}, {1, 4, 2});
    REQUIRE(change);
    const ClassBook then = withScale(c.book, *change);
    const StudentRecord& ana = then.students[0];
    CHECK(ana.evidence[0].rank == 1);
    CHECK(ana.evidence[1].rank == 2);
    CHECK(ana.evidence[2].rank == 0);
    CHECK(ana.evidence[2].mark == Mark::NotHandedIn);
    CHECK(ana.evidence[3].rank == 2);
    CHECK(ana.decisions[0].rank == 2);
    const LevelId capable = change->scale.level(2).id;
    CHECK(then.rule.conditions[0].level == capable);
    CHECK(then.rule.conditions[1].level == capable);
    CHECK_FALSE(then.rule.conditions[2].level);
    CHECK(ana.ownRule->rule.conditions[0].level == capable);
    CHECK(ana.awards[0] == award);
    CHECK(then.scale == change->scale);
    CHECK(then.thresholds == change->thresholds);
}

TEST_CASE("the same scale again changes nothing", "[mastery][whatif]")
{
    AClass c(2);
    c.marks("Ana", 1, "EDC");
    c.rule({at(atLeast(1), c.level('D'))});
    const Result<ScaleChange> change = planScale(
        c.book.scale, c.book.thresholds, {{"E", "E"}, {"D", "D"}, {"C", "C"}}, "C", {}, {1, 2, 1});
    REQUIRE(change);
    CHECK(withScale(c.book, *change) == c.book);
}
