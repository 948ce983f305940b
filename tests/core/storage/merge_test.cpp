// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/proficiency.h"
#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/merge.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

using namespace trellis;
using namespace trellis::test;

namespace {

StudentRecord recordOf(const SmallClass& c, std::size_t i)
{
    return *c.book().find(c.student(i));
}

Result<Committed> mergeFirstTwo(SmallClass& c)
{
    return mergeStudents(c.gradebook,
                         {c.student(0), c.student(1),
                          mergedStudent(recordOf(c, 0).student, recordOf(c, 1).student)});
}

int countOf(const SmallClass& c, const std::string& sql)
{
    const SQLite::Database file(c.gradebook.path().string(), SQLite::OPEN_READONLY);
    SQLite::Statement count(file, sql);
    count.executeStep();
    return count.getColumn(0).getInt();
}

/// In every table of the file, rows that name the student.
int rowsNaming(const SmallClass& c, StudentId student)
{
    int rows = 0;
    const SQLite::Database file(c.gradebook.path().string(), SQLite::OPEN_READONLY);
    SQLite::Statement columns(file, "SELECT m.name, k.\"from\" FROM sqlite_schema AS m "
                                    "JOIN pragma_foreign_key_list(m.name) AS k "
                                    "WHERE m.type = 'table' AND k.\"table\" = 'student'");
    while (columns.executeStep()) {
        rows += countOf(c, fmt::format("SELECT count(*) FROM {} WHERE {} = {}",
                                       columns.getColumn(0).getString(),
                                       columns.getColumn(1).getString(), student.value));
    }
    return rows;
}

} // namespace

TEST_CASE("merge: evidence, judgements, ids and guardians of both end at one", "[storage][merge]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 1, "2026-10-01");
    c.rate(1, 0, 3, "2026-10-08");
    c.rate(1, 1, 2, "2026-10-08");
    const Date today = day("2026-11-02");
    REQUIRE(decide(c.gradebook, recordOf(c, 1), c.outcome(1), c.level(3), "saw it", today));
    REQUIRE(exempt(c.gradebook, recordOf(c, 1), c.outcome(0), "moved in late", today));
    REQUIRE(mergeFirstTwo(c));

    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 1);
    const StudentRecord& one = book.students.front();
    CHECK(one.student.id == c.student(0));
    CHECK(one.evidence.size() == 3);
    CHECK(one.decisions.size() == 1);
    CHECK(one.exemptions.size() == 1);
    CHECK(proficiencies(book, one, today).at(1).rank == 3);
    CHECK(one.student.number() == "00001");
    CHECK(one.student.ids.size() == 2); // a roster finds the student by either
    CHECK(rowsNaming(c, c.student(1)) == 0);
    CHECK(c.gradebook.check()->empty());
}

TEST_CASE("merge: every table that names a student is followed", "[storage][merge]")
{
    SmallClass c(3, 1);
    const std::int64_t keep = c.student(0).value;
    const std::int64_t gone = c.student(1).value;
    const std::int64_t other = c.student(2).value;
    REQUIRE(c.gradebook.transact(OpKind::Rate, {}, [&](Edit& edit) -> Result<void> {
        for (const std::int64_t student : {keep, gone}) {
            edit.insert("star", randomId(),
                        {{"student_id", student}, {"outcome_id", c.outcome(0).value}});
            edit.insert("profile_answer", randomId(),
                        {{"student_id", student},
                         {"question", std::string("strengths")},
                         {"text", std::string(student == keep ? "draws" : "asks")}});
            edit.insert("absence", randomId(),
                        {{"student_id", student},
                         {"class_id", c.schoolClass.value},
                         {"date", std::string("2026-10-01")}});
            edit.insert("sibling", randomId(), {{"student_id", student}, {"other_id", other}});
        }
        edit.insert("sibling", randomId(), {{"student_id", keep}, {"other_id", gone}});
        edit.insert("note", randomId(),
                    {{"student_id", gone},
                     {"outcome_id", nullptr},
                     {"date", std::string("2026-10-01")},
                     {"text", std::string("helped")},
                     {"entered_seq", edit.nextEnteredSeq()}});
        return {};
    }));
    const std::string before = contentOf(c.gradebook.path());
    REQUIRE(mergeFirstTwo(c));
    CHECK(rowsNaming(c, c.student(1)) == 0);
    CHECK(countOf(c, "SELECT count(*) FROM star") == 1);
    CHECK(countOf(c, "SELECT count(*) FROM absence") == 1);
    CHECK(countOf(c, "SELECT count(*) FROM sibling") == 1);
    CHECK(countOf(c, fmt::format("SELECT count(*) FROM note WHERE student_id = {}", keep)) == 1);
    CHECK(countOf(c, "SELECT count(*) FROM profile_answer WHERE text = 'draws' || char(10) || "
                     "'asks'") == 1);
    REQUIRE(c.gradebook.undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("merge: times in one class become one time", "[storage][merge]")
{
    SmallClass c(2, 1);
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(0), day("2026-10-01")));
    REQUIRE(mergeFirstTwo(c));
    const StudentRecord one = recordOf(c, 0);
    REQUIRE(one.enrollments.size() == 1);
    CHECK_FALSE(one.enrollments[0].to);

    SmallClass apart(1, 1);
    Student second;
    second.familyName = "Family0000";
    REQUIRE(addStudent(apart.gradebook, apart.schoolClass, second, day("2026-10-20")));
    REQUIRE(moveOut(apart.gradebook, apart.book(), apart.student(0), day("2026-10-01")));
    const ClassBook book = apart.book();
    const Student& gone = book.students[0].student.id == apart.student(0)
                              ? book.students[1].student
                              : book.students[0].student;
    const Student& keep = book.find(apart.student(0))->student;
    REQUIRE(mergeStudents(apart.gradebook, {keep.id, gone.id, mergedStudent(keep, gone)}));
    const StudentRecord two = recordOf(apart, 0);
    REQUIRE(two.enrollments.size() == 2);
    CHECK(two.enrollments[0].to == day("2026-10-01"));
    CHECK(two.enrollments[1].from == day("2026-10-20"));
}

TEST_CASE("merge: of two own rules the kept record's stays", "[storage][merge]")
{
    SmallClass c(2, 2);
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
        const StudentRule rule{{{{static_cast<int>(i) + 1, false, AllOutcomes{}, std::nullopt}}},
                               "late",
                               day("2026-10-01")};
        REQUIRE(setStudentRule(c.gradebook, c.book(), recordOf(c, i), rule));
    }
    REQUIRE(mergeFirstTwo(c));
    REQUIRE(recordOf(c, 0).ownRule);
    CHECK(recordOf(c, 0).ownRule->rule.conditions.at(0).atLeast == 1);
    CHECK(countOf(c, "SELECT count(*) FROM student_rule") == 1);
    CHECK(c.gradebook.check()->empty());
}

TEST_CASE("merge: blanks are filled, what is known stays, parents are not doubled",
          "[storage][merge]")
{
    Student keep;
    keep.familyName = "Diallo";
    keep.guardians = {{GuardianId::make(), "Awa Diallo", "", "555", ""}};
    keep.ids = {{IdScheme::StudentNumber, {}, "1"}};
    Student gone;
    gone.familyName = "Diallo-Ba";
    gone.givenName = "Aïssatou";
    gone.guardians = {{GuardianId::make(), "awa diallo", "awa@home", "777", "mother"},
                      {GuardianId::make(), "Ibrahima Diallo", "", "", ""}};
    gone.ids = {{IdScheme::StudentNumber, {}, "1"}, {IdScheme::Email, {}, "a@school"}};
    const Student merged = mergedStudent(keep, gone);
    CHECK(merged.listName() == "Diallo, Aïssatou");
    REQUIRE(merged.guardians.size() == 2);
    CHECK(merged.guardians[0].email == "awa@home");
    CHECK(merged.guardians[0].phone == "555");
    CHECK_FALSE(merged.guardians[1].id.isValid());
    CHECK(merged.ids.size() == 2);
}

TEST_CASE("merge: somebody who is not there, or with oneself, is refused", "[storage][merge]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    const Student student = recordOf(c, 0).student;
    CHECK(mergeStudents(c.gradebook, {c.student(0), StudentId{5}, student}).error().code ==
          ErrorCode::UnknownStudent);
    CHECK(mergeStudents(c.gradebook, {c.student(0), c.student(0), student}).error().code ==
          ErrorCode::InvalidValue);
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("rehearse: what would be is seen and nothing is kept", "[storage][merge]")
{
    SmallClass c(2, 1);
    c.rate(1, 0, 3, "2026-10-08");
    const std::string before = contentOf(c.gradebook.path());
    const auto entries = c.gradebook.history()->size();
    const StudentMerge merge{c.student(0), c.student(1),
                             mergedStudent(recordOf(c, 0).student, recordOf(c, 1).student)};
    std::size_t students = 0;
    REQUIRE(c.gradebook.rehearse([&](Edit& edit) { return writeMerge(edit, merge); },
                                 [&]() -> Result<void> {
                                     students = c.book().students.size();
                                     return {};
                                 }));
    CHECK(students == 1);
    CHECK(c.book().students.size() == 2);
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(c.gradebook.history()->size() == entries);
    // And it can be written after.
    REQUIRE(mergeStudents(c.gradebook, merge));
    CHECK(c.book().students.size() == 1);
}
