// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_rounds.h"
#include "core/insight/conference_state.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <cstddef>
#include <initializer_list>

using namespace trellis;
using trellis::test::day;

namespace {

const ClassId kClass{7};
const Date kToday = day("2026-11-22");

StudentRecord withConferences(StudentId student, std::initializer_list<const char*> days)
{
    StudentRecord record;
    record.student.id = student;
    record.enrollments.emplace_back().from = day("2026-08-01");
    for (const char* iso : days) {
        Conference conference;
        conference.id = ConferenceId::make();
        conference.student = student;
        conference.classes = {kClass};
        conference.date = day(iso);
        record.conferences.push_back(conference);
    }
    return record;
}

ClassBook bookOf(std::vector<StudentRecord> students)
{
    ClassBook book;
    book.schoolClass.id = kClass;
    book.students = std::move(students);
    return book;
}

} // namespace

TEST_CASE("conferences of a few evenings are one round, newest first", "[insight][conference]")
{
    ClassBook book = bookOf({withConferences(StudentId{1}, {"2026-11-19", "2027-01-20"}),
                             withConferences(StudentId{2}, {"2026-11-20", "2027-01-21"}),
                             withConferences(StudentId{3}, {"2026-11-20"})});
    book.students[1].conferences[0].resultsOn = day("2026-11-21");
    const auto rounds = conferenceRounds(book, kToday);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].first == day("2027-01-20"));
    CHECK(rounds[0].last == day("2027-01-21"));
    CHECK(rounds[0].withoutResults == 0); // still to come
    CHECK(rounds[1].first == day("2026-11-19"));
    CHECK(rounds[1].last == day("2026-11-20"));
    CHECK(rounds[1].conferences.size() == 3);
    CHECK(rounds[1].withoutResults == 2);
    const StudentRecord& first = book.students[0];
    CHECK(conferenceIn(first, kClass, kToday, rounds[1]) == &first.conferences[0]);
    CHECK(conferenceIn(first, kClass, kToday, {}) == &first.conferences[1]);
    CHECK(conferenceIn(book.students[2], kClass, kToday, rounds[0]) == nullptr);
}

TEST_CASE("who has left since stays in the round that was, and is in none to come",
          "[insight][conference]")
{
    StudentRecord left = withConferences(StudentId{1}, {"2026-11-02", "2027-01-20"});
    left.enrollments.back().to = day("2026-11-10");
    const auto rounds = conferenceRounds(bookOf({left}), kToday);
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().first == day("2026-11-02"));
    CHECK(rounds.front().withoutResults == 1);

    // Whoever came into the class after the day that was put down is one of it.
    StudentRecord joined = withConferences(StudentId{2}, {"2026-11-02"});
    joined.enrollments.back().from = day("2026-11-09");
    CHECK(conferenceRounds(bookOf({joined}), kToday).size() == 1);
}

TEST_CASE("a round has who was in the class, and who is in it now", "[insight][conference]")
{
    ClassBook book = bookOf({withConferences(StudentId{1}, {"2026-09-10", "2027-01-20"}),
                             withConferences(StudentId{2}, {"2026-09-10", "2027-01-20"}),
                             withConferences(StudentId{3}, {"2026-11-19"})});
    for (std::size_t i = 1; i < book.students.size(); ++i) {
        book.students[i].enrollments.front().to = day("2026-11-02");
    }
    // Held before the day of coming that the roster gives.
    book.students[0].enrollments.front().from = day("2026-10-01");
    const auto rounds = conferenceRounds(book, kToday);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].conferences == std::vector{book.students[0].conferences[1].id});
    CHECK(rounds[1].conferences.size() == 2);
    // One that was after all.
    book.students[2].conferences[0].heldOn = day("2026-11-19");
    CHECK(conferenceRounds(book, kToday).size() == 3);
}

TEST_CASE("every conference of a student who comes each week is in a round",
          "[insight][conference]")
{
    const ClassBook book =
        bookOf({withConferences(StudentId{1}, {"2026-11-02", "2026-11-09", "2026-11-16"})});
    const auto rounds = conferenceRounds(book, kToday);
    REQUIRE(rounds.size() == 3);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        CHECK(rounds[i].conferences ==
              std::vector{book.students[0].conferences[rounds.size() - 1 - i].id});
    }
}

TEST_CASE("conferences of another class, and those without a day, are in no round",
          "[insight][conference]")
{
    StudentRecord record = withConferences(StudentId{1}, {"2026-11-02", "2026-11-19"});
    record.conferences[0].classes = {ClassId{8}};
    record.conferences[1].date.reset();
    CHECK(conferenceRounds(bookOf({record}), kToday).empty());
    // Held without having been planned.
    record.conferences[1].heldOn = day("2026-11-19");
    CHECK(conferenceRounds(bookOf({record}), kToday).size() == 1);
}

TEST_CASE("a goal made at a later conference is none of last time", "[insight][conference]")
{
    StudentRecord record = withConferences(StudentId{1}, {"2026-11-19", "2027-01-20"});
    const auto goalOf = [&](std::size_t conference) {
        Goal goal;
        goal.id = GoalId::make();
        goal.conference = record.conferences[conference].id;
        return goal;
    };
    record.goals = {goalOf(0), goalOf(1)};
    CHECK(goalsOfLastTime(record, &record.conferences[0]).empty());
    REQUIRE(goalsOfLastTime(record, &record.conferences[1]).size() == 1);
    CHECK(goalsOfLastTime(record, &record.conferences[1]).front() == &record.goals[0]);
}
