// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/map/map_view.h"
#include "ui/record/find_field.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

std::size_t marksOf(const SmallClass& c, std::size_t student)
{
    return c.book().students.at(student).evidence.size();
}

void undoKey(OpenedWindow& o)
{
    o.press(Qt::Key_Z, Qt::ControlModifier);
}

} // namespace

TEST_CASE("undo keys: what was recorded from the search is taken back from there", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_M, Qt::ControlModifier);
    o.press(Qt::Key_1);
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Slash);
    auto& find = *o.window.findChild<FindField*>();
    REQUIRE(find.hasFocus());
    QTest::keyClicks(&find, QStringLiteral("given00012"));
    OpenedWindow::settle();
    REQUIRE(marksOf(c, 1) == 1);
    REQUIRE(find.hasFocus());

    SECTION("at once")
    {
        undoKey(o);
        CHECK(find.text().isEmpty());
        CHECK(marksOf(c, 1) == 0);
        CHECK(o.said().startsWith(QStringLiteral("Undone: ")));
        o.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(marksOf(c, 1) == 1);
    }
    SECTION("but first the letters that were typed since")
    {
        QTest::keyClicks(&find, QStringLiteral("gi"));
        undoKey(o);
        CHECK(find.text().isEmpty());
        CHECK(marksOf(c, 1) == 1);
        undoKey(o);
        CHECK(marksOf(c, 1) == 0);
    }
}

TEST_CASE("undo keys: a student who was added by typing is taken out from where it was typed",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    Place roster;
    roster.screen = ScreenId::Course;
    o.window.frame()->goTo(roster);
    QLineEdit* name = nullptr;
    for (auto* field : o.window.findChildren<QLineEdit*>()) {
        name = field->accessibleName() == QStringLiteral("Name of a new student") ? field : name;
    }
    REQUIRE(name != nullptr);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Diallo, Mara"));
    o.press(Qt::Key_Return);
    REQUIRE(c.book().students.size() == 4);
    REQUIRE(name->hasFocus());
    undoKey(o);
    CHECK(name->text().isEmpty());
    CHECK(c.book().students.size() == 3);
}

TEST_CASE("undo keys: the cursor goes back to what was taken back, to be put right", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_E);
    REQUIRE(o.map().currentIndex().row() == 1);
    undoKey(o);
    CHECK(o.map().currentIndex().row() == 0);
    o.press(Qt::Key_C);
    const ClassBook book = c.book();
    REQUIRE(book.students.front().evidence.size() == 1);
    CHECK(book.students.front().evidence.front().rank == 3);
    CHECK(book.students.at(1).evidence.empty());
}

TEST_CASE("undo keys: who is writing a note takes back nothing but what was written",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    o.press(Qt::Key_F2);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    SECTION("when nothing is written yet")
    {
        undoKey(o);
    }
    SECTION("when all of it was taken back")
    {
        QTest::keyClicks(field, QStringLiteral("no"));
        undoKey(o);
        CHECK(field->text().isEmpty());
        undoKey(o);
    }
    OpenedWindow::settle();
    CHECK(marksOf(c, 0) == 1);
    CHECK(field->hasFocus());
    CHECK(o.said() == QStringLiteral("Nothing is typed here that could be taken back."));
    o.press(Qt::Key_Escape);
    undoKey(o);
    CHECK(marksOf(c, 0) == 0);
}

TEST_CASE("undo keys: nor does the form of a note take back marks", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.press(Qt::Key_N);
    undoKey(o);
    o.press(Qt::Key_Tab);
    o.press(Qt::Key_Tab); // its day
    undoKey(o);
    OpenedWindow::settle();
    CHECK(marksOf(c, 0) == 1);
}

TEST_CASE("undo keys: what is not applied yet in Course comes first, and nothing older goes",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    REQUIRE(marksOf(c, 0) == 1);
    o.command("course.levels").trigger();
    OpenedWindow::settle();
    auto* list = qobject_cast<QTableWidget*>(QApplication::focusWidget());
    REQUIRE(list != nullptr);
    REQUIRE(list->rowCount() == 3);
    list->setCurrentCell(1, 1);
    for (QPushButton* button : o.window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QLatin1String("&Remove")) {
            button->click();
            break;
        }
    }
    REQUIRE(list->rowCount() == 2);
    list->setFocus();
    undoKey(o);
    CHECK(marksOf(c, 0) == 1);
    CHECK(o.said() == QStringLiteral("What you changed here is not in the gradebook yet. Esc makes "
                                     "it as it was."));
    o.press(Qt::Key_Escape);
    CHECK(list->rowCount() == 3);
    undoKey(o);
    CHECK(marksOf(c, 0) == 0);
}
