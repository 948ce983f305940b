// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/entry_bar.h"
#include "ui/common/goal_list.h"
#include "ui/common/page_scroll.h"
#include "ui/common/side_column.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_view.h"
#include "ui/student/outcome_view.h"
#include "ui/student/quick_note.h"
#include "ui/student/student_screen.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("window: Ctrl+4 opens the page of the student the cursor is on, Esc the class",
          "[ui][window][student]")
{
    SmallClass c(3, 6);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(o.where().at(1) == QStringLiteral("Given0001 Family0001"));
    CHECK(o.words().contains(QStringLiteral("No credit rule yet")));
    // Evidence has its own place here.
    CHECK_FALSE(o.window.findChild<Inspector*>()->isVisible());
    o.press(Qt::Key_6);
    o.press(Qt::Key_C);
    const ClassBook book = c.book();
    REQUIRE(book.students.at(1).evidence.size() == 1);
    CHECK(book.students.at(1).evidence.at(0).outcome == c.outcome(5));
    CHECK(o.where().at(2) == QStringLiteral("6 Short 6"));
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(o.where().at(1) == QStringLiteral("Given0002 Family0002"));
    o.press(Qt::Key_Escape);
    CHECK(o.map().isVisible());
    CHECK(o.window.findChild<Inspector*>()->isVisible());
    CHECK(o.where().at(1) == QStringLiteral("Given0002 Family0002"));
}

TEST_CASE("window: a note that is begun is seen, however far the cards are scrolled",
          "[ui][window][student]")
{
    OpenedWindow o;
    o.window.openSample();
    o.window.resize(1366, 768);
    o.command("go.student").trigger();
    for (int round = 0; round < 5; ++round) {
        OpenedWindow::settle();
    }
    auto* cards = o.window.findChild<SideColumn*>();
    REQUIRE(cards);
    // The cards by themselves, or the whole page where it is low.
    const QScrollArea* page = scrollAreaAround(*cards->widget());
    REQUIRE(page);
    QScrollBar* bar = page->verticalScrollBar();
    REQUIRE(bar->maximum() > 60);
    bar->setValue(bar->maximum());
    o.press(Qt::Key_N);
    for (int round = 0; round < 5; ++round) {
        OpenedWindow::settle();
    }
    const auto* note = qobject_cast<const QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(note);
    const int seen = note->visibleRegion().boundingRect().height();
    CHECK(seen >= note->height() - 1);
}

TEST_CASE("window: what is selected is where the cursor is, also after a key with Ctrl",
          "[ui][window][student]")
{
    SmallClass c(3, 6);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Right);
    o.press(Qt::Key_Right);
    o.press(Qt::Key_4, Qt::ControlModifier);
    const auto& outcomes = *o.window.findChild<OutcomeView*>(QStringLiteral("outcomes"));
    CHECK(outcomes.current() == c.outcome(2));
    CHECK(outcomes.selectionModel()->selectedRows() == QModelIndexList{outcomes.currentIndex()});
    o.press(Qt::Key_Down, Qt::AltModifier);
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(o.map().currentIndex().row() == 2);
    CHECK(o.map().selectionModel()->selectedIndexes() == QModelIndexList{o.map().currentIndex()});
}

TEST_CASE("window: a quick note from the Map is about the cell", "[ui][window][student]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(o.window.findChild<QuickNote*>()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Drew it twice."));
    o.press(Qt::Key_Return);
    CHECK_FALSE(o.window.findChild<QuickNote*>()->isVisible());
    const auto notes = readStudentNotes(c.gradebook, c.student(1));
    REQUIRE(notes);
    REQUIRE(notes->notes.size() == 1);
    CHECK(notes->notes.at(0).text == "Drew it twice.");
    CHECK(notes->notes.at(0).outcome == c.outcome(0));
    // The Map has the keyboard again.
    o.press(Qt::Key_C);
    CHECK(c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("window: who moved out is shown with the day, and is not marked", "[ui][window][student]")
{
    SmallClass c(2, 2);
    c.rate(1, 0, 2, "2026-11-02");
    const ClassBook book = c.book();
    REQUIRE(moveOut(c.gradebook, book, {c.student(1)}, day("2026-11-13")));
    OpenedWindow o(pathOf(c));
    Place there;
    there.screen = ScreenId::Student;
    there.student = c.student(1);
    Q_EMIT o.window.frame()->wanted(there);
    OpenedWindow::settle();
    REQUIRE(o.window.frame()->place().student == c.student(1));
    CHECK(o.words().contains(QStringLiteral("moved out Nov 13")));
    const std::string before = contentOf(c.gradebook.path());
    o.press(Qt::Key_C);
    CHECK(o.said() == QStringLiteral("Nothing was entered: this student is not in the class today. "
                                     "The roster moves somebody back in."));
    CHECK(contentOf(c.gradebook.path()) == before);
    // What is wrong about the old marks can still be put right.
    o.press(Qt::Key_Delete);
    CHECK(c.book().students.at(1).evidence.front().isWithdrawn);
}

TEST_CASE("window: a question that nobody began to answer does not wait on the page",
          "[ui][window][student]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    const auto* screen = o.window.frame()->screen();
    const char* question = GENERATE("student.note", "student.decide");
    CAPTURE(question);
    o.command(question).trigger();
    OpenedWindow::settle();
    const auto isAsking = [screen] {
        const auto bars = screen->findChildren<EntryBar*>();
        return std::any_of(bars.begin(), bars.end(),
                           [](const EntryBar* bar) { return bar->isAsking(); });
    };
    REQUIRE(isAsking());
    for (const char* command : {"go.record", "go.student"}) {
        o.command(command).trigger();
        OpenedWindow::settle();
    }
    CHECK_FALSE(isAsking());
    // Letters are levels again.
    o.press(Qt::Key_C);
    CHECK(c.book().students.front().evidence.size() == 2);
}

TEST_CASE("window: Esc ends the student view wherever Tab has led to", "[ui][window][student]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.command("student.view").trigger();
    OpenedWindow::settle();
    const auto* student = qobject_cast<StudentScreen*>(o.window.frame()->screen());
    REQUIRE(student != nullptr);
    REQUIRE(student->isStudentView());
    for (int i = 0; i < 20 && student->isAncestorOf(QApplication::focusWidget()); ++i) {
        o.press(Qt::Key_Tab);
    }
    REQUIRE_FALSE(student->isAncestorOf(QApplication::focusWidget()));
    o.press(Qt::Key_Escape);
    CHECK_FALSE(student->isStudentView());
    CHECK_FALSE(o.command("view.hideNames").isChecked());
}

TEST_CASE("window: F6 comes to the cards beside the outcomes as well", "[ui][window][student]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    o.command("go.student").trigger();
    OpenedWindow::settle();
    const auto* outcomes = o.window.findChild<OutcomeView*>(QStringLiteral("outcomes"));
    REQUIRE(outcomes->hasFocus());
    const auto* cards = o.window.findChild<SideColumn*>();
    o.press(Qt::Key_F6);
    const QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    CHECK(cards->isAncestorOf(focus));
    // The first of them, at the top.
    CHECK(focus->mapTo(cards, QPoint()).y() < 60);
    o.press(Qt::Key_F6);
    CHECK_FALSE(cards->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(outcomes->hasFocus());
    o.press(Qt::Key_F6);
    CHECK(outcomes->hasFocus());
    o.press(Qt::Key_F6, Qt::ShiftModifier);
    o.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(cards->isAncestorOf(QApplication::focusWidget()));
    o.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(outcomes->hasFocus());
}

TEST_CASE("window: a goal that is left leads back to where it was asked for",
          "[ui][window][student]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    o.command("go.student").trigger();
    OpenedWindow::settle();
    const auto* outcomes = o.window.findChild<OutcomeView*>(QStringLiteral("outcomes"));
    o.press(Qt::Key_G);
    REQUIRE_FALSE(outcomes->hasFocus());
    o.press(Qt::Key_Escape);
    CHECK(outcomes->hasFocus());
    auto* list = o.window.frame()->screen()->findChild<GoalList*>()->findChild<QListWidget*>();
    list->setFocus();
    o.press(Qt::Key_G);
    REQUIRE_FALSE(list->hasFocus());
    o.press(Qt::Key_Escape);
    CHECK(list->hasFocus());
}
