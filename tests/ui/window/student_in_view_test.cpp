// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Who is looked at stays the same from screen to screen, also by way of one that is about nobody.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/map/map_view.h"
#include "ui/record/record_view.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

StudentId shown(const OpenedWindow& o)
{
    return o.window.frame()->place().student;
}

/// Record of the first outcome, with the cursor on the second student, behind the page of the
/// first.
struct Recording : OpenedWindow {
    explicit Recording(const SmallClass& c) : OpenedWindow(pathOf(c))
    {
        Place record;
        record.screen = ScreenId::Record;
        record.outcome = c.outcome(0);
        window.frame()->goTo(record);
        press(Qt::Key_4, Qt::ControlModifier);
        REQUIRE(shown(*this) == c.student(0));
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Down);
        REQUIRE(shown(*this) == c.student(1));
    }
};

} // namespace

TEST_CASE("student in view: History is on the way to the page of who was looked at", "[ui][window]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    Recording o(c);
    o.press(Qt::Key_H, Qt::ControlModifier);
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(shown(o) == c.student(1));
}

TEST_CASE("student in view: the cursor of the Map is where it was left", "[ui][window]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(shown(o) == c.student(0));
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.map().setCurrentIndex(o.map().model()->index(2, 1));
    for (const Qt::Key between : {Qt::Key_H, Qt::Key_7}) {
        o.press(between, Qt::ControlModifier);
        o.press(Qt::Key_4, Qt::ControlModifier);
        CHECK(shown(o) == c.student(2));
        o.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(shown(o) == c.student(2));
    }
}

TEST_CASE("student in view: with hidden names the one who is shown is found again", "[ui][window]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    Recording o(c);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    o.press(Qt::Key_H, Qt::ControlModifier);
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(shown(o) == c.student(1));
    CHECK(o.words().contains(QStringLiteral("Given0001")));
}

TEST_CASE("student in view: whoever is gone again is asked for by nobody", "[ui][window]")
{
    SmallClass c(2, 2);
    Student student;
    student.givenName = "Zoe";
    student.familyName = "Zimmermann";
    OpenedWindow o(pathOf(c));
    REQUIRE(o.window.document()->edit([&](Gradebook& gradebook) {
        return addStudent(gradebook, c.schoolClass, student, std::nullopt);
    }));
    OpenedWindow::settle();
    o.map().setCurrentIndex(o.map().model()->index(2, 0));
    REQUIRE(shown(o).isValid());
    o.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(o.window.document()->undo());
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(shown(o) == c.student(0));
    CHECK_FALSE(o.words().contains(QStringLiteral("not in this class any more")));
}

TEST_CASE("student in view: a command of the page is about who was looked at, from History too",
          "[ui][window][palette]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    Recording o(c);
    o.press(Qt::Key_H, Qt::ControlModifier);
    o.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("student view"));
    o.press(Qt::Key_Return);
    CHECK(shown(o) == c.student(1));
    CHECK(o.words().contains(QStringLiteral("Given0001")));
}
