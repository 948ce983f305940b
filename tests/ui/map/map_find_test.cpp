// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Who is found on the Map by typing.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/map/shown_map.h"

using namespace trellis;
using namespace trellis::ui;
using trellis::test::ShownMap;
using trellis::test::SmallClass;

TEST_CASE("map find: slash, letters of a name and a digit rate who is found", "[ui][map]")
{
    SmallClass c(0, 2);
    for (const char* name : {"Mara",
                             "Mar\xC3\xAD"
                             "a",
                             "Kofi"}) {
        Student student;
        student.givenName = name;
        student.familyName = "Okoye";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    ShownMap s(c);
    s.go(0, 1);
    s.type("/ko");
    // Before the key it is said whom it would rate, and the row is the current one.
    CHECK(s.shownText().contains(
        QStringLiteral("1 to 3 rates \u2068Okoye, Kofi\u2069, \u20682 Short 2\u2069")));
    CHECK(s.view().map().nameOf(s.view().currentIndex().row()) ==
          QStringLiteral("\u2068Okoye, Kofi\u2069"));
    s.type("3");
    CHECK(s.view().map().rowCount() == 3); // ready for the next name
    // Two are found: the first is rated, and no other.
    s.type("mar");
    CHECK(s.view().map().rowCount() == 2);
    const StudentId first = s.view().map().row(0).student;
    s.type("2");
    const ClassBook book = c.book();
    int rated = 0;
    for (const StudentRecord& record : book.students) {
        rated += static_cast<int>(record.evidence.size());
    }
    CHECK(rated == 2);
    REQUIRE(book.find(first)->evidence.size() == 1);
    CHECK(book.find(first)->evidence.front().rank == 2);
    CHECK_FALSE(s.shownText().contains(QStringLiteral("1 to 3 rates")));
    // Of nobody it is said that there is nobody.
    s.type("zz1");
    CHECK(s.lastSaid() == QStringLiteral("Nobody has a name that begins so."));
    // A letter too many loses neither the outcome nor the place.
    s.press(Qt::Key_Backspace);
    s.press(Qt::Key_Backspace);
    CHECK(s.view().currentIndex().column() == 1);
    s.press(Qt::Key_Escape);
    CHECK(s.view().hasFocus());
    REQUIRE(s.document->undo());
    CHECK(c.book().find(first)->evidence.empty());
}

TEST_CASE("map find: F3 goes round among those who are found", "[ui][map]")
{
    SmallClass c(0, 1);
    for (const char* name : {"Mara", "Kofi", "Mario", "Omar"}) {
        Student student;
        student.givenName = name;
        student.familyName = "Okoye";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    ShownMap s(c);
    const auto named = [&s] { return s.view().map().nameOf(s.view().currentIndex().row()); };
    s.type("/mar");
    const QString first = named();
    s.press(Qt::Key_F3);
    const QString second = named();
    CHECK(second != first);
    CHECK(second.contains(QStringLiteral("Mar")));
    s.press(Qt::Key_F3);
    CHECK(named() == first);
    s.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(named() == second);
    // A level key is a level there, no letter of the name.
    s.type("c");
    int rated = 0;
    for (const StudentRecord& record : c.book().students) {
        rated += static_cast<int>(record.evidence.size());
    }
    CHECK(rated == 1);
}

TEST_CASE("map find: with hidden names a digit rates nobody else than who is shown", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownMap s(c);
    s.go(0, 0);
    s.names.hideAllBut(c.student(1));
    s.type("/a");
    const bool isFound = s.view().map().rowOf(c.student(1)) >= 0;
    s.type("3");
    for (const StudentRecord& record : c.book().students) {
        CAPTURE(record.student.givenName);
        CHECK(record.evidence.size() ==
              (isFound && record.student.id == c.student(1) ? std::size_t{1} : std::size_t{0}));
    }
}

TEST_CASE("map find: a filter that hides everybody says what it looked for", "[ui][map]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-13");
    ShownMap s(c);
    s.type("/zz");
    CHECK(s.shownText().contains(QStringLiteral("No student matches \u2068zz\u2069.")));
    s.press(Qt::Key_Escape);
    CHECK(s.view().map().rowCount() == 3);
    CHECK_FALSE(s.shownText().contains(QStringLiteral("No student matches")));
}

TEST_CASE("map find: the Enter of habit behind a level leaves the keyboard in the field",
          "[ui][map]")
{
    SmallClass c(3, 1);
    ShownMap s(c);
    s.go(0, 0);
    s.type("/given");
    s.type("3");
    s.press(Qt::Key_Return);
    CHECK_FALSE(s.view().hasFocus());
    s.type("c"); // a letter of the next name
    s.press(Qt::Key_Escape);
    int marks = 0;
    for (const StudentRecord& record : c.book().students) {
        marks += static_cast<int>(record.evidence.size());
    }
    CHECK(marks == 1);
}
