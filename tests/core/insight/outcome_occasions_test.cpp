// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/outcome_occasions.h"
#include "core/storage/edits/activities.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

ActivityId addShown(SmallClass& c, const char* title, const char* iso,
                    std::vector<OutcomeId> outcomes)
{
    Activity activity;
    activity.id = ActivityId::make();
    activity.schoolClass = c.schoolClass;
    activity.title = title;
    activity.kind = ActivityKind::Quiz;
    activity.date = day(iso);
    activity.outcomes = std::move(outcomes);
    REQUIRE(addActivity(c.gradebook, activity));
    return activity.id;
}

void mark(SmallClass& c, std::size_t student, ActivityId activity, const char* iso, Mark what,
          int rank = 0)
{
    NewMark one;
    one.student = c.student(student);
    one.outcome = c.outcome(0);
    one.activity = activity;
    one.date = day(iso);
    one.mark = what;
    one.level = rank > 0 ? c.level(rank) : LevelId();
    REQUIRE(rate(c.gradebook, {one}));
}

std::vector<OutcomeOccasion> occasions(const SmallClass& c)
{
    return outcomeOccasions(c.book(), c.outcome(0));
}

} // namespace

TEST_CASE("occasions: activities that showed the outcome, newest first, with who showed what",
          "[insight]")
{
    SmallClass c(4, 2);
    const ActivityId quiz = addShown(c, "Quiz", "2026-11-02", {c.outcome(0)});
    const ActivityId market = addShown(c, "Market", "2026-11-18", {c.outcome(1), c.outcome(0)});
    addShown(c, "Essay", "2026-11-19", {c.outcome(1)}); // shows something else
    mark(c, 0, quiz, "2026-11-02", Mark::Level, 1);
    mark(c, 1, quiz, "2026-11-02", Mark::Level, 1);
    mark(c, 2, quiz, "2026-11-02", Mark::NotHandedIn);
    mark(c, 3, quiz, "2026-11-02", Mark::Excused);
    mark(c, 0, market, "2026-11-18", Mark::Level, 3);
    const auto all = occasions(c);
    REQUIRE(all.size() == 2);
    CHECK(all[0].activity == market);
    CHECK(all[0].date == day("2026-11-18"));
    CHECK(all[0].atRank == std::vector<int>{0, 0, 1});
    CHECK(all[0].students() == 1);
    CHECK(all[1].activity == quiz);
    CHECK(all[1].atRank == std::vector<int>{2, 0, 0});
    CHECK(all[1].notHandedIn == 1);
    CHECK(all[1].excused == 1);
    CHECK(all[1].students() == 4);
}

TEST_CASE("occasions: an activity is there before anybody has a mark, one withdrawn is not",
          "[insight]")
{
    SmallClass c(1, 1);
    const ActivityId planned = addShown(c, "Planned", "2026-11-27", {c.outcome(0)});
    const ActivityId gone = addShown(c, "Gone", "2026-11-25", {c.outcome(0)});
    mark(c, 0, gone, "2026-11-25", Mark::Level, 2);
    REQUIRE(withdrawActivity(c.gradebook, gone));
    const auto all = occasions(c);
    REQUIRE(all.size() == 1);
    CHECK(all[0].activity == planned);
    CHECK(all[0].students() == 0);
    CHECK(all[0].atRank == std::vector<int>{0, 0, 0});
}

TEST_CASE("occasions: marks without an activity are one occasion a day, below its activities",
          "[insight]")
{
    SmallClass c(3, 1);
    const ActivityId quiz = addShown(c, "Quiz", "2026-11-18", {c.outcome(0)});
    c.rate(0, 0, 2, "2026-11-18");
    c.rate(1, 0, 3, "2026-11-18");
    c.rate(2, 0, 1, "2026-11-19");
    const auto all = occasions(c);
    REQUIRE(all.size() == 3);
    CHECK(all[0].date == day("2026-11-19"));
    CHECK_FALSE(all[0].activity.isValid());
    CHECK(all[1].activity == quiz);
    CHECK_FALSE(all[2].activity.isValid());
    CHECK(all[2].atRank == std::vector<int>{0, 1, 1});
}

TEST_CASE("occasions: a student counts once, with the newest mark, withdrawn ones not", "[insight]")
{
    SmallClass c(2, 1);
    const ActivityId quiz = addShown(c, "Quiz", "2026-11-18", {c.outcome(0)});
    mark(c, 0, quiz, "2026-11-18", Mark::Level, 1);
    mark(c, 0, quiz, "2026-11-18", Mark::Level, 3);
    mark(c, 1, quiz, "2026-11-18", Mark::Level, 2);
    const ClassBook book = c.book();
    REQUIRE(withdraw(c.gradebook, {book.find(c.student(1))->evidence.front().id}));
    const auto all = occasions(c);
    REQUIRE(all.size() == 1);
    CHECK(all[0].atRank == std::vector<int>{0, 0, 1});
    CHECK(all[0].students() == 1);
}

TEST_CASE("occasions: an outcome that nothing has shown has none", "[insight]")
{
    SmallClass c(2, 1);
    CHECK(occasions(c).empty());
}
