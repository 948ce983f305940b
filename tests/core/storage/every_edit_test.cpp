// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Every kind of edit is undone and redone so that the file holds the same again.
#include "core/storage/edit.h"
#include "core/storage/edits/absences.h"
#include "core/storage/edits/activities.h"
#include "core/storage/edits/awards.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "core/storage/edits/flags.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/merge.h"
#include "core/storage/edits/move_class.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "core/storage/edits/structure.h"
#include "tests/core/storage/undo_each.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

/// Four students with a mark on each of three outcomes.
struct EditedClass {
    EditedClass()
    {
        for (std::size_t s = 0; s < 4; ++s) {
            for (std::size_t o = 0; o < 3; ++o) {
                small.rate(s, o, 3, "2026-10-01");
            }
        }
    }

    [[nodiscard]] StudentRecord record(std::size_t i) const
    {
        return *small.book().find(small.student(i));
    }

    SmallClass small{4, 3};
    const Date today = day("2026-11-02");
};

} // namespace

TEST_CASE("every kind of edit of a course is undone exactly", "[storage][history]")
{
    EditedClass c;
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector{c.small.outcome(1)}, c.small.level(2)});
    undoEach(
        c.small,
        {
            {"course",
             [&] {
                 return addCourse(c.small.gradebook,
                                  {"Physics",
                                   Term{{}, "Autumn", day("2026-09-01"), day("2026-12-18")},
                                   c.today});
             }},
            {"course with a class",
             [&] {
                 return addCourse(c.small.gradebook, {"Chemistry", std::nullopt, c.today},
                                  {"Period 6", {}});
             }},
            {"class",
             [&] {
                 return addClass(c.small.gradebook, c.small.course, {"Period 5", {}});
             }},
            {"calendar",
             [&] {
                 return setCalendar(c.small.gradebook, c.small.schoolClass,
                                    std::array{true, false, true, false, true, false, false},
                                    {{day("2026-11-26"), day("2026-11-27")}});
             }},
            {"rule", [&] { return setRule(c.small.gradebook, c.small.book(), rule); }},
            {"own rule",
             [&] {
                 return setStudentRule(c.small.gradebook, c.small.book(), c.record(1),
                                       StudentRule{{{{1, false, AllOutcomes{}, std::nullopt}}},
                                                   "moved in late",
                                                   c.today});
             }},
            {"award",
             [&] {
                 return giveAwards(c.small.gradebook, c.small.book(),
                                   {{{},
                                     c.small.student(2),
                                     c.small.course,
                                     c.today,
                                     rule,
                                     "I have 3 of the 2 I need.",
                                     {{c.small.outcome(0), c.small.level(3)}},
                                     {},
                                     {}}});
             }},
            {"revoke",
             [&] {
                 return revokeAward(c.small.gradebook, c.record(2), "typed by mistake", c.today);
             }},
            {"method",
             [&] {
                 return setMethod(c.small.gradebook, c.small.course, {Method::Decaying, 65}, 2);
             }},
            {"own method",
             [&] {
                 return setOutcomeMethod(c.small.gradebook, c.small.outcome(0),
                                         MethodChoice{Method::Highest, {}}, 1);
             }},
            {"thresholds",
             [&] {
                 return setThresholds(c.small.gradebook, c.small.book(), std::vector{1.4, 2.6});
             }},
            {"scale",
             [&] {
                 const ClassBook book = c.small.book();
                 const auto change =
                     planScale(book.scale, book.thresholds, {{"N", "Not yet"}, {"C", "Capable"}},
                               "C", {{"E", "N"}, {"D", "N"}}, *levelUses(c.small.gradebook, book));
                 REQUIRE(change);
                 return setScale(c.small.gradebook, book, *change);
             }},
        });
}

TEST_CASE("every kind of edit of a student is undone exactly", "[storage][history]")
{
    EditedClass c;
    REQUIRE(addClass(c.small.gradebook, c.small.course, {"Period 5", {}}));
    undoEach(
        c.small,
        {
            {"out",
             [&] {
                 return moveOut(c.small.gradebook, c.small.book(), c.small.student(0), c.today);
             }},
            {"back",
             [&] {
                 return moveBack(c.small.gradebook, c.small.book(), c.small.student(0),
                                 c.today.plusDays(7));
             }},
            {"to another class",
             [&] {
                 ClassId other;
                 for (const ClassInfo& info : *readClasses(c.small.gradebook)) {
                     other = info.id != c.small.schoolClass ? info.id : other;
                 }
                 return moveToClass(
                     c.small.gradebook,
                     {c.small.student(3), c.small.schoolClass, other, c.today, false, {}});
             }},
            {"note",
             [&] {
                 return addNote(
                     c.small.gradebook,
                     {{}, c.small.student(0), c.small.outcome(1), c.today, "Helped Omar.", 0});
             }},
            {"change note",
             [&] {
                 StudentNote note =
                     readStudentNotes(c.small.gradebook, c.small.student(0))->notes.at(0);
                 note.text = "Helped Omar, unprompted.";
                 note.outcome.reset();
                 return changeNote(c.small.gradebook, note);
             }},
            {"remove note",
             [&] {
                 return removeNote(
                     c.small.gradebook,
                     readStudentNotes(c.small.gradebook, c.small.student(0))->notes.at(0).id);
             }},
            {"profile",
             [&] {
                 return setProfile(c.small.gradebook, c.small.student(0),
                                   {"asks good questions", "", "talking it through", ""});
             }},
            {"change profile",
             [&] {
                 return setProfile(c.small.gradebook, c.small.student(0),
                                   {"", "football", "talking it through", "French"});
             }},
            {"edit student",
             [&] {
                 Student student = c.record(0).student;
                 student.preferredGivenName = "Aïssa";
                 student.sheetLanguage = "fr";
                 student.birthDate = day("2010-05-01");
                 student.ids.push_back({IdScheme::Email, {}, "aissa@school.example"});
                 student.guardians.push_back({{}, "Fatou Diallo", "", "555 0199", "mother"});
                 return editStudent(c.small.gradebook, student);
             }},
            {"two records are one",
             [&] {
                 return mergeStudents(c.small.gradebook,
                                      {c.small.student(2), c.small.student(1),
                                       mergedStudent(c.record(2).student, c.record(1).student)});
             }},
        });
}

TEST_CASE("every kind of edit of marks is undone exactly", "[storage][history]")
{
    EditedClass c;
    undoEach(
        c.small,
        {
            {"annotate",
             [&] {
                 return annotate(c.small.gradebook, c.record(0).evidence.at(0).id,
                                 "with a partner");
             }},
            {"annotate again",
             [&] { return annotate(c.small.gradebook, c.record(0).evidence.at(0).id, "alone"); }},
            {"annotate no more",
             [&] { return annotate(c.small.gradebook, c.record(0).evidence.at(0).id, " "); }},
            {"decide",
             [&] {
                 return decide(c.small.gradebook, c.record(0), c.small.outcome(0), c.small.level(2),
                               "saw it", c.today);
             }},
            {"decide several",
             [&] {
                 const ClassBook book = c.small.book();
                 const StudentRecord& last = *book.find(c.small.student(3));
                 return decide(c.small.gradebook,
                               {{&last, c.small.outcome(0)}, {&last, c.small.outcome(2)}},
                               c.small.level(1), "talked", c.today);
             }},
            {"undecide several",
             [&] {
                 const ClassBook book = c.small.book();
                 const StudentRecord& last = *book.find(c.small.student(3));
                 return removeDecision(c.small.gradebook,
                                       {{&last, c.small.outcome(0)},
                                        {&last, c.small.outcome(1)},
                                        {&last, c.small.outcome(2)}},
                                       c.today.plusDays(1));
             }},
            {"decide again",
             [&] {
                 return decide(c.small.gradebook, c.record(0), c.small.outcome(0), c.small.level(1),
                               "saw more", c.today.plusDays(1));
             }},
            {"undecide",
             [&] {
                 return removeDecision(c.small.gradebook, c.record(0), c.small.outcome(0),
                                       c.today.plusDays(2));
             }},
            {"exempt",
             [&] {
                 return exempt(c.small.gradebook, c.record(3), c.small.outcome(1), "moved in late",
                               c.today);
             }},
            {"unexempt",
             [&] {
                 return removeExemption(c.small.gradebook, c.record(3), c.small.outcome(1),
                                        c.today.plusDays(1));
             }},
            {"withdraw",
             [&] { return withdraw(c.small.gradebook, {c.record(0).evidence.at(0).id}); }},
            {"withdraw several",
             [&] {
                 return withdraw(c.small.gradebook,
                                 {c.record(1).evidence.at(0).id, c.record(2).evidence.at(1).id});
             }},
            {"flag",
             [&] {
                 const StudentRecord first = c.record(0);
                 const StudentRecord second = c.record(1);
                 return flag(c.small.gradebook,
                             {{&first, c.small.outcome(0)}, {&second, c.small.outcome(0)}},
                             c.today.plusDays(14), c.today);
             }},
            {"flag again",
             [&] {
                 const StudentRecord first = c.record(0);
                 return flag(c.small.gradebook, {{&first, c.small.outcome(0)}}, std::nullopt,
                             c.today);
             }},
            {"unflag",
             [&] {
                 const StudentRecord first = c.record(0);
                 return removeFlag(c.small.gradebook, {{&first, c.small.outcome(0)}}, c.today);
             }},
            {"star",
             [&] {
                 const StudentRecord first = c.record(0);
                 return star(c.small.gradebook,
                             {{&first, c.small.outcome(0)}, {&first, c.small.outcome(1)}});
             }},
            {"unstar",
             [&] {
                 const StudentRecord first = c.record(0);
                 return removeStar(c.small.gradebook, {{&first, c.small.outcome(1)}});
             }},
        });
}

TEST_CASE("every kind of edit of activities, papers and groups is undone exactly",
          "[storage][history]")
{
    EditedClass c;
    const GroupId groupId = GroupId::make();
    const ActivityId activityId = ActivityId::make();
    const auto activity = [&](int version) {
        Activity made{activityId, c.small.schoolClass, "Quiz", ActivityKind::Quiz, c.today, {}, {},
                      false};
        made.outcomes = {c.small.outcome(version == 0 ? 0 : 2), c.small.outcome(1)};
        made.date = c.today.plusDays(-version);
        return made;
    };
    const auto markIn = [&](std::size_t student, std::size_t outcome) {
        NewMark mark;
        mark.student = c.small.student(student);
        mark.outcome = c.small.outcome(outcome);
        mark.activity = activityId;
        mark.date = c.today;
        mark.level = c.small.level(2);
        return mark;
    };

    undoEach(c.small,
             {
                 {"new activity", [&] { return addActivity(c.small.gradebook, activity(0)); }},
                 {"marks of an activity",
                  [&] {
                      return rate(c.small.gradebook, {markIn(0, 0), markIn(1, 0), markIn(2, 1)});
                  }},
                 {"change an activity",
                  [&] {
                      return setActivity(c.small.gradebook,
                                         {activity(1), {{c.small.outcome(0), c.small.outcome(2)}}});
                  }},
                 {"withdraw an activity",
                  [&] { return withdrawActivity(c.small.gradebook, activityId); }},
                 {"absent",
                  [&] {
                      return setAbsent(c.small.gradebook, c.small.schoolClass, c.today,
                                       {c.small.student(1), c.small.student(2)}, true);
                  }},
                 {"not absent after all",
                  [&] {
                      return setAbsent(c.small.gradebook, c.small.schoolClass, c.today,
                                       {c.small.student(2)}, false);
                  }},
                 {"clipboard sheet",
                  [&] {
                      return makeClipboardSheet(c.small.gradebook, {{},
                                                                    0,
                                                                    c.small.schoolClass,
                                                                    c.today,
                                                                    {c.small.outcome(1)},
                                                                    {c.small.student(3)}});
                  }},
                 {"how the class sits",
                  [&] {
                      return setSeats(c.small.gradebook, c.small.schoolClass,
                                      {c.small.student(2), c.small.student(0)}, c.today);
                  }},
                 {"how the class sits now",
                  [&] {
                      return setSeats(c.small.gradebook, c.small.schoolClass,
                                      {c.small.student(0), c.small.student(3), c.small.student(2)},
                                      c.today);
                  }},
                 {"group",
                  [&] {
                      return makeGroup(
                          c.small.gradebook, c.small.schoolClass,
                          {groupId,
                           "",
                           c.today,
                           {},
                           {c.small.student(0), c.small.student(1), c.small.student(2)}});
                  }},
                 {"change a group",
                  [&] {
                      return changeGroup(c.small.gradebook, groupId, "Tide pool",
                                         {c.small.student(0), c.small.student(3)});
                  }},
                 {"end a group",
                  [&] { return endGroup(c.small.gradebook, groupId, c.today.plusDays(9)); }},
             });
}
