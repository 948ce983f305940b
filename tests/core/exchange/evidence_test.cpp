// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/evidence.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <fmt/format.h>

using namespace trellis;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::writeBytes;

namespace {

constexpr const char* kHeading = "student_number,outcome,date,level,activity,kind,note\n";

struct AClass : SmallClass {
    using SmallClass::SmallClass;

    [[nodiscard]] Result<EvidencePlan> plan(const std::string& text,
                                            const EvidenceOptions& options = {}) const
    {
        writeBytes(folder.file("evidence.csv"), text);
        return planEvidence(folder.file("evidence.csv"), book(), options);
    }

    /// Plans rows under the full heading and writes them.
    ImportCounts import(const std::string& rows, const EvidenceOptions& options = {})
    {
        const auto planned = plan(kHeading + rows, options);
        REQUIRE(planned);
        REQUIRE_FALSE(planned->isRefused());
        REQUIRE(applyEvidence(gradebook, book(), *planned));
        return planned->counts;
    }

    [[nodiscard]] std::size_t pieces() const
    {
        std::size_t count = 0;
        for (const StudentRecord& record : book().students) {
            count += record.evidence.size();
        }
        return count;
    }

    void addStudent(const char* family, const char* given, const char* number)
    {
        Student student;
        student.familyName = family;
        student.givenName = given;
        student.ids.push_back({IdScheme::StudentNumber, {}, number});
        REQUIRE(trellis::addStudent(gradebook, schoolClass, student, std::nullopt));
    }
};

} // namespace

TEST_CASE("evidence: a row is one piece, with its level, day, activity and note", "[exchange]")
{
    AClass small;
    CHECK(small.import("00001,2,2026-10-05,C,Cell quiz,Quiz,\"Well done,\nAna\"\n"
                       "00002,2,2026-10-05,developing,Cell quiz,,\n"
                       "00001,1,2026-10-06,1,,,\n"
                       "00003,1,2026-10-05,-,Cell quiz,,\n"
                       "00003,2,2026-10-05,Excused,Cell quiz,,\n"
                       "00002,1,2026-10-05,Not handed in,,,\n"
                       "00002,1,2026-10-07,,Cell quiz,,\n") == ImportCounts{6, 0, 0, 1});

    const ClassBook book = small.book();
    REQUIRE(book.activities.size() == 1);
    CHECK(book.activities[0].title == "Cell quiz");
    CHECK(book.activities[0].kind == ActivityKind::Quiz);
    CHECK(book.activities[0].date == day("2026-10-05"));
    CHECK(book.activities[0].outcomes.size() == 2);

    const StudentRecord& first = book.students[0];
    REQUIRE(first.evidence.size() == 2);
    CHECK(first.evidence[0].rank == 1);
    CHECK_FALSE(first.evidence[0].activity.isValid());
    CHECK(first.evidence[0].date == day("2026-10-06"));
    CHECK(first.evidence[1].rank == 3);
    CHECK(first.evidence[1].activity == book.activities[0].id);
    REQUIRE(first.evidence[1].hasNote);
    CHECK(*readNote(small.gradebook, first.evidence[1].id) == "Well done,\nAna");

    CHECK(book.students[1].evidence[0].mark == Mark::NotHandedIn);
    CHECK(book.students[1].evidence[1].rank == 2);
    CHECK(book.students[2].evidence[0].mark == Mark::NotHandedIn);
    CHECK(book.students[2].evidence[1].mark == Mark::Excused);
}

TEST_CASE("evidence: the import is one op that undo takes back whole", "[exchange]")
{
    AClass small;
    small.rate(0, 0, 2, "2026-10-01");
    const std::string before = contentOf(small.gradebook.path());
    small.import("00001,1,2026-10-05,C,Quiz,,\n00002,1,2026-10-05,D,Quiz,,note\n");
    CHECK(small.gradebook.history(1)->front().kind == "import-evidence");
    CHECK(small.gradebook.history(1)->front().args["new"] == 2);
    REQUIRE(small.gradebook.undo());
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("evidence: rows of one day keep the order of the file", "[exchange]")
{
    AClass small;
    small.import("00001,1,2026-10-05,C,,,\n00001,1,2026-10-05,D,,,\n00001,1,2026-10-05,C,,,\n"
                 "00001,1,2026-10-05,E,,,\n");
    const ClassBook book = small.book();
    std::vector<int> ranks;
    for (const Evidence& evidence : book.students[0].evidence) {
        ranks.push_back(evidence.rank);
    }
    CHECK(ranks == std::vector{3, 2, 3, 1});
}

TEST_CASE("evidence: again adds only rows beyond the equal ones already there", "[exchange]")
{
    AClass small;
    const std::string rows = "00001,1,2026-10-05,C,Quiz,,\n"
                             "00001,1,2026-10-05,C,Quiz,,\n"
                             "00001,1,2026-10-05,C,,,\n"
                             "00002,1,2026-10-05,-,Quiz,,\n";
    small.import(rows);
    const auto ops = small.gradebook.history()->size();
    CHECK(small.import(rows) == ImportCounts{0, 0, 4, 0});
    CHECK(small.gradebook.history()->size() == ops);

    CHECK(small.import(rows + "00001,1,2026-10-05,C,Quiz,,\n"
                              "00001,1,2026-10-05,D,Quiz,,\n"
                              "00001,1,2026-10-06,C,Quiz,,\n"
                              "00002,1,2026-10-05,excused,Quiz,,\n") == ImportCounts{4, 0, 4, 0});
    CHECK(small.pieces() == 8);
}

TEST_CASE("evidence: what was withdrawn does not come back with the next file", "[exchange]")
{
    AClass small;
    small.import("00001,1,2026-10-05,C,Quiz,,\n");
    REQUIRE(withdraw(small.gradebook, {small.book().students[0].evidence[0].id}));
    CHECK(small.import("00001,1,2026-10-05,C,Quiz,,\n") == ImportCounts{0, 0, 1, 0});
}

TEST_CASE("evidence: on request every row is added", "[exchange]")
{
    AClass small;
    small.import("00001,1,2026-10-05,C,Quiz,,\n");
    EvidenceOptions all;
    all.addAll = true;
    CHECK(small.import("00001,1,2026-10-05,C,Quiz,,\n", all) == ImportCounts{1, 0, 0, 0});
    CHECK(small.pieces() == 2);
    CHECK(small.book().activities.size() == 1);
}

TEST_CASE("evidence: an activity is its title and its day, and shows more outcomes in time",
          "[exchange]")
{
    AClass small;
    small.import("00001,1,2026-10-05,C,Quiz,,\n00001,1,2026-10-12,C,Quiz,exit-slip,\n");
    REQUIRE(small.book().activities.size() == 2);
    CHECK(small.book().activities[0].kind == ActivityKind::Other);
    CHECK(small.book().activities[1].kind == ActivityKind::ExitSlip);
    small.import("00002,2,2026-10-05,C,Quiz,project,\n");
    const ClassBook book = small.book();
    REQUIRE(book.activities.size() == 2);
    CHECK(book.activities[0].outcomes == std::vector{small.outcome(0), small.outcome(1)});
    CHECK(book.activities[0].kind == ActivityKind::Other);
    CHECK(book.activities[1].outcomes == std::vector{small.outcome(0)});
}

TEST_CASE("evidence: a student may come by name, exactly, else without case and accents",
          "[exchange]")
{
    AClass small(0, 1);
    small.addStudent("García", "Ana", "1");
    small.addStudent("Garcia", "Ana", "2");
    small.addStudent("Ruiz", "José", "3");
    const std::string heading = "student,outcome,date,level\n";
    const auto planned = small.plan(heading + "\"García, Ana\",1,2026-10-05,C\n"
                                              "Ana Garcia,1,2026-10-05,D\n"
                                              "jose RUIZ,1,2026-10-05,C\n"
                                              "\"ruiz, jose\",1,2026-10-06,C\n"
                                              "ana garcía,1,2026-10-05,C\n"
                                              "Ana,1,2026-10-05,C\n");
    REQUIRE(planned);
    REQUIRE(planned->marks.size() == 4);
    const ClassBook book = small.book();
    const auto number = [&](std::size_t mark) {
        return book.find(planned->marks[mark].student)->student.number();
    };
    CHECK(number(0) == "1");
    CHECK(number(1) == "2");
    CHECK(number(2) == "3");
    CHECK(number(3) == "3");
    REQUIRE(planned->rejected.size() == 2);
    CHECK(planned->rejected[0].line == 6);
    CHECK(planned->rejected[0].error.code == ErrorCode::Ambiguous);
    CHECK(planned->rejected[0].error.values.size() == 2);
    CHECK(planned->rejected[1].error.code == ErrorCode::UnknownStudent);
}

TEST_CASE("evidence: numbers are text, with or without a spreadsheet's disguise", "[exchange]")
{
    AClass small;
    CHECK(small.import("=\"00001\",1,2026-10-05,C,,,\n'00002,1,2026-10-05,C,,,\n").added == 2);
    const auto planned = small.plan(std::string(kHeading) + "1,1,2026-10-05,C,,,\n");
    REQUIRE(planned);
    REQUIRE(planned->rejected.size() == 1);
    CHECK(planned->rejected[0].error.code == ErrorCode::UnknownStudent);
    CHECK(planned->rejected[0].error.detail == "1");
}

TEST_CASE("evidence: a row that cannot be meant refuses the file with line and reason",
          "[exchange]")
{
    const AClass small;
    struct Case {
        const char* row;
        Error error;
    };
    const std::vector<Case> cases{
        {"99999,1,2026-10-05,C,,,", {ErrorCode::UnknownStudent, "99999", {}, {}}},
        {",1,2026-10-05,C,,,", {ErrorCode::MissingValue, {}, "student", {}}},
        {"00001,9,2026-10-05,C,,,", {ErrorCode::UnknownOutcome, "9", {}, {"1", "2"}}},
        {"00001,,2026-10-05,C,,,", {ErrorCode::MissingValue, {}, "outcome", {}}},
        {"00001,1,2026-02-30,C,,,", {ErrorCode::InvalidDate, "2026-02-30", "date", {}}},
        {"00001,1,5/10/2026,C,,,", {ErrorCode::InvalidDate, "5/10/2026", "date", {}}},
        {"00001,1,,C,,,", {ErrorCode::MissingValue, {}, "date", {}}},
        {"00001,1,2026-10-05,A,,,", {ErrorCode::UnknownLevel, "A", {}, {"E", "D", "C"}}},
        {"00001,1,2026-10-05,4,,,", {ErrorCode::UnknownLevel, "4", {}, {"E", "D", "C"}}},
        {"00001,1,2026-10-05,0,,,", {ErrorCode::UnknownLevel, "0", {}, {"E", "D", "C"}}},
        {"00001,1,2026-10-05,C,Quiz,riddle,",
         {ErrorCode::InvalidValue,
          "riddle",
          "kind",
          {"quiz", "project", "performance", "product", "conversation", "observation", "exit slip",
           "other"}}},
        {"00001,1,2026-10-05,C,,,good,but", {ErrorCode::UnreadableRow, "TooManyFields", {}, {}}},
    };
    for (const Case& example : cases) {
        INFO(example.row);
        const auto planned =
            small.plan(fmt::format("{}00001,1,2026-10-05,C,,,\n{}\n", kHeading, example.row));
        REQUIRE(planned);
        CHECK(planned->isRefused());
        REQUIRE(planned->rejected.size() == 1);
        CHECK(planned->rejected[0].line == 3);
        CHECK(planned->rejected[0].error.code == example.error.code);
        CHECK(planned->rejected[0].error.detail == example.error.detail);
        CHECK(planned->rejected[0].error.where == example.error.where);
        CHECK(planned->rejected[0].error.values == example.error.values);
    }
}

TEST_CASE("evidence: bad rows can be skipped, the others are imported", "[exchange]")
{
    AClass small;
    EvidenceOptions skip;
    skip.skipBadRows = true;
    CHECK(small
              .import("00001,1,2026-10-05,C,Quiz,,\n00001,1,2026-10-05,Z,Other day,,\n"
                      "00002,1,2026-10-05,D,Quiz,,\n",
                      skip)
              .added == 2);
    CHECK(small.pieces() == 2);
    CHECK(small.book().activities.size() == 1);
}

TEST_CASE("evidence: a file without its columns is refused by the name of the column", "[exchange]")
{
    const AClass small;
    const auto missing = [&](const char* heading) {
        const auto planned = small.plan(fmt::format("{}\nx,y,z\n", heading));
        REQUIRE_FALSE(planned);
        CHECK(planned.error().code == ErrorCode::UnknownHeading);
        return planned.error().detail;
    };
    CHECK(missing("outcome,date,level") == "student_number");
    CHECK(missing("student,date,level") == "outcome");
    CHECK(missing("student,outcome,level") == "date");
    CHECK(missing("student_number,outcome,date") == "level");
}

TEST_CASE("evidence: a file of fifty thousand rows, goes in and is known again", "[exchange]")
{
    AClass small(50, 20);
    std::string text = kHeading;
    for (int i = 0; i < 50'000; ++i) {
        const int student = i % 50;
        const int outcome = i / 50 % 20;
        const int week = i / 1000;
        text +=
            fmt::format("{:05},{},{},{},Week {},,\n", student + 1, outcome + 1,
                        day("2026-09-07").plusDays(7 * week).toIso(), 1 + (i * 7 + week) % 3, week);
    }
    const auto planned = small.plan(text);
    REQUIRE(planned);
    CHECK(planned->counts == ImportCounts{50'000, 0, 0, 0});
    CHECK(planned->newActivities.size() == 50);
    REQUIRE(applyEvidence(small.gradebook, small.book(), *planned));
    CHECK(small.pieces() == 50'000);
    CHECK(small.plan(text)->counts == ImportCounts{0, 0, 50'000, 0});
}
