// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Levels are typed on the page of an outcome as they are on the Map.
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/outcome/opened_outcome.h"
#include "ui/document/document.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_view.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/text/isolates.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

std::size_t marksOf(const SmallClass& c, std::size_t student)
{
    return c.book().find(c.student(student))->evidence.size();
}

} // namespace

TEST_CASE("outcome: a level key rates the student and moves on, Shift stays", "[ui][outcome]")
{
    SmallClass c(4, 3);
    OpenedOutcome o(c, 1);
    o.press(Qt::Key_C);
    CHECK(o.row() == 1);
    CHECK(o.levels() == "3...");
    o.press(Qt::Key_D, Qt::ShiftModifier);
    CHECK(o.row() == 1);
    CHECK(o.levels() == "32..");
    o.press(Qt::Key_Space);
    o.press(Qt::Key_1);
    CHECK(o.levels() == "321.");
    CHECK(o.row() == 3);
    o.press(Qt::Key_Period);
    CHECK(o.levels() == "3211");
    CHECK(o.said() == QStringLiteral("4 done, nobody left out."));
    CHECK(o.row() == 3);
    const ClassBook book = c.book();
    REQUIRE(marksOf(c, 0) == 1);
    CHECK(book.find(c.student(0))->evidence.front().outcome == c.outcome(1));
    CHECK(book.find(c.student(0))->evidence.front().date == day("2026-11-20"));
    CHECK(o.page().contains(QStringLiteral("1 Capable")));
    CHECK(o.page().contains(QStringLiteral("0 without a level yet")));
}

TEST_CASE("outcome: rows stay where they are while they are rated, until one comes back",
          "[ui][outcome]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 0, 1, "2026-11-02");
    OpenedOutcome o(c);
    const QString none = QStringLiteral("Given0002");
    const QString low = QStringLiteral("Given0001");
    const QString high = QStringLiteral("Given0000");
    CHECK(o.order() == QStringList{none, low, high});
    CHECK(o.row() == 2); // whom the cursor was on
    o.list().goToStudent(c.student(2));
    o.press(Qt::Key_C);
    CHECK(o.levels() == "313");
    CHECK(o.order() == QStringList{none, low, high});
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    CHECK(o.order() == QStringList{none, low, high});
    CHECK(o.levels() == ".13");
    CHECK(o.row() == 0); // where the change was
    o.command("edit.redo").trigger();
    OpenedWindow::settle();
    CHECK(o.order() == QStringList{none, low, high});
    o.press(Qt::Key_Escape);
    o.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.order() == QStringList{low, high, none});
    // Or until the teacher asks.
    o.list().goToStudent(c.student(1));
    o.press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(o.order() == QStringList{low, high, none});
    o.command("outcome.sortLevel").trigger();
    OpenedWindow::settle();
    CHECK(o.order() == QStringList{high, low, none});
    CHECK(o.row() == 1); // with the student
    o.command("outcome.sortName").trigger();
    OpenedWindow::settle();
    CHECK(o.order() == QStringList{high, low, none});
    CHECK(o.window.findChild<QComboBox*>() != nullptr);
}

TEST_CASE("outcome: Backspace takes back, Delete withdraws, one step of undo for all",
          "[ui][outcome]")
{
    SmallClass c(3, 2);
    OpenedOutcome o(c);
    o.press(Qt::Key_C);
    o.press(Qt::Key_Backspace);
    CHECK(o.levels() == "...");
    CHECK(o.row() == 0);
    o.press(Qt::Key_Space, Qt::ControlModifier); // the whole column
    o.press(Qt::Key_D);
    CHECK(o.levels() == "222");
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.levels() == "...");
    o.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.levels() == "222");
    o.list().goToStudent(c.student(1));
    o.press(Qt::Key_Delete);
    CHECK(o.levels() == "2.2");
    CHECK(c.book().find(c.student(1))->evidence.front().isWithdrawn);
}

TEST_CASE("outcome: an Enter of habit is left alone, another opens the evidence", "[ui][outcome]")
{
    SmallClass c(3, 2);
    OpenedOutcome o(c);
    o.press(Qt::Key_C);
    o.press(Qt::Key_Return);
    CHECK(o.said() == QStringLiteral("No need for Enter: the letter moves you on."));
    CHECK(o.list().hasFocus());
    o.press(Qt::Key_C);
    o.press(Qt::Key_Return);
    CHECK(o.levels() == "33.");
    o.press(Qt::Key_Up);
    o.press(Qt::Key_Return);
    const auto& inspector = *o.window.findChild<Inspector*>();
    CHECK(inspector.isAncestorOf(QApplication::focusWidget()));
    CHECK(o.words().contains(QStringLiteral("Capable")));
    // A level key there rates whom it is about.
    o.press(Qt::Key_E);
    CHECK(o.levels() == "31.");
    CHECK(o.list().hasFocus());
}

TEST_CASE("outcome: notes, decisions, exemptions, flags and stars as on the Map", "[ui][outcome]")
{
    SmallClass c(3, 2);
    OpenedOutcome o(c);
    o.press(Qt::Key_C, Qt::ShiftModifier);
    o.press(Qt::Key_F2);
    o.type("by herself");
    o.press(Qt::Key_Return);
    CHECK(o.page().contains(QStringLiteral("Capable, new, 1 note")));
    o.press(Qt::Key_D, Qt::ControlModifier);
    o.press(Qt::Key_D);
    o.type("saw it twice");
    o.press(Qt::Key_Return);
    CHECK(o.levels() == "2..");
    CHECK(o.page().contains(QStringLiteral("Developing, teacher's decision")));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_R, Qt::ControlModifier);
    o.press(Qt::Key_Return);
    CHECK(o.page().contains(QStringLiteral("reassess")));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_E, Qt::ControlModifier);
    o.type("moved in late");
    o.press(Qt::Key_Return);
    CHECK(o.page().contains(QStringLiteral("exempt")));
    CHECK(o.page().contains(QStringLiteral("1 exempt")));
    o.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(o.page().contains(QStringLiteral("to talk about")));
    o.press(Qt::Key_Up);
    o.press(Qt::Key_Minus);
    CHECK(o.page().contains(QStringLiteral("not handed in")));
    CHECK(c.book().find(c.student(2))->exemptions.front().reason == "moved in late");
    o.press(Qt::Key_X);
    CHECK(withoutIsolates(o.said()) ==
          QStringLiteral("X is not a level here. Levels: E D C. Ctrl+E: excused (on "
                         "the Map: exempt)."));
}

TEST_CASE("outcome: levels can be copied and pasted", "[ui][outcome]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedOutcome o(c);
    o.command("outcome.sortName").trigger();
    OpenedWindow::settle();
    o.press(Qt::Key_A, Qt::ControlModifier);
    o.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().trimmed() == QStringLiteral("Developing"));
    o.list().goToStudent(c.student(0));
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nE"));
    o.press(Qt::Key_V, Qt::ControlModifier);
    o.press(Qt::Key_Return);
    CHECK(o.levels() == "31.");
}

TEST_CASE("outcome: Find shows who is called so, a digit rates the first", "[ui][outcome]")
{
    SmallClass c(3, 2);
    for (const char* given : {"Mara", "Marek"}) {
        Student student;
        student.givenName = given;
        student.familyName = "Okoye";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    OpenedOutcome o(c);
    const auto key = GENERATE(Qt::Key_F, Qt::Key_Slash);
    o.press(key, key == Qt::Key_F ? Qt::ControlModifier : Qt::NoModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    o.type("mar o");
    CHECK(o.list().isRowHidden(0));
    CHECK_FALSE(o.list().isRowHidden(3));
    CHECK(o.row() == 3);
    o.type("3");
    CHECK(o.levels() == "...3.");
    CHECK(field->text().isEmpty());
    CHECK(field->hasFocus()); // for the next name
    CHECK_FALSE(o.list().isRowHidden(0));
    o.type("nobody3");
    CHECK(o.said() == QStringLiteral("Nobody has a name that begins so."));
    CHECK(o.levels() == "...3.");
    o.press(Qt::Key_Escape);
    CHECK(o.list().hasFocus());
    CHECK_FALSE(o.list().isRowHidden(0));
    CHECK(o.screen().isVisible());
}

TEST_CASE("outcome: what was changed since the last look is new until it is looked at",
          "[ui][outcome]")
{
    SmallClass c(2, 2);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c)); // looks, and leaves
    }
    c.rate(1, 0, 2, "2026-11-19");
    OpenedWindow o(machine, pathOf(c));
    o.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& list = *o.window.findChild<StudentsView*>();
    const auto isNew = [&](std::size_t student) {
        return list.list().cell(list.list().rowOf(c.student(student))).state.isNew;
    };
    CHECK(isNew(1));
    CHECK_FALSE(isNew(0));
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(isNew(1));
    o.press(Qt::Key_Escape);
    CHECK_FALSE(o.words().contains(QStringLiteral("new since")));
}

TEST_CASE("outcome: what another program writes is shown, and everybody stays in place",
          "[ui][outcome]")
{
    SmallClass c(3, 2);
    OpenedOutcome o(c);
    o.press(Qt::Key_Down);
    c.rate(0, 0, 3, "2026-11-19");
    o.window.document()->lookOutside();
    OpenedWindow::settle();
    CHECK(o.levels() == "3..");
    CHECK(o.row() == 1);
    CHECK(o.page().contains(QStringLiteral("1 Capable")));
}

TEST_CASE("outcome: a gradebook to look at only answers a key with why", "[ui][outcome]")
{
    SmallClass c(3, 2);
    const auto first =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(first);
    OpenedOutcome o(c);
    REQUIRE(o.window.document()->isReadOnly());
    const QString why = QStringLiteral("This gradebook is open in another window. You can look, "
                                       "but not change, until it is closed there.");
    o.press(Qt::Key_C);
    CHECK(o.said() == why);
    CHECK(o.levels() == "...");
    for (const char* id : {"outcome.openToday", "outcome.opensOn", "outcome.archive"}) {
        CAPTURE(id);
        o.command(id).trigger();
        OpenedWindow::settle();
        CHECK(o.said() == why);
    }
    CHECK_FALSE(c.book().outcomes.front().openedOn.has_value());
    CHECK_FALSE(c.book().outcomes.front().archivedOn.has_value());
}
