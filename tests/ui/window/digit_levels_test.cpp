// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A school that counts its levels: 1 2 3 4 are what cells show and what is typed.
#include "core/mastery/whatif.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/isolates.h"

#include <QApplication>
#include <QTest>

using namespace trellis;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;
using trellis::ui::withoutIsolates;

namespace {

/// Four students, in the order of their names.
void fill(SmallClass& c)
{
    for (const char* family : {"Abara", "Bui", "Diallo", "Okoye"}) {
        Student student;
        student.givenName = std::string(family, 1) + "o";
        student.familyName = family;
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
}

void countLevels(SmallClass& c)
{
    const ClassBook book = c.book();
    const auto change = planScale(
        book.scale, {},
        {{"1", "Beginning"}, {"2", "Developing"}, {"3", "Proficient"}, {"4", "Exemplary"}}, "3",
        {{"E", "1"}, {"D", "2"}, {"C", "3"}}, {0, 0, 0});
    REQUIRE(change);
    REQUIRE(setScale(c.gradebook, book, *change));
}

void type(OpenedWindow& o, const char* keys)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys));
    o.settle();
}

/// The newest mark of a student on an outcome, 0 for none.
int rankOf(const SmallClass& c, std::size_t student, std::size_t outcome)
{
    const ClassBook book = c.book();
    const auto marks = book.evidenceOf(book.students.at(student), c.outcome(outcome));
    return marks.empty() ? 0 : marks.back().rank;
}

} // namespace

TEST_CASE("digit levels: a class is rated with the digits that its cells show", "[ui][window]")
{
    SmallClass c(0, 3);
    fill(c);
    countLevels(c);
    OpenedWindow o(pathOf(c));
    CHECK(o.words().contains(QStringLiteral("1, 2, 3 or 4")));
    type(o, "431");
    CHECK(rankOf(c, 0, 0) == 4);
    CHECK(rankOf(c, 1, 0) == 3);
    CHECK(rankOf(c, 2, 0) == 1);
    CHECK(o.map().map().cell(o.map().map().index(0, 0))->state.key == QStringLiteral("4"));
    CHECK(o.map().currentIndex().row() == 3);
    // Shift stays, whatever the digit's key types with it.
    QTest::keyClick(&o.map(), Qt::Key_2, Qt::ShiftModifier);
    CHECK(o.map().currentIndex().row() == 3);
    type(o, "5");
    CHECK(withoutIsolates(o.said()).contains(QStringLiteral("Levels: 1 2 3 4.")));

    o.press(Qt::Key_M, Qt::ControlModifier);
    type(o, "3");
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    type(o, "/");
    type(o, "oko4");
    CHECK(rankOf(c, 3, 2) == 4);
}

TEST_CASE("digit levels: on a student's page a digit rates, and is no number of an outcome",
          "[ui][window][student]")
{
    SmallClass c(0, 5);
    fill(c);
    countLevels(c);
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("1 2 3 4 rate")));
    CHECK_FALSE(o.words().contains(QStringLiteral("a number goes to that outcome")));
    type(o, "4");
    CHECK(rankOf(c, 0, 0) == 4);
    type(o, "5");
    CHECK(o.said().contains(QStringLiteral("is not a level here")));
    CHECK_FALSE(o.said().contains(QStringLiteral("a number")));
    // By name from anywhere.
    o.press(Qt::Key_K, Qt::ControlModifier);
    type(o, "bui 5 3");
    o.press(Qt::Key_Return);
    CHECK(rankOf(c, 1, 4) == 3);
}
