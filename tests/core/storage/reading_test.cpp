// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "core/storage/stream.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>
#include <map>

using namespace trellis;
using namespace trellis::test;

namespace {

StudentRecord recordOf(const SmallClass& small, std::size_t student)
{
    return *small.book().find(small.student(student));
}

NewMark markFor(const SmallClass& small, int rank, const char* iso)
{
    NewMark mark;
    mark.student = small.student(0);
    mark.outcome = small.outcome(0);
    mark.level = small.level(rank);
    mark.date = day(iso);
    return mark;
}

} // namespace

TEST_CASE("a second mark of the same day updates the first and keeps its place", "[storage][marks]")
{
    SmallClass small;
    small.rate(0, 0, 1, "2026-10-01");
    small.rate(0, 0, 2, "2026-10-02");
    const std::int64_t first = recordOf(small, 0).evidence.front().enteredSeq;
    small.rate(0, 0, 3, "2026-10-01");
    const auto evidence = recordOf(small, 0).evidence;
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].rank == 3);
    CHECK(evidence[0].enteredSeq == first);
    CHECK(evidence[1].rank == 2);
}

TEST_CASE("a reassessment of the same day is evidence of its own", "[storage][marks]")
{
    SmallClass small;
    NewMark mark = markFor(small, 1, "2026-10-01");
    REQUIRE(rate(small.gradebook, {mark}));
    mark.isReassessment = true;
    mark.level = small.level(3);
    REQUIRE(rate(small.gradebook, {mark}));
    const auto evidence = recordOf(small, 0).evidence;
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[1].isReassessment);
    CHECK(proficiencies(small.book(), recordOf(small, 0), day("2026-10-02"))[0].rank == 3);
}

TEST_CASE("a note and marks without a level come back as they were typed", "[storage][marks]")
{
    SmallClass small;
    NewMark mark = markFor(small, 2, "2026-10-01");
    mark.note = "asked for \"more\" time\nand got it";
    REQUIRE(rate(small.gradebook, {mark}));
    NewMark missing = markFor(small, 2, "2026-10-02");
    missing.mark = Mark::NotHandedIn;
    NewMark excused = markFor(small, 2, "2026-10-03");
    excused.mark = Mark::Excused;
    REQUIRE(rate(small.gradebook, {missing, excused}));
    const auto evidence = recordOf(small, 0).evidence;
    REQUIRE(evidence.size() == 3);
    CHECK(evidence[0].hasNote);
    CHECK(*readNote(small.gradebook, evidence[0].id) == mark.note);
    CHECK(evidence[1].mark == Mark::NotHandedIn);
    CHECK(evidence[1].rank == 0);
    CHECK(evidence[2].mark == Mark::Excused);
    CHECK_FALSE(evidence[2].hasNote);
}

TEST_CASE("the reason of an excuse goes with the excuse, and a note from before stays",
          "[storage][marks]")
{
    SmallClass small;
    NewMark excused = markFor(small, 2, "2026-10-01");
    excused.mark = Mark::Excused;
    excused.note = "absent";
    const NewMark level = markFor(small, 3, "2026-10-01");
    const auto note = [&small] {
        const auto evidence = recordOf(small, 0).evidence;
        REQUIRE(evidence.size() == 1);
        return evidence[0].hasNote ? *readNote(small.gradebook, evidence[0].id) : std::string();
    };
    REQUIRE(rate(small.gradebook, {excused}));
    CHECK(note() == "absent");
    REQUIRE(rate(small.gradebook, {level}));
    CHECK(note().empty());
    REQUIRE(small.gradebook.undo());
    CHECK(note() == "absent");
    REQUIRE(small.gradebook.undo());

    NewMark noted = level;
    noted.note = "saw it in the lab";
    REQUIRE(rate(small.gradebook, {noted}));
    REQUIRE(rate(small.gradebook, {excused}));
    CHECK(note() == "absent");
    REQUIRE(rate(small.gradebook, {level}));
    CHECK(note() == "saw it in the lab");
    // One without a reason leaves a note as it is.
    excused.note.clear();
    REQUIRE(rate(small.gradebook, {excused}));
    REQUIRE(rate(small.gradebook, {level}));
    CHECK(note() == "saw it in the lab");
}

TEST_CASE("what is read after closing and opening is what was there", "[storage][read]")
{
    SmallClass small(4, 3);
    small.rate(0, 0, 1, "2026-10-01");
    small.rate(1, 2, 3, "2026-10-05");
    REQUIRE(decide(small.gradebook, recordOf(small, 1), small.outcome(0), small.level(2), "seen",
                   day("2026-10-06")));
    REQUIRE(setCalendar(small.gradebook, small.schoolClass,
                        std::array{true, false, true, false, false, false, false},
                        {{day("2026-11-26"), day("2026-11-27")}}));
    const ClassBook before = small.book();
    auto again = Gradebook::open(small.gradebook.path(), {});
    REQUIRE(again);
    const auto after = readClassBook(*again, small.schoolClass);
    REQUIRE(after);
    CHECK(*after == before);
    CHECK(after->courseBegan == day("2026-10-01"));
    CHECK_FALSE(after->schoolClass.meetsOn(day("2026-11-25").plusDays(1)));
    for (const StudentRecord& record : before.students) {
        CHECK(*readStudentRecord(*again, before, record.student.id) == record);
    }
}

TEST_CASE("the walk over the whole file finds what each class has", "[storage][read]")
{
    SmallClass small(6, 5);
    REQUIRE(addClass(small.gradebook, small.course, {"Period 5", std::nullopt}));
    REQUIRE(addCourse(small.gradebook, {"Physics", std::nullopt, day("2026-09-01")}));
    for (std::size_t s = 0; s < 6; ++s) {
        for (std::size_t o = s % 2; o < 5; ++o) {
            small.rate(s, o, static_cast<int>(1 + (s + o) % 3), "2026-10-01");
            small.rate(s, o, static_cast<int>(1 + (s * o) % 3), "2026-10-08");
        }
    }
    REQUIRE(
        exempt(small.gradebook, recordOf(small, 2), small.outcome(1), "late", day("2026-10-02")));
    const ClassBook book = small.book();
    std::map<StudentId, std::vector<std::optional<int>>> walked;
    const auto done =
        forEachRecord(small.gradebook, [&](const ClassBook& course, const StudentRecord& record) {
            REQUIRE(course.course.id == small.course);
            CHECK(course.courseBegan == book.courseBegan);
            for (const Proficiency& level : proficiencies(course, record, day("2026-11-01"))) {
                walked[record.student.id].push_back(level.isExempt() ? 0 : level.rank);
            }
        });
    REQUIRE(done);
    REQUIRE(walked.size() == 6);
    for (const StudentRecord& record : book.students) {
        std::vector<std::optional<int>> levels;
        for (const Proficiency& level : proficiencies(book, record, day("2026-11-01"))) {
            levels.push_back(level.isExempt() ? 0 : level.rank);
        }
        CHECK(walked[record.student.id] == levels);
    }
}

TEST_CASE("the history knows the name of what an undo took away", "[storage][read]")
{
    SmallClass small(1, 1);
    const std::int64_t student = small.student(0).value;
    while (small.gradebook.undo()) {
    }
    CHECK(*readNameEver(small.gradebook, "student", student, "family_name") == "Family0000");
    CHECK(readNameEver(small.gradebook, "student", 4711, "family_name")->empty());
    CHECK(readNameEver(small.gradebook, "student", student, "no such column")->empty());
}

TEST_CASE("classes are listed as the day runs where they are called by its periods",
          "[storage][read]")
{
    SmallClass small(0, 0); // Living Environment, Period 3
    Gradebook& gradebook = small.gradebook;
    const auto add = [&gradebook](const char* course, const char* name) {
        REQUIRE(addCourse(gradebook, {course, std::nullopt, day("2026-09-01")}));
        const auto courses = readCourses(gradebook);
        REQUIRE(courses);
        const auto made =
            std::find_if(courses->begin(), courses->end(),
                         [course](const CourseInfo& info) { return info.name == course; });
        REQUIRE(made != courses->end());
        REQUIRE(addClass(gradebook, made->id, {name, std::nullopt}));
    };
    const auto names = [&gradebook] {
        std::vector<std::string> all;
        const auto classes = readClasses(gradebook);
        REQUIRE(classes);
        for (const ClassInfo& info : *classes) {
            all.push_back(info.name);
        }
        return all;
    };
    add("Biology", "Period 10");
    add("Advisory", "Period 5b");
    add("Physics", "Period 1");
    CHECK(names() == std::vector<std::string>{"Period 1", "Period 3", "Period 5b", "Period 10"});
    // One that is called otherwise: by course and name.
    add("Art", "Club");
    CHECK(names() ==
          std::vector<std::string>{"Period 5b", "Club", "Period 10", "Period 3", "Period 1"});
}

TEST_CASE("students of one name are listed by their numbers", "[storage][read]")
{
    SmallClass small(0, 0);
    for (const char* number : {"1082", "1078", "982"}) {
        Student student;
        student.familyName = "Kowalska";
        student.givenName = "Dara";
        student.ids.push_back({IdScheme::StudentNumber, {}, number});
        REQUIRE(addStudent(small.gradebook, small.schoolClass, student, std::nullopt));
    }
    std::vector<std::string> numbers;
    for (const StudentRecord& record : small.book().students) {
        numbers.push_back(record.student.number());
    }
    CHECK(numbers == std::vector<std::string>{"982", "1078", "1082"});
}
