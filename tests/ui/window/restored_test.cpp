// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A start finds everything as it was left.
#include "core/storage/edits/activities.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QScrollBar>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("restored: at first the desktop finds a place where the title of the window is seen",
          "[ui][window][restored]")
{
    Machine machine;
    {
        OpenedWindow first(machine);
        CHECK_FALSE(first.window.testAttribute(Qt::WA_Moved));
        first.window.move(30, 40);
        first.window.close();
    }
    const OpenedWindow second(machine);
    CHECK(second.window.testAttribute(Qt::WA_Moved));
}

TEST_CASE("restored: the screen that was open last, whichever it was", "[ui][window][restored]")
{
    SmallClass c(3, 2);
    Machine machine;
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(screenName(kind));
        Place left;
        {
            OpenedWindow o(machine, pathOf(c));
            o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
            OpenedWindow::settle();
            left = o.window.frame()->place();
            REQUIRE(left.screen == kind.id);
        }
        OpenedWindow o(machine);
        o.window.openLast();
        OpenedWindow::settle();
        CHECK(o.window.frame()->place() == left);
        CHECK(o.window.frame()->screen()->isVisible());
    }
}

TEST_CASE("restored: how far the Map was scrolled", "[ui][window][restored]")
{
    SmallClass c(90, 30);
    Machine machine;
    int down = 0;
    int across = 0;
    {
        OpenedWindow o(machine, pathOf(c));
        o.map().verticalScrollBar()->setValue(o.map().verticalScrollBar()->maximum() / 2);
        o.map().horizontalScrollBar()->setValue(o.map().horizontalScrollBar()->maximum() / 2);
        down = o.map().verticalScrollBar()->value();
        across = o.map().horizontalScrollBar()->value();
        REQUIRE(down > 0);
        REQUIRE(across > 0);
    }
    OpenedWindow o(machine);
    o.window.openLast();
    CHECK(QTest::qWaitFor([&] { return o.map().verticalScrollBar()->value() == down; }));
    CHECK(QTest::qWaitFor([&] { return o.map().horizontalScrollBar()->value() == across; }));
}

TEST_CASE("restored: the evidence beside the screen, shown or folded away",
          "[ui][window][restored]")
{
    SmallClass c(3, 2);
    Machine machine;
    for (const bool isShown : {false, true}) {
        CAPTURE(isShown);
        {
            OpenedWindow o(machine, pathOf(c));
            QAction& evidence = o.command("view.evidence");
            REQUIRE(evidence.isChecked() != isShown);
            evidence.trigger();
            CHECK(evidence.isChecked() == isShown);
            CHECK(o.window.findChild<Inspector*>()->isVisible() == isShown);
            CHECK(o.map().hasFocus());
        }
        OpenedWindow o(machine);
        o.window.openLast();
        OpenedWindow::settle();
        CHECK(o.window.findChild<Inspector*>()->isVisible() == isShown);
    }
    // Enter asks for it.
    OpenedWindow o(machine, pathOf(c));
    o.command("view.evidence").trigger();
    o.map().setFocus();
    o.press(Qt::Key_Return);
    CHECK(o.window.findChild<Inspector*>()->isVisible());
    CHECK(o.command("view.evidence").isChecked());
}

TEST_CASE("restored: the activity that was typed last, in Record", "[ui][window][restored]")
{
    SmallClass c(3, 2);
    for (const char* title : {"Fair test", "Field trip"}) {
        Activity activity;
        activity.id = ActivityId::make();
        activity.schoolClass = c.schoolClass;
        activity.title = title;
        activity.date = day("2026-11-16");
        activity.outcomes = {c.outcome(0)};
        REQUIRE(addActivity(c.gradebook, activity));
    }
    const ActivityId wanted = c.book().activities.front().id;
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        Place there = o.window.frame()->place();
        there.screen = ScreenId::Record;
        there.activity = wanted;
        o.window.frame()->goTo(there);
        OpenedWindow::settle();
        REQUIRE(o.window.frame()->place().activity == wanted);
    }
    OpenedWindow o(machine);
    o.window.openLast();
    OpenedWindow::settle();
    CHECK(o.window.frame()->place().screen == ScreenId::Record);
    CHECK(o.window.frame()->place().activity == wanted);
}
