// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/move_class.h"
#include "core/storage/edits/structure.h"
#include "core/storage/read.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

struct TwoClasses {
    TwoClasses() : c(2, 3)
    {
        c.rate(0, 0, 3, "2026-10-01");
        c.rate(0, 1, 2, "2026-10-01");
        c.rate(0, 2, 1, "2026-10-01");
        REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
        sibling = other();
        REQUIRE(addCourse(c.gradebook, {"Biology B", std::nullopt, day("2026-09-01")}));
        for (const CourseInfo& info : *readCourses(c.gradebook)) {
            course = info.id != c.course ? info.id : course;
        }
        REQUIRE(addClass(c.gradebook, course, {"Period 7", {}}));
        foreign = other();
        REQUIRE(c.gradebook.transact(OpKind::ImportOutcomes, {}, [&](Edit& edit) -> Result<void> {
            std::int64_t position = 0;
            // The first two mean the same; the third does not.
            for (const char* title : {"Outcome 2", "OUTCOME 1", "Dissect a frog"}) {
                const OutcomeId id = OutcomeId::make();
                outcomes.push_back(id);
                edit.insert("outcome", id.value,
                            {{"course_id", course.value},
                             {"position", ++position},
                             {"code", std::string(1, 'B').append(std::to_string(position))},
                             {"short_name", std::string()},
                             {"title", std::string(title)},
                             {"bloom", nullptr}});
            }
            return {};
        }));
    }

    /// The class that came last.
    ClassId other() const
    {
        ClassId found;
        for (const ClassInfo& info : *readClasses(c.gradebook)) {
            const bool isKnown = info.id == c.schoolClass || info.id == sibling;
            found = isKnown ? found : info.id;
        }
        return found;
    }
    ClassBook book(ClassId id) const { return *readClassBook(c.gradebook, id); }

    SmallClass c;
    ClassId sibling;
    ClassId foreign;
    CourseId course;
    std::vector<OutcomeId> outcomes;
};

} // namespace

TEST_CASE("move: within a course the evidence goes along by itself", "[storage][move]")
{
    TwoClasses t;
    const CourseMatch match = matchCourses(t.book(t.c.schoolClass), t.book(t.sibling));
    CHECK(match.outcomes.empty());
    REQUIRE(moveToClass(t.c.gradebook, {t.c.student(0), t.c.schoolClass, t.sibling,
                                        day("2026-11-02"), false, match}));
    const ClassBook there = t.book(t.sibling);
    REQUIRE(there.students.size() == 1);
    CHECK(there.students[0].evidence.size() == 3);
    CHECK(there.students[0].enrollments[0].from == day("2026-11-02"));
    const ClassBook here = t.book(t.c.schoolClass);
    CHECK(here.find(t.c.student(0))->enrollments[0].to == day("2026-11-02"));
}

TEST_CASE("move: who was never in the old class is not in it any more", "[storage][move]")
{
    TwoClasses t;
    REQUIRE(moveToClass(t.c.gradebook,
                        {t.c.student(0), t.c.schoolClass, t.sibling, day("2026-11-02"), true, {}}));
    CHECK(t.book(t.c.schoolClass).students.size() == 1);
    CHECK_FALSE(t.book(t.sibling).students.at(0).enrollments.at(0).from);
    // And back where they came from, as a second time in the old class.
    REQUIRE(moveToClass(
        t.c.gradebook, {t.c.student(0), t.sibling, t.c.schoolClass, day("2026-11-03"), false, {}}));
    CHECK(t.book(t.c.schoolClass).students.size() == 2);
}

TEST_CASE("move: to another course by what the outcomes say, and the rest stays", "[storage][move]")
{
    TwoClasses t;
    const StudentRecord record = *t.book(t.c.schoolClass).find(t.c.student(0));
    REQUIRE(
        decide(t.c.gradebook, record, t.c.outcome(1), t.c.level(3), "saw it", day("2026-10-20")));
    const CourseMatch match = matchCourses(t.book(t.c.schoolClass), t.book(t.foreign));
    REQUIRE(match.outcomes.size() == 2);
    CHECK(match.outcomes[0] == std::pair(t.c.outcome(0), t.outcomes[1]));
    CHECK(match.outcomes[1] == std::pair(t.c.outcome(1), t.outcomes[0]));
    CHECK(match.levels.size() == 3);
    const std::string before = contentOf(t.c.gradebook.path());
    REQUIRE(moveToClass(t.c.gradebook, {t.c.student(0), t.c.schoolClass, t.foreign,
                                        day("2026-11-02"), false, match}));
    const ClassBook there = t.book(t.foreign);
    const StudentRecord& moved = *there.find(t.c.student(0));
    REQUIRE(moved.evidence.size() == 2);
    CHECK(there.evidenceOf(moved, t.outcomes[1]).front().rank == 3);
    CHECK(moved.decisions.at(0).outcome == t.outcomes[0]);
    const ClassBook here = t.book(t.c.schoolClass);
    const StudentRecord& left = *here.find(t.c.student(0));
    REQUIRE(left.evidence.size() == 1);
    CHECK(left.evidence[0].outcome == t.c.outcome(2));
    CHECK(t.c.gradebook.check()->empty());
    REQUIRE(t.c.gradebook.undo());
    CHECK(contentOf(t.c.gradebook.path()) == before);
}

TEST_CASE("move: who is not in the class or is in the other already is refused", "[storage][move]")
{
    TwoClasses t;
    const std::string before = contentOf(t.c.gradebook.path());
    const ClassMove same{t.c.student(0),    t.c.schoolClass, t.c.schoolClass,
                         day("2026-11-02"), false,           {}};
    CHECK(moveToClass(t.c.gradebook, same).error().code == ErrorCode::AlreadyThere);
    const ClassMove never{t.c.student(0), t.sibling, t.foreign, day("2026-11-02"), false, {}};
    CHECK(moveToClass(t.c.gradebook, never).error().code == ErrorCode::NotEnrolled);
    CHECK(contentOf(t.c.gradebook.path()) == before);
}
