// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/absences.h"
#include "core/storage/edits/activities.h"
#include "core/storage/edits/clipboard_sheets.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/text/history_text.h"

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;

namespace {

QString newest(const Gradebook& gradebook)
{
    return opText(gradebook, gradebook.history(1)->front(), TextFor::Plain);
}

QString studentName(const SmallClass& c, std::size_t index)
{
    return toQt(c.book().find(c.student(index))->student.displayName());
}

QString outcomeName(const SmallClass& c, std::size_t index)
{
    const ClassBook book = c.book();
    const Outcome& outcome = book.outcomes.at(index);
    return toQt(outcome.code) + QLatin1Char(' ') + toQt(outcome.label());
}

NewMark capable(const SmallClass& c, std::size_t student, std::size_t outcome)
{
    NewMark mark;
    mark.student = c.student(student);
    mark.outcome = c.outcome(outcome);
    mark.date = day("2026-11-20");
    mark.level = c.level(3);
    return mark;
}

} // namespace

TEST_CASE("a rating says the level, for whom and on what", "[ui][text]")
{
    SmallClass c;
    REQUIRE(rate(c.gradebook, {capable(c, 0, 1)}));
    CHECK(newest(c.gradebook) ==
          QStringLiteral("Capable for %1, %2").arg(studentName(c, 0), outcomeName(c, 1)));
}

TEST_CASE("a batch of ratings says how many students", "[ui][text]")
{
    SmallClass c;
    REQUIRE(rate(c.gradebook, {capable(c, 0, 1), capable(c, 1, 1), capable(c, 2, 1)}));
    CHECK(newest(c.gradebook) ==
          QStringLiteral("Capable for 3 students, %1").arg(outcomeName(c, 1)));
    REQUIRE(rate(c.gradebook, {capable(c, 0, 0), capable(c, 0, 1), capable(c, 1, 0)}));
    CHECK(newest(c.gradebook) == QStringLiteral("Capable for 2 students, 2 outcomes"));
}

TEST_CASE("a student is named in the order of the family's language", "[ui][text]")
{
    SmallClass c(1, 3);
    std::size_t outcome = 0;
    const auto called = [&](const char* given, const char* family, const char* language) {
        Student student = c.book().students.front().student;
        student.givenName = given;
        student.familyName = family;
        student.preferredGivenName.clear();
        student.preferredFamilyName.clear();
        student.sheetLanguage = language;
        REQUIRE(editStudent(c.gradebook, student));
        REQUIRE(rate(c.gradebook, {capable(c, 0, outcome++)}));
        return newest(c.gradebook);
    };
    CHECK(called("\u5C0F\u660E", "\u738B", "zh")
              .startsWith(QStringLiteral("Capable for \u738B\u5C0F\u660E, ")));
    CHECK(called("Minh", "Nguy\u1EC5n", "vi")
              .startsWith(QStringLiteral("Capable for Nguy\u1EC5n Minh, ")));
    CHECK(called("Minh", "Nguy\u1EC5n", "")
              .startsWith(QStringLiteral("Capable for Minh Nguy\u1EC5n, ")));
}

TEST_CASE("a student is called as on every screen, also in what was done", "[ui][text]")
{
    SmallClass c(1, 1);
    Student student = c.book().students.front().student;
    student.givenName = "Maximilian";
    student.familyName = "Berg";
    student.preferredGivenName = "Max";
    REQUIRE(editStudent(c.gradebook, student));
    REQUIRE(rate(c.gradebook, {capable(c, 0, 0)}));
    CHECK(newest(c.gradebook).startsWith(QStringLiteral("Capable for Max Berg, ")));
}

TEST_CASE("not handed in, decisions and exemptions are named", "[ui][text]")
{
    SmallClass c;
    NewMark mark = capable(c, 0, 0);
    mark.mark = Mark::NotHandedIn;
    mark.level = {};
    REQUIRE(rate(c.gradebook, {mark}));
    const QString who = studentName(c, 0) + QStringLiteral(", ") + outcomeName(c, 0);
    CHECK(newest(c.gradebook) == QStringLiteral("Not handed in for ") + who);
    const StudentRecord record = *c.book().find(c.student(0));
    REQUIRE(decide(c.gradebook, record, c.outcome(0), c.level(2), "talked", day("2026-11-20")));
    CHECK(newest(c.gradebook) == QStringLiteral("Developing by decision for ") + who);
    REQUIRE(exempt(c.gradebook, record, c.outcome(0), "moved in late", day("2026-11-20")));
    CHECK(newest(c.gradebook).startsWith(studentName(c, 0) + QStringLiteral(" exempt from ")));
}

TEST_CASE("undo and redo say what they are about, and a name outlives its row", "[ui][text]")
{
    SmallClass c;
    Student student;
    student.givenName = "Zo\xC3\xAB <b>";
    student.familyName = "van %1 & Co";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    const QString added = newest(c.gradebook);
    CHECK(added.startsWith(QStringLiteral("Zo\u00EB <b> van %1 & Co added to ")));
    REQUIRE(c.gradebook.undo());
    CHECK(newest(c.gradebook) == QStringLiteral("Undo: ") + added);
    const auto step = *c.gradebook.nextRedo();
    REQUIRE(step);
    CHECK(stepText(c.gradebook, *step, TextFor::Plain) == added);
    REQUIRE(c.gradebook.redo());
    CHECK(newest(c.gradebook) == QStringLiteral("Redo: ") + added);
}

TEST_CASE("activities, absences and clipboard sheets are named", "[ui][text]")
{
    SmallClass c;
    Activity activity;
    activity.id = ActivityId::make();
    activity.schoolClass = c.schoolClass;
    activity.title = "Market role-play";
    activity.date = day("2026-11-20");
    activity.outcomes = {c.outcome(0)};
    REQUIRE(addActivity(c.gradebook, activity));
    CHECK(newest(c.gradebook) == QStringLiteral("New activity: \u201CMarket role-play\u201D"));
    NewMark mark = capable(c, 0, 0);
    mark.activity = activity.id;
    REQUIRE(rate(c.gradebook, {mark}));
    activity.title.clear();
    REQUIRE(setActivity(c.gradebook, {activity, {}}));
    CHECK(newest(c.gradebook) == QStringLiteral("Changed: activity without a name"));
    activity.title = "Role-play";
    REQUIRE(setActivity(c.gradebook, {activity, {}}));
    activity.date = day("2026-11-19");
    REQUIRE(setActivity(c.gradebook, {activity, {}}));
    CHECK(newest(c.gradebook) == QStringLiteral("\u201CRole-play\u201D moved to Nov 19"));
    activity.date = day("2026-11-20");
    activity.outcomes.push_back(c.outcome(1));
    activity.outcomes.erase(activity.outcomes.begin());
    REQUIRE(setActivity(c.gradebook, {activity, {{c.outcome(0), c.outcome(1)}}}));
    CHECK(newest(c.gradebook) == QStringLiteral("\u201CRole-play\u201D moved to Nov 20"));
    activity.outcomes.push_back(c.outcome(0));
    REQUIRE(setActivity(c.gradebook, {activity, {}}));
    CHECK(newest(c.gradebook) == QStringLiteral("Outcomes of \u201CRole-play\u201D"));
    REQUIRE(withdrawActivity(c.gradebook, activity.id));
    CHECK(newest(c.gradebook) == QStringLiteral("Withdrawn: \u201CRole-play\u201D, 1 mark"));
    REQUIRE(setAbsent(c.gradebook, c.schoolClass, activity.date, {c.student(0)}, true));
    CHECK(newest(c.gradebook) == studentName(c, 0) + QStringLiteral(" absent on Nov 20"));
    ClipboardSheet sheet{{}, 0, c.schoolClass, activity.date, {c.outcome(0)}, {c.student(0)}};
    REQUIRE(makeClipboardSheet(c.gradebook, sheet));
    CHECK(newest(c.gradebook) == QStringLiteral("Clipboard sheet 1"));
    REQUIRE(setSeats(c.gradebook, c.schoolClass, {c.student(0)}, activity.date));
    CHECK(newest(c.gradebook) == QStringLiteral("How the class sits"));
}

TEST_CASE("an import is one step with its numbers", "[ui][text]")
{
    SmallClass c;
    Op op;
    op.kind = "import-roster";
    op.args = {{"class", c.schoolClass.value}, {"new", 14}, {"changed", 0}, {"left", 0}};
    CHECK(opText(c.gradebook, op, TextFor::Plain) == QStringLiteral("Import of 14 students"));
    op.args = {{"class", c.schoolClass.value}, {"new", 1}, {"changed", 2}, {"left", 3}};
    CHECK(opText(c.gradebook, op, TextFor::Plain) ==
          QStringLiteral("Import of 1 student, 2 changed, 3 moved out"));
}

TEST_CASE("an op of a newer program has words too", "[ui][text]")
{
    SmallClass c;
    Op op;
    op.kind = "grow-wings";
    CHECK(opText(c.gradebook, op) == QStringLiteral("A change made by a newer Trellis"));
}

TEST_CASE("an undo that a later change forbids names that change", "[ui][text]")
{
    SmallClass c;
    REQUIRE(rate(c.gradebook, {capable(c, 0, 0)}));
    const Op first = c.gradebook.history(1)->front();
    NewMark second = capable(c, 0, 0);
    second.level = c.level(1);
    REQUIRE(rate(c.gradebook, {second}));
    const auto refused = c.gradebook.undoOp(first.id);
    REQUIRE_FALSE(refused);
    CHECK(messageFor(c.gradebook, refused.error(), TextFor::Plain)
              .contains(QStringLiteral("first: Emerging for ")));
}

TEST_CASE("who was erased is called so in the history", "[ui][text]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-10-01");
    const OpId rated = c.gradebook.history(1)->front().id;
    const QString outcome = outcomeName(c, 0);
    REQUIRE(eraseStudent(c.gradebook, c.student(0), day("2026-11-20")));
    const auto op = c.gradebook.op(rated);
    REQUIRE(op);
    CHECK(opText(c.gradebook, *op, TextFor::Plain) ==
          QStringLiteral("Capable for somebody erased, %1").arg(outcome));
}
