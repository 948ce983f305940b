// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/whatif.h"
#include "core/storage/edits/absences.h"
#include "core/storage/edits/activities.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::SmallClass;

namespace {

/// A class with a quiz of 20 November on the first outcome, everybody Capable, after a Developing
/// of 10 November.
struct WithQuiz {
    WithQuiz() : small(4, 3)
    {
        for (std::size_t i = 0; i < 4; ++i) {
            small.rate(i, 0, 2, "2026-11-10");
        }
        quiz.id = ActivityId::make();
        quiz.schoolClass = small.schoolClass;
        quiz.title = "Quiz";
        quiz.kind = ActivityKind::Quiz;
        quiz.date = day("2026-11-20");
        quiz.outcomes = {small.outcome(0)};
        REQUIRE(addActivity(small.gradebook, quiz));
        std::vector<NewMark> marks;
        for (std::size_t i = 0; i < 4; ++i) {
            marks.push_back(mark(i, 0, "2026-11-20"));
        }
        REQUIRE(rate(small.gradebook, marks));
    }

    [[nodiscard]] NewMark mark(std::size_t student, std::size_t outcome, const char* iso) const
    {
        NewMark one;
        one.student = small.student(student);
        one.outcome = small.outcome(outcome);
        one.activity = quiz.id;
        one.date = day(iso);
        one.level = small.level(3);
        return one;
    }

    /// What the preview says is what the file has afterwards, and undo brings back the old.
    [[nodiscard]] WhatIf apply(const ActivityChange& change)
    {
        const ClassBook now = small.book();
        const ClassBook then = withActivityChange(now, change);
        const std::string before = contentOf(small.gradebook.path());
        const auto applied = change.activity.isWithdrawn
                                 ? withdrawActivity(small.gradebook, quiz.id)
                                 : setActivity(small.gradebook, change);
        REQUIRE(applied);
        const ClassBook real = small.book();
        CHECK(then.students == real.students);
        CHECK(then.activities == real.activities);
        const std::string after = contentOf(small.gradebook.path());
        REQUIRE(small.gradebook.undo());
        CHECK(contentOf(small.gradebook.path()) == before);
        REQUIRE(small.gradebook.redo());
        CHECK(contentOf(small.gradebook.path()) == after);
        return whatIf(now, then, day("2026-11-21"));
    }

    SmallClass small;
    Activity quiz;
};

} // namespace

TEST_CASE("activity: a new title changes nobody's level", "[storage][activities]")
{
    WithQuiz c;
    ActivityChange change{c.quiz, {}};
    change.activity.title = "  Fair\ntest ";
    const ClassBook before = c.small.book();
    REQUIRE(setActivity(c.small.gradebook, change));
    CHECK(c.small.book().find(c.quiz.id)->title == "Fair test");
    CHECK(c.small.book().students == before.students);
}

TEST_CASE("activity: its marks follow a new date, late work keeps its own", "[storage][activities]")
{
    WithQuiz c;
    REQUIRE(rate(c.small.gradebook, {c.mark(3, 0, "2026-11-24")}));
    ActivityChange change{c.quiz, {}};
    change.activity.date = day("2026-11-02");
    const WhatIf changes = c.apply(change);
    // Developing of 10 November is the newest for everybody now.
    REQUIRE(changes.levels.size() == 4);
    CHECK(changes.levels.front().student == c.small.student(0));
    CHECK(changes.levels.front().before == "C");
    CHECK(changes.levels.front().after == "D");
    CHECK(c.small.book().students.at(3).evidence.back().date == day("2026-11-24"));
}

TEST_CASE("activity: an outcome shown instead takes the marks along", "[storage][activities]")
{
    WithQuiz c;
    ActivityChange change{c.quiz, {{c.small.outcome(0), c.small.outcome(2)}}};
    change.activity.outcomes = {c.small.outcome(2)};
    const WhatIf changes = c.apply(change);
    REQUIRE(changes.levels.size() == 8);
    CHECK(changes.levels.at(0).outcome == c.small.outcome(0));
    CHECK(changes.levels.at(0).after == "D");
    CHECK(changes.levels.at(1).outcome == c.small.outcome(2));
    CHECK_FALSE(changes.levels.at(1).before);
    CHECK(changes.levels.at(1).after == "C");
}

TEST_CASE("activity: an outcome taken out withdraws its marks alone", "[storage][activities]")
{
    WithQuiz c;
    ActivityChange wider{c.quiz, {}};
    wider.activity.outcomes = {c.small.outcome(0), c.small.outcome(1)};
    REQUIRE(setActivity(c.small.gradebook, wider));
    REQUIRE(rate(c.small.gradebook, {c.mark(0, 1, "2026-11-20")}));
    ActivityChange change{c.quiz, {}};
    change.activity.outcomes = {c.small.outcome(1)};
    const WhatIf changes = c.apply(change);
    CHECK(changes.levels.size() == 4);
    const StudentRecord record = c.small.book().students.front();
    CHECK_FALSE(record.evidence.back().isWithdrawn);
}

TEST_CASE("activity: withdrawn whole it takes all its marks back, once", "[storage][activities]")
{
    WithQuiz c;
    ActivityChange change{c.quiz, {}};
    change.activity.isWithdrawn = true;
    CHECK(c.apply(change).levels.size() == 4);
    const auto again = withdrawActivity(c.small.gradebook, c.quiz.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NothingThere);
    CHECK(setActivity(c.small.gradebook, {c.quiz, {}}).error().code == ErrorCode::NothingThere);
}

TEST_CASE("activity: two outcomes do not become one, and none is not an activity",
          "[storage][activities]")
{
    WithQuiz c;
    ActivityChange change{c.quiz, {{c.small.outcome(1), c.small.outcome(0)}}};
    CHECK(setActivity(c.small.gradebook, change).error().code == ErrorCode::AlreadyThere);
    change = {c.quiz, {}};
    change.activity.outcomes.clear();
    CHECK(setActivity(c.small.gradebook, change).error().code == ErrorCode::MissingValue);
    CHECK(addActivity(c.small.gradebook, change.activity).error().code == ErrorCode::MissingValue);
}

TEST_CASE("absence: of a class and a day, said once", "[storage][activities]")
{
    SmallClass small(3, 1);
    const Date today = day("2026-11-20");
    REQUIRE(setAbsent(small.gradebook, small.schoolClass, today, {small.student(1)}, true));
    const auto again = setAbsent(small.gradebook, small.schoolClass, today,
                                 {small.student(1), small.student(2)}, true);
    REQUIRE(again);
    CHECK(again->touched.rows.size() == 1);
    const ClassBook book = small.book();
    CHECK(book.find(small.student(1))->isAbsentOn(today));
    CHECK(book.find(small.student(2))->isAbsentOn(today));
    CHECK_FALSE(book.find(small.student(1))->isAbsentOn(today.plusDays(1)));
    CHECK_FALSE(book.find(small.student(0))->isAbsentOn(today));
    REQUIRE(setAbsent(small.gradebook, small.schoolClass, today, {small.student(1)}, false));
    CHECK_FALSE(small.book().find(small.student(1))->isAbsentOn(today));
}

TEST_CASE("clipboard sheets are numbered up in their class and come back as printed",
          "[storage][activities]")
{
    SmallClass small(3, 4);
    ClipboardSheet sheet;
    sheet.schoolClass = small.schoolClass;
    sheet.date = day("2026-11-20");
    sheet.outcomes = {small.outcome(2), small.outcome(0)};
    sheet.students = {small.student(2), small.student(0), small.student(1)};
    REQUIRE(makeClipboardSheet(small.gradebook, sheet));
    sheet.date = day("2026-11-23");
    REQUIRE(makeClipboardSheet(small.gradebook, sheet));
    const auto sheets = readClipboardSheets(small.gradebook, small.schoolClass);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 2);
    CHECK(sheets->at(0).number == 2);
    CHECK(sheets->at(1).number == 1);
    CHECK(sheets->at(0).date == sheet.date);
    CHECK(sheets->at(0).outcomes == sheet.outcomes);
    CHECK(sheets->at(0).students == sheet.students);
    CHECK(readClipboardSheets(small.gradebook, ClassId::make())->empty());
}

TEST_CASE("how a class sits is one order, and takes no number from a sheet",
          "[storage][activities]")
{
    SmallClass small(3, 1);
    CHECK(readSeats(small.gradebook, small.schoolClass)->empty());
    const std::vector<StudentId> first{small.student(2), small.student(0)};
    const std::vector<StudentId> second{small.student(1), small.student(2), small.student(0)};
    REQUIRE(setSeats(small.gradebook, small.schoolClass, first, day("2026-11-20")));
    CHECK(*readSeats(small.gradebook, small.schoolClass) == first);
    REQUIRE(setSeats(small.gradebook, small.schoolClass, second, day("2026-11-21")));
    CHECK(*readSeats(small.gradebook, small.schoolClass) == second);
    CHECK(readClipboardSheets(small.gradebook, small.schoolClass)->empty());
    ClipboardSheet sheet{
        {}, 0, small.schoolClass, day("2026-11-21"), {small.outcome(0)}, {small.student(0)}};
    REQUIRE(makeClipboardSheet(small.gradebook, sheet));
    CHECK(readClipboardSheets(small.gradebook, small.schoolClass)->front().number == 1);
    REQUIRE(setSeats(small.gradebook, small.schoolClass, {}, day("2026-11-21")));
    CHECK(readSeats(small.gradebook, small.schoolClass)->empty());
    REQUIRE(small.gradebook.undo());
    CHECK(*readSeats(small.gradebook, small.schoolClass) == second);
}

TEST_CASE("a clipboard sheet has one to three outcomes and somebody on it", "[storage][activities]")
{
    SmallClass small(1, 4);
    ClipboardSheet sheet;
    sheet.schoolClass = small.schoolClass;
    sheet.students = {small.student(0)};
    CHECK(makeClipboardSheet(small.gradebook, sheet).error().code == ErrorCode::MissingValue);
    sheet.outcomes = small.outcomes;
    CHECK(makeClipboardSheet(small.gradebook, sheet).error().code == ErrorCode::InvalidValue);
    sheet.outcomes.pop_back();
    sheet.students.clear();
    CHECK(makeClipboardSheet(small.gradebook, sheet).error().code == ErrorCode::EmptyClass);
}
