// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Keys without Ctrl or Alt: off, another one, or staying where they are.
#include "core/mastery/whatif.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/map/map_view.h"
#include "ui/student/note_editor.h"
#include "ui/window/frame.h"
#include "ui/window/key_map.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

std::size_t marks(const SmallClass& c, std::size_t student)
{
    return c.book().students.at(student).evidence.size();
}

Preferences& preferencesOf(OpenedWindow& o)
{
    return Preferences::of(o.machine.settings);
}

bool isNoting(const OpenedWindow& o)
{
    const auto* editor = o.window.findChild<NoteEditor*>();
    return editor != nullptr && editor->isVisible();
}

} // namespace

TEST_CASE("single keys: off, they rate nobody and say so, commands rate instead", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    preferencesOf(o).setSingleKeys(false);
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_2, Qt::Key_Minus, Qt::Key_Slash}) {
        o.press(key);
        CHECK(o.said().startsWith(QStringLiteral("Single keys are off.")));
    }
    CHECK(marks(c, 0) == 0);
    o.press(Qt::Key_Question);
    CHECK(o.window.findChild<KeyMap*>() == nullptr);
    // Arrows and Space are no letters.
    o.press(Qt::Key_Down);
    CHECK(o.map().currentIndex().row() == 1);
    o.command("mark.level3").trigger();
    REQUIRE(marks(c, 1) == 1);
    CHECK(c.book().students.at(1).evidence.front().rank == 3);
    CHECK(o.map().currentIndex().row() == 2);
    preferencesOf(o).setSingleKeys(true);
    o.press(Qt::Key_C);
    CHECK(marks(c, 2) == 1);
}

TEST_CASE("single keys: a level is rated by its command, named as the course names it",
          "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    CHECK(o.command("mark.level2").text() == QStringLiteral("Rate \u2068Developing\u2069\tD"));
    CHECK(o.window.commands().find(QStringLiteral("mark.level4")) == nullptr);
    o.press(Qt::Key_F6); // the keyboard is in no grid
    o.command("mark.level2").trigger();
    CHECK(o.said().startsWith(QStringLiteral("Choose a cell of the Map")));
    CHECK(marks(c, 0) == 0);
}

TEST_CASE("single keys: menus and key map show the keys that work", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    const auto rowOf = [&o](const char* text) {
        for (const KeyRow& row : keyRows(o.window.commands(), preferencesOf(o))) {
            if (row.scope == QStringLiteral("Map and Record") &&
                row.text.startsWith(QLatin1String(text))) {
                return row;
            }
        }
        return KeyRow();
    };
    CHECK(o.command("mark.notHandedIn").text().endsWith(QStringLiteral("\t-")));
    CHECK(rowOf("rate and move on").keys == QStringLiteral("E D C or 1 2 3"));
    preferencesOf(o).setOtherKey(QLatin1Char('-'), QLatin1Char('X'));
    CHECK(o.command("mark.notHandedIn").text().endsWith(QStringLiteral("\tX")));
    // A key of the command's own is what the menu shows, as of every other command.
    preferencesOf(o).setKeys(QStringLiteral("mark.level2"), {{QKeySequence(Qt::Key_F7)}});
    CHECK(o.command("mark.level2").text() == QStringLiteral("Rate \u2068Developing\u2069"));
    CHECK(o.command("mark.level3").text().endsWith(QStringLiteral("\tC")));

    preferencesOf(o).setSingleKeys(false);
    for (const char* id : {"mark.level1", "mark.level2", "mark.level3", "mark.notHandedIn"}) {
        CHECK_FALSE(o.command(id).text().contains(QLatin1Char('\t')));
    }
    CHECK(o.command("mark.level2").shortcut() == QKeySequence(Qt::Key_F7));
    for (const char* text : {"rate and move on", "rate and stay", "not handed in"}) {
        CHECK(rowOf(text).keys.isEmpty());
        CHECK(rowOf(text).text.endsWith(QStringLiteral("(single keys are off)")));
    }
    CHECK(rowOf("leave as it is").keys == QStringLiteral("Space"));
    OpenedWindow::settle();
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK_FALSE(o.words().contains(QStringLiteral("E D C rate")));
    CHECK(o.words().contains(QStringLiteral("Enter shows the evidence")));
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(o.words().contains(QStringLiteral("E D C rate")));

    preferencesOf(o).setSingleKeys(true);
    preferencesOf(o).forgetKeys();
    CHECK(o.command("mark.level2").text().endsWith(QStringLiteral("\tD")));
    OpenedWindow::settle();
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(o.words().contains(QStringLiteral("E D C rate")));
}

TEST_CASE("single keys: the keys of a course's own levels are shown, those of a new scale too",
          "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    const ClassBook book = c.book();
    const auto change =
        planScale(book.scale, {}, {{"B", "Beginning"}, {"D", "Developing"}, {"C", "Capable"}}, "C",
                  {{"E", "B"}}, {0, 0, 0});
    REQUIRE(change);
    REQUIRE(o.window.document()->edit(
        [&](Gradebook& gradebook) { return setScale(gradebook, book, *change); }));
    CHECK(o.command("mark.level1").text().endsWith(QStringLiteral("\tB")));
    const auto rows = keyRows(o.window.commands(), preferencesOf(o));
    CHECK(std::any_of(rows.begin(), rows.end(), [](const KeyRow& row) {
        return row.keys == QStringLiteral("B D C or 1 2 3");
    }));
}

TEST_CASE("single keys: another key can stand for one, but level letters win", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    preferencesOf(o).setOtherKey(QLatin1Char('N'), QLatin1Char('X'));
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.press(Qt::Key_N);
    CHECK_FALSE(isNoting(o));
    o.press(Qt::Key_X);
    CHECK(isNoting(o));
    o.press(Qt::Key_X); // now it is a letter of the note
    o.press(Qt::Key_Escape);
    preferencesOf(o).setOtherKey(QLatin1Char('N'), QLatin1Char('C'));
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.press(Qt::Key_C);
    CHECK(marks(c, 0) == 1);
    preferencesOf(o).forgetKeys();
    o.press(Qt::Key_4, Qt::ControlModifier);
    o.press(Qt::Key_N);
    CHECK(isNoting(o));
}

TEST_CASE("single keys: a letter can stay, and Enter moves on as in a spreadsheet", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    preferencesOf(o).setLettersMoveOn(false);
    o.press(Qt::Key_C);
    CHECK(o.map().currentIndex().row() == 0);
    o.press(Qt::Key_D); // puts it right
    CHECK(o.map().currentIndex().row() == 0);
    o.press(Qt::Key_Return);
    CHECK(o.map().currentIndex().row() == 1);
    o.press(Qt::Key_E);
    o.press(Qt::Key_Return);
    CHECK(o.map().currentIndex().row() == 2);
    const ClassBook book = c.book();
    REQUIRE(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(0).evidence.front().rank == 2);
    CHECK(book.students.at(1).evidence.front().rank == 1);
    preferencesOf(o).setLettersMoveOn(true);
    o.press(Qt::Key_Up);
    o.press(Qt::Key_C);
    CHECK(o.map().currentIndex().row() == 2);
}

TEST_CASE("single keys: a letter of a level is that level's, and nothing says otherwise",
          "[ui][window]")
{
    SmallClass c(2, 2);
    const ClassBook book = c.book();
    const auto change =
        planScale(book.scale, {}, {{"N", "Not yet"}, {"W", "Working"}, {"G", "Got it"}}, "G",
                  {{"E", "N"}, {"D", "W"}, {"C", "G"}}, {0, 0, 0});
    REQUIRE(change);
    REQUIRE(setScale(c.gradebook, book, *change));
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    const auto keysFor = [&o](const char* text) {
        for (const KeyRow& row : keyRows(o.window.commands(), preferencesOf(o))) {
            if (row.scope == QStringLiteral("Student") && row.text == QLatin1String(text)) {
                return row.keys;
            }
        }
        return QString();
    };
    o.press(Qt::Key_N);
    CHECK(marks(c, 0) == 1);
    CHECK_FALSE(isNoting(o));
    CHECK(o.words().contains(QStringLiteral("Nothing noted yet. Ctrl+Shift+N begins a note.")));
    CHECK(keysFor("new note") == QStringLiteral("Add a note"));
    CHECK(keysFor("new goal") == QStringLiteral("New goal"));
    o.press(Qt::Key_X);
    CHECK_FALSE(o.said().contains(QStringLiteral("N: note")));
    CHECK_FALSE(o.said().contains(QStringLiteral("W: work")));

    // Another key does what the letter did before.
    preferencesOf(o).setOtherKey(QLatin1Char('N'), QLatin1Char('Y'));
    OpenedWindow::settle();
    CHECK(keysFor("new note") == QStringLiteral("Y"));
    CHECK(o.words().contains(QStringLiteral("Nothing noted yet. Y begins a note.")));
    o.press(Qt::Key_Y);
    CHECK(isNoting(o));
    CHECK(marks(c, 0) == 1);
}

TEST_CASE("single keys: what belongs to a screen stands under one heading", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    QStringList headings;
    for (const KeyRow& row : keyRows(o.window.commands(), preferencesOf(o))) {
        if (headings.isEmpty() || headings.constLast() != row.scope) {
            CAPTURE(row.scope);
            CHECK_FALSE(headings.contains(row.scope));
            headings.append(row.scope);
        }
    }
    CHECK(headings.size() > 8);
}
