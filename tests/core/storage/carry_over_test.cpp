// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/cell_signs.h"
#include "core/mastery/carry_over.h"
#include "core/mastery/proficiency.h"
#include "core/storage/edits/course_copy.h"
#include "core/storage/edits/flags.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>

using namespace trellis;
using namespace trellis::test;

TEST_CASE("notes, decisions, exemptions, flags and work go on into a new term with the marks",
          "[storage][course][carry]")
{
    SmallClass small(2, 2);
    Gradebook& gradebook = small.gradebook;
    const Term spring{{}, "Spring", day("2027-01-11"), day("2027-06-18")};
    const Date today = day("2026-12-18");
    const auto record = [&](std::size_t student) { return small.book().students.at(student); };
    small.rate(0, 0, 1, "2026-10-01");
    REQUIRE(annotate(gradebook, record(0).evidence.at(0).id, "with a word bank"));
    REQUIRE(decide(gradebook, record(0), small.outcome(0), small.level(2), "explained it", today));
    REQUIRE(exempt(gradebook, record(1), small.outcome(0), "did it at the old school", today));
    REQUIRE(flag(gradebook, {Judged{&small.book().students.at(0), small.outcome(1)}},
                 day("2027-01-20"), today));
    WorkSample work;
    work.student = small.student(0);
    work.title = "Model";
    work.date = today;
    work.outcomes = {small.outcome(0)};
    REQUIRE(addWork(gradebook, work, "bytes", {}));

    const ClassBook book = small.book();
    const std::vector students{small.student(0), small.student(1)};
    const std::vector outcomes{small.outcome(0), small.outcome(1)};
    CHECK(goingAlong(book, students, outcomes, today) == GoingAlong{1, 1, 1, 1, 1, 1});
    CHECK(goingAlong(book, {small.student(1)}, outcomes, today) == GoingAlong{0, 0, 0, 1, 0, 0});
    const auto done =
        carryOver(gradebook, book, {{"Biology", spring, today}, "Spring", outcomes, students});
    REQUIRE(done);
    const auto classes = readClasses(gradebook);
    const ClassId fresh = std::ranges::find(*classes, "Spring", &ClassInfo::name)->id;
    ClassBook next = *readClassBook(gradebook, fresh);
    const Date later = day("2027-01-12");
    const OutcomeId first = next.outcomes.at(0).id;
    const StudentRecord* one = next.find(small.student(0));
    const auto levels = proficiencies(next, *one, later);
    CHECK(levels[0].rank == 2);
    CHECK(levels[0].calculated.rank == 1);
    REQUIRE(levels[0].decision != nullptr);
    CHECK(levels[0].decision->reason == "explained it");
    CHECK(openFlag(next, *one, next.outcomes.at(1).id, later) != nullptr);
    CHECK(one->work.at(0).outcomes == std::vector{small.outcome(0), first});
    CHECK(proficiencies(next, *next.find(small.student(1)), later)[0].isExempt());
    CHECK(small.book().students == book.students);

    // A new decision stands in the new class, and the old class keeps its own.
    REQUIRE(decide(gradebook, *one, first, next.scale.level(3).id, "showed it", later));
    next = *readClassBook(gradebook, fresh);
    CHECK(proficiencies(next, *next.find(small.student(0)), later)[0].rank == 3);
    CHECK(proficiencies(small.book(), small.book().students.at(0), later)[0].rank == 2);
    REQUIRE(removeDecision(gradebook, *next.find(small.student(0)), first, day("2027-01-13")));
    next = *readClassBook(gradebook, fresh);
    CHECK(proficiencies(next, *next.find(small.student(0)), day("2027-01-13"))[0].rank == 1);
    // What was exempt is not any more once that is taken back here.
    REQUIRE(removeExemption(gradebook, *next.find(small.student(1)), first, later));
    next = *readClassBook(gradebook, fresh);
    CHECK_FALSE(proficiencies(next, *next.find(small.student(1)), later)[0].isExempt());
    CHECK(gradebook.check()->empty());
    for (int i = 0; i < 4; ++i) {
        REQUIRE(gradebook.undo());
    }
    CHECK(small.book().students == book.students);
}
