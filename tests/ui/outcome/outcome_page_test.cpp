// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// How the page of an outcome is come to and left, and what it shows where there is little or much.
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/outcome/opened_outcome.h"
#include "ui/document/document.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_view.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/window/crumb.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const QString kCourse = QStringLiteral("Living Environment \u00B7 Period 3");

void addPeriod5(SmallClass& c)
{
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
}

Place placeOf(const OpenedWindow& o)
{
    return o.window.frame()->place();
}

} // namespace

TEST_CASE("outcome: Enter on the header opens its page, Back and Esc lead to the Map",
          "[ui][outcome]")
{
    SmallClass c(3, 4);
    OpenedOutcome o(c, 2);
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(o.list().hasFocus());
    CHECK(o.where() == QStringList{kCourse, QStringLiteral("3 Short 3"),
                                   QStringLiteral("Given0000 Family0000")});
    CHECK(o.page().contains(QStringLiteral("3 Short 3")));
    CHECK(o.page().contains(QStringLiteral("Outcome 3")));
    CHECK(o.page().contains(QStringLiteral("Apply")));
    // What stands behind the level is seen beside it.
    CHECK(o.window.findChild<Inspector*>()->isVisible());
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(o.map().isVisible());
    CHECK(placeOf(o).outcome == c.outcome(2));
    o.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(o.screen().isVisible());
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Escape);
    CHECK(o.map().hasFocus());
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(placeOf(o).student == c.student(1));
}

TEST_CASE("outcome: a double click on the header opens its page", "[ui][outcome]")
{
    SmallClass c(3, 4);
    OpenedWindow o(pathOf(c));
    QHeaderView* header = o.map().horizontalHeader();
    const QPoint at(header->sectionViewportPosition(1) + 10, 10);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    OpenedWindow::settle();
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    CHECK(placeOf(o).outcome == c.outcome(1));
}

TEST_CASE("outcome: its name in Ctrl+K leads to its page, with Ctrl to the Map", "[ui][outcome]")
{
    SmallClass c(3, 4);
    OpenedWindow o(pathOf(c));
    const auto modifiers = GENERATE(Qt::NoModifier, Qt::ControlModifier);
    o.press(Qt::Key_Down);
    o.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("short 3"));
    o.press(Qt::Key_Return, modifiers);
    CHECK(placeOf(o).screen == (modifiers == Qt::NoModifier ? ScreenId::Outcome : ScreenId::Map));
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(placeOf(o).student == c.student(1));
}

TEST_CASE("outcome: a key opens that of the cursor on the Map, in Record, of a student, on Course",
          "[ui][outcome]")
{
    SmallClass c(3, 4);
    OpenedWindow o(pathOf(c));
    const auto open = [&o] {
        o.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        return placeOf(o);
    };
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Right);
    CHECK(open().outcome == c.outcome(1));
    CHECK(placeOf(o).student == c.student(1));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    o.press(Qt::Key_Down);
    CHECK(open().outcome == c.outcome(2));
    o.press(Qt::Key_M, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    REQUIRE(placeOf(o).screen == ScreenId::Record);
    CHECK(open().outcome == c.outcome(3));
    o.command("go.course").trigger();
    o.command("course.outcomes").trigger();
    OpenedWindow::settle();
    const OutcomeId chosen = placeOf(o).outcome;
    REQUIRE(chosen.isValid());
    CHECK(open().outcome == chosen);
    CHECK(placeOf(o).screen == ScreenId::Outcome);
}

TEST_CASE("outcome: the breadcrumb of an outcome leads to its page", "[ui][outcome]")
{
    SmallClass c(3, 4);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Right);
    for (Crumb* crumb : o.window.findChildren<Crumb*>()) {
        if (crumb->isVisible() && crumb->accessibleName() == QStringLiteral("2 Short 2")) {
            crumb->click();
            break;
        }
    }
    OpenedWindow::settle();
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    CHECK(placeOf(o).outcome == c.outcome(1));
}

TEST_CASE("outcome: Alt and an arrow go to the outcome before and after, past archived ones",
          "[ui][outcome]")
{
    SmallClass c(3, 4);
    REQUIRE(archiveOutcome(c.gradebook, c.book(), c.outcome(2), day("2026-11-02")));
    OpenedOutcome o(c, 1);
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(placeOf(o).outcome == c.outcome(3));
    CHECK(placeOf(o).student == c.student(1)); // the student stays
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(o.said() == QStringLiteral("This is the last outcome."));
    o.press(Qt::Key_Up, Qt::AltModifier);
    o.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(placeOf(o).outcome == c.outcome(0));
    o.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(o.said() == QStringLiteral("This is the first outcome."));
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(o.map().isVisible()); // one step back, as from the page of a student
}

TEST_CASE("outcome: the next class of the course shows the same outcome", "[ui][outcome]")
{
    SmallClass c(3, 4);
    addPeriod5(c);
    OpenedOutcome o(c, 2);
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(o.where().first().endsWith(QStringLiteral("Period 5")));
    CHECK(o.words().contains(QStringLiteral("No students yet.")));
    CHECK_FALSE(o.list().isVisible());
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(o.list().isVisible());
}

TEST_CASE("outcome: a class of another course shows its own first outcome", "[ui][outcome]")
{
    SmallClass c(3, 2);
    REQUIRE(newBook(c.gradebook, "Ms. Rivera", {"Zoology", std::nullopt, day("2026-09-01")},
                    {"Period 1", std::nullopt}));
    OpenedWindow o(pathOf(c));
    o.window.frame()->goTo({ScreenId::Outcome, c.schoolClass, {}, c.outcome(1), {}});
    OpenedWindow::settle();
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    CHECK_FALSE(placeOf(o).outcome.isValid());
    CHECK(o.words().contains(QStringLiteral("What should students be able to do by the end?")));
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(placeOf(o).outcome.isValid());
}

TEST_CASE("outcome: what it shows is there again when the program starts", "[ui][outcome]")
{
    SmallClass c(3, 4);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        o.press(Qt::Key_Down);
        o.press(Qt::Key_Right);
        o.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(placeOf(o).outcome == c.outcome(1));
    }
    OpenedWindow o(machine);
    o.window.openLast();
    OpenedWindow::settle();
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    CHECK(placeOf(o).outcome == c.outcome(1));
    CHECK(placeOf(o).student == c.student(1));
    CHECK(o.window.findChild<StudentsView*>()->hasFocus());
}

TEST_CASE("outcome: a class without students says how to get some", "[ui][outcome]")
{
    SmallClass c(0, 2);
    OpenedWindow o(pathOf(c));
    o.command("go.outcome").trigger();
    OpenedWindow::settle();
    CHECK(o.words().contains(
        QStringLiteral("No students yet. Drag a CSV here, paste names, or type them.")));
    CHECK(o.words().contains(QStringLiteral("Nothing has shown it yet.")));
    // Nothing to rate, and nobody to explain.
    CHECK_FALSE(o.window.findChild<Inspector*>()->isVisible());
    CHECK(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
    o.press(Qt::Key_C);
    CHECK(placeOf(o).screen == ScreenId::Outcome);
}

TEST_CASE("outcome: a class without outcomes asks for a list", "[ui][outcome]")
{
    SmallClass c(3, 0);
    OpenedWindow o(pathOf(c));
    o.command("go.outcome").trigger();
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("What should students be able to do by the end?")));
    for (const char* id : {"outcome.next", "outcome.print", "outcome.openToday", "outcome.opensOn",
                           "outcome.archive", "outcome.sortName", "outcome.look"}) {
        CAPTURE(id);
        o.command(id).trigger();
        OpenedWindow::settle();
        CHECK(placeOf(o).screen == ScreenId::Outcome);
    }
}

TEST_CASE("outcome: a hundred students, a name of 79 characters, one in Arabic", "[ui][outcome]")
{
    SmallClass c(98, 2);
    Student longest;
    longest.givenName = std::string(40, 'M');
    longest.familyName = "Aaa" + std::string(35, 'W');
    Student arabic;
    arabic.givenName = "محمد";
    arabic.familyName = "Aab العربي";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, longest, std::nullopt));
    REQUIRE(addStudent(c.gradebook, c.schoolClass, arabic, std::nullopt));
    OpenedOutcome o(c);
    REQUIRE(o.list().list().rowCount() == 100);
    for (int row = 0; row < 100; ++row) {
        o.press(Qt::Key_C);
    }
    CHECK(o.levels() == std::string(100, '3'));
    CHECK(o.said() == QStringLiteral("100 done, nobody left out."));
    CHECK(o.row() == 99);
    CHECK(o.list().viewport()->rect().contains(
        o.list().visualRect(o.list().currentIndex()).center()));
    CHECK(o.page().contains(QStringLiteral("100 Capable")));
}

TEST_CASE("outcome: with names hidden nobody else and no number is left", "[ui][outcome]")
{
    SmallClass c(17, 3);
    for (std::size_t student = 0; student < 17; ++student) {
        c.rate(student, 0, student == 4 ? 1 : 3, "2026-11-02");
    }
    Outcome second = c.book().outcomes.at(1);
    second.prerequisites = {c.outcome(0)};
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {second}));
    OpenedOutcome o(c);
    REQUIRE(o.order().first() == QStringLiteral("Given0004")); // the lowest
    REQUIRE(o.page().contains(QStringLiteral("16 Capable")));
    o.list().goToStudent(c.student(4));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    // In the usual order: not even whom the student stands below is seen.
    CHECK(o.list().list().student(0) == c.student(0));
    CHECK(o.row() == 4);
    const QString page = o.page();
    CHECK(page.contains(QStringLiteral("Emerging")));

    CHECK_FALSE(page.contains(QStringLiteral("16")));
    CHECK_FALSE(page.contains(QStringLiteral("17")));
    CHECK_FALSE(page.contains(QStringLiteral("Given0005")));
    // A key rates nobody who is not seen.
    o.press(Qt::Key_Down);
    o.press(Qt::Key_E);
    CHECK(c.book().find(c.student(5))->evidence.size() == 1);
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.page().contains(QStringLiteral("16 Capable")));
}
