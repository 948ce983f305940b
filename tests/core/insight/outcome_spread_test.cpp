// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/outcome_spread.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

OutcomeSpread spreadOf(const SmallClass& c, std::size_t outcome, const char* today = "2026-11-20")
{
    const ClassBook book = c.book();
    return outcomeSpread(book, book.outcomes.at(outcome), day(today));
}

Outcome outcomeOf(const SmallClass& c, std::size_t index)
{
    return c.book().outcomes.at(index);
}

} // namespace

TEST_CASE("spread: every student of the class is counted once", "[insight]")
{
    SmallClass c(6, 2);
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-09"); // the newer one makes the level
    c.rate(1, 0, 3, "2026-11-09");
    c.rate(2, 0, 2, "2026-11-09");
    c.rate(3, 1, 3, "2026-11-09"); // of another outcome
    const OutcomeSpread spread = spreadOf(c, 0);
    CHECK(spread.atRank == std::vector<int>{0, 1, 2});
    CHECK(spread.withoutLevel == 3);
    CHECK(spread.exempt == 0);
    CHECK(spread.students() == 6);
}

TEST_CASE("spread: on an earlier day later marks are not there", "[insight]")
{
    SmallClass c(2, 2);
    c.rate(0, 1, 1, "2026-09-10"); // the course has begun
    c.rate(0, 0, 3, "2026-11-09");
    CHECK(spreadOf(c, 0, "2026-11-08").withoutLevel == 2);
    CHECK(spreadOf(c, 0, "2026-11-09").withoutLevel == 1);
}

TEST_CASE("spread: exempt students stand aside, whatever level they have", "[insight]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-11-09");
    const ClassBook book = c.book();
    REQUIRE(
        exempt(c.gradebook, book.students.at(0), c.outcome(0), "moved in late", day("2026-11-10")));
    const OutcomeSpread spread = spreadOf(c, 0);
    CHECK(spread.atRank == std::vector<int>{0, 0, 0});
    CHECK(spread.withoutLevel == 1);
    CHECK(spread.exempt == 1);
}

TEST_CASE("spread: not handed in is no level", "[insight]")
{
    SmallClass c(1, 1);
    NewMark mark;
    mark.student = c.student(0);
    mark.outcome = c.outcome(0);
    mark.date = day("2026-11-09");
    mark.mark = Mark::NotHandedIn;
    REQUIRE(rate(c.gradebook, {mark}));
    CHECK(spreadOf(c, 0).withoutLevel == 1);
}

TEST_CASE("spread: who moved out is not counted any more, but can be asked for", "[insight]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-11-09");
    const ClassBook book = c.book();
    REQUIRE(moveOut(c.gradebook, book, c.student(0), day("2026-11-16")));
    CHECK(spreadOf(c, 0).students() == 1);
    CHECK(spreadOf(c, 0, "2026-11-15").students() == 2);
    const ClassBook after = c.book();
    const OutcomeSpread asked =
        outcomeSpread(after, after.outcomes.at(0), day("2026-11-20"), {after.find(c.student(0))});
    CHECK(asked.atRank == std::vector<int>{0, 0, 1});
    CHECK(asked.students() == 1);
}

TEST_CASE("spread: a class without students has a place for every level", "[insight]")
{
    SmallClass c(0, 1);
    CHECK(spreadOf(c, 0).atRank == std::vector<int>{0, 0, 0});
    CHECK(spreadOf(c, 0).students() == 0);
}

TEST_CASE("what builds on an outcome comes in course order, without what is archived", "[insight]")
{
    SmallClass c(1, 4);
    Outcome last = outcomeOf(c, 3);
    last.prerequisites = {c.outcome(0), c.outcome(1)};
    Outcome second = outcomeOf(c, 1);
    second.prerequisites = {c.outcome(0)};
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {last, second}));
    const auto after = [&c](std::size_t outcome) {
        return outcomesAfter(c.book(), c.outcome(outcome), day("2026-11-20"));
    };
    CHECK(after(0) == std::vector<OutcomeId>{c.outcome(1), c.outcome(3)});
    CHECK(after(1) == std::vector<OutcomeId>{c.outcome(3)});
    CHECK(after(2).empty());
    REQUIRE(archiveOutcome(c.gradebook, c.book(), c.outcome(1), day("2026-11-20")));
    CHECK(after(0) == std::vector<OutcomeId>{c.outcome(3)});
}
