// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Moving about on the Map, and what is chosen there.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/map/shown_map.h"

#include <QAction>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownMap;
using trellis::test::SmallClass;

TEST_CASE("map keys: a sign that needs Shift on its keyboard moves on as any, a letter stays",
          "[ui][map]")
{
    SmallClass c(4, 1);
    ShownMap s(c);
    s.type("d");
    // As on a French keyboard, where Shift and the key of the semicolon are a full stop.
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_Period, QStringLiteral("."),
                        Qt::ShiftModifier);
    CHECK(s.cell(1, 0).startsWith(QStringLiteral("Developing")));
    CHECK(s.view().currentIndex().row() == 2);
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_Minus, QStringLiteral("-"),
                        Qt::ShiftModifier);
    CHECK(s.cell(2, 0).contains(QStringLiteral("not handed in")));
    CHECK(s.view().currentIndex().row() == 3);
    QTest::sendKeyEvent(QTest::Click, &s.view(), Qt::Key_C, QStringLiteral("C"), Qt::ShiftModifier);
    CHECK(s.cell(3, 0).startsWith(QStringLiteral("Capable")));
    CHECK(s.view().currentIndex().row() == 3);
}

TEST_CASE("map keys: a full stop is the last level again, whatever was not handed in since",
          "[ui][map]")
{
    SmallClass c(3, 1);
    ShownMap s(c);
    s.type("d-.");
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Developing")));
    CHECK(s.cell(1, 0).startsWith(QStringLiteral("not handed in")));
    CHECK(s.cell(2, 0).startsWith(QStringLiteral("Developing")));
}

TEST_CASE("map keys: what changed since the class was left is new until looked at", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-02");
    {
        const ShownMap first(c);
    }
    c.rate(1, 0, 2, "2026-11-13");
    ShownMap s(c);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(s.cell(1, 0) == QStringLiteral("Developing, new"));
    s.type("c");
    CHECK(s.cell(0, 0) == QStringLiteral("Capable, new"));
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    s.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(s.cell(1, 0) == QStringLiteral("Developing"));
    for (const QString& key : s.settings.allKeys()) {
        CHECK_FALSE(s.settings.value(key).toString().contains(QStringLiteral("Family")));
    }
}

TEST_CASE("map keys: Enter opens the evidence unless a level key just moved on", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownMap s(c);
    s.press(Qt::Key_Return);
    CHECK(s.evidenceWanted.count() == 1);
    s.type("c");
    s.press(Qt::Key_Return);
    CHECK(s.evidenceWanted.count() == 1);
}

TEST_CASE("map keys: another day can be looked at and not changed", "[ui][map]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 0, 3, "2026-11-13");
    ShownMap s(c);
    s.commands.find(QStringLiteral("map.day"))->trigger();
    s.type("2026-11-05");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(s.shownText().contains(QStringLiteral("as it was on Nov 5, 2026")));
    s.type("d");
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.cell(0, 0) == QStringLiteral("Emerging"));
    CHECK(c.book().students.front().evidence.size() == 2);
    CHECK(s.screen->whyNothingChanges().startsWith(QStringLiteral("You look at another day")));
    s.press(Qt::Key_Escape);
    CHECK(s.cell(0, 0) == QStringLiteral("Capable"));
    CHECK(s.screen->whyNothingChanges().isEmpty());
    CHECK(s.lastSaid() == QStringLiteral("This is the Map of today again."));
}

TEST_CASE("map keys: End and the arrow stop at the last outcome, the header leads behind it",
          "[ui][map]")
{
    SmallClass c(2, 3);
    ShownMap s(c);
    s.go(0, 0);
    s.press(Qt::Key_End);
    CHECK(s.view().currentIndex().column() == 2);
    s.press(Qt::Key_Right);
    CHECK(s.view().currentIndex().column() == 2);
    s.press(Qt::Key_C);
    CHECK(s.cell(0, 2).startsWith(QStringLiteral("Capable")));
    s.go(0, 0);
    s.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view().currentIndex().row() == 1);
    CHECK(s.view().currentIndex().column() == 2);
    CHECK(s.view().selectionModel()->selectedIndexes() == QModelIndexList{s.view().currentIndex()});
    s.go(0, 2);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Right);
    CHECK(s.view().currentIndex().column() == 3); // credit
}

TEST_CASE("map keys: in the header Ctrl and Space choose the column for the next key", "[ui][map]")
{
    SmallClass c(3, 2);
    ShownMap s(c);
    s.go(0, 1);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(s.view().hasFocus());
    s.press(Qt::Key_C);
    for (int row = 0; row < 3; ++row) {
        CHECK(s.cell(row, 1).startsWith(QStringLiteral("Capable")));
        CHECK(s.cell(row, 0) == QStringLiteral("no evidence yet"));
    }
}

TEST_CASE("map keys: a moved column stays moved on this machine", "[ui][map]")
{
    SmallClass c(1, 3);
    {
        ShownMap s(c);
        s.press(Qt::Key_Up);
        s.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        CHECK(s.view().map().outcome(0)->id == c.outcome(1));
    }
    ShownMap s(c);
    CHECK(s.view().map().outcome(0)->id == c.outcome(1));
    CHECK(s.view().map().outcome(1)->id == c.outcome(0));
    CHECK(c.book().outcomes.front().id == c.outcome(0)); // the course keeps its own order
}

TEST_CASE("map keys: every command of the Map has a menu text and a tip", "[ui][map]")
{
    SmallClass c(1, 1);
    const ShownMap s(c);
    CHECK(s.commands.all().size() > 20);
    for (const Commands::Command& command : s.commands.all()) {
        CAPTURE(command.spec.id.toStdString());
        CHECK(command.spec.text.contains(QLatin1Char('&')));
        CHECK(command.spec.tip.endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("map keys: Ctrl+G groups the chosen students, and the chip shows them alone",
          "[ui][map][groups]")
{
    SmallClass c(4, 2);
    ShownMap s(c);
    s.press(Qt::Key_Down, Qt::ShiftModifier);
    s.press(Qt::Key_G, Qt::ControlModifier);
    s.type("Lab table");
    s.press(Qt::Key_Return);
    ClassBook book = c.book();
    REQUIRE(book.groups.size() == 1);
    CHECK(book.groups.front().name == "Lab table");
    CHECK(s.view().hasFocus());

    QAction* choice = nullptr;
    for (QAction* action : s.screen->findChildren<QAction*>()) {
        choice = action->text().contains(QStringLiteral("Lab table")) ? action : choice;
    }
    REQUIRE(choice != nullptr);
    choice->trigger();
    CHECK(s.view().map().rowCount() == 2);
    // Everybody who is shown, in one step.
    s.go(0, 0);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("c");
    book = c.book();
    CHECK(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(1).evidence.size() == 1);
    CHECK(book.students.at(2).evidence.empty());
    REQUIRE(s.document->undo());
    CHECK(c.book().students.at(1).evidence.empty());
    // A group that is gone filters nobody out.
    REQUIRE(s.document->undo());
    CHECK(s.view().map().rowCount() == 4);
}
