// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Two windows of one program on one gradebook.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/file_bar.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// The window that Ctrl+Shift+W opened.
QPointer<MainWindow> secondOf(OpenedWindow& o)
{
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    o.map().setFocus();
    o.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window != nullptr && window != &o.window) {
            window->commands().find(QStringLiteral("go.map"))->trigger();
            return window;
        }
    }
    return nullptr;
}

MapView& mapOf(const MainWindow& window)
{
    return *window.findChild<MapView*>();
}

void closeIt(const QPointer<MainWindow>& second)
{
    second->close();
    CHECK(QTest::qWaitFor([&second] { return second.isNull(); }));
}

QStringList wordsOnly(const MainWindow& window)
{
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    return words;
}

QStringList wordsOf(const MainWindow& window)
{
    QStringList words = wordsOnly(window);
    const MapModel& map = mapOf(window).map();
    for (int row = 0; row < map.rowCount(); ++row) {
        words.append(map.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    }
    return words;
}

} // namespace

TEST_CASE("second window: names are hidden in it and stay in the first", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto second = secondOf(o);
    REQUIRE(second != nullptr);
    CHECK(second->isVisible());
    CHECK(wordsOf(*second).filter(QStringLiteral("Given0")) == QStringList{});
    CHECK_FALSE(wordsOf(o.window).filter(QStringLiteral("Given0000")).isEmpty());
    CHECK_FALSE(o.command("view.hideNames").isChecked());
    // Each by itself.
    second->commands().find(QStringLiteral("view.hideNames"))->trigger();
    CHECK_FALSE(wordsOf(*second).filter(QStringLiteral("Given0000")).isEmpty());
    o.command("view.hideNames").trigger();
    CHECK_FALSE(wordsOf(*second).filter(QStringLiteral("Given0002")).isEmpty());
    closeIt(second);
}

TEST_CASE("second window: what one enters both show, each at its own place", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto second = secondOf(o);
    REQUIRE(second != nullptr);
    // Nothing of a hidden student can be seen or entered.
    QTest::keyClick(&mapOf(*second), 'c');
    CHECK(c.book().students.at(0).evidence.empty());
    second->commands().find(QStringLiteral("view.hideNames"))->trigger();
    mapOf(*second).setCurrentIndex(mapOf(*second).map().index(2, 1));
    CHECK(o.map().currentIndex().row() == 0);
    QTest::keyClick(&o.map(), 'c');
    CHECK(mapOf(*second).map().cell(mapOf(*second).map().index(0, 0))->state.rank == 3);
    QTest::keyClick(&mapOf(*second), 'd');
    CHECK(o.map().map().cell(o.map().map().index(2, 1))->state.rank == 2);
    CHECK(o.map().currentIndex().row() == 1);
    second->commands().find(QStringLiteral("go.course"))->trigger();
    CHECK(o.window.frame()->place().screen == ScreenId::Map);
    // Undo is the same everywhere.
    o.command("edit.undo").trigger();
    CHECK(c.book().students.at(2).evidence.empty());
    closeIt(second);
}

TEST_CASE("second window: it closes alone, and so does the first", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    QPointer<MainWindow> second = secondOf(o);
    REQUIRE(second != nullptr);
    QTest::keyClick(second, Qt::Key_W, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&second] { return second.isNull(); }));
    CHECK(o.window.isVisible());
    CHECK(o.window.document() != nullptr);

    second = secondOf(o);
    REQUIRE(second != nullptr);
    QTest::keyClick(&o.map(), 'c');
    o.window.closeFile();
    CHECK(o.window.document() == nullptr);
    REQUIRE(second->document() != nullptr);
    second->commands().find(QStringLiteral("view.hideNames"))->trigger();
    mapOf(*second).setCurrentIndex(mapOf(*second).map().index(1, 0));
    QTest::keyClick(&mapOf(*second), 'e');
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
    // Opened again, it is the one that is open still: nobody is told to look only.
    REQUIRE(o.window.openFile(pathOf(c)));
    CHECK(o.window.document() == second->document());
    CHECK_FALSE(o.window.findChild<FileBar*>()->isVisible());
    closeIt(second);
}

TEST_CASE("second window: the sample class lives as long as one shows it", "[ui][window]")
{
    OpenedWindow o;
    o.window.openSample();
    OpenedWindow::settle();
    const QPointer<MainWindow> second = o.window.openSecond();
    second->commands().find(QStringLiteral("go.map"))->trigger();
    o.window.closeFile();
    second->commands().find(QStringLiteral("view.hideNames"))->trigger();
    QTest::keyClick(&mapOf(*second), 'c');
    CHECK_FALSE(second->document()->isReadOnly());
    CHECK(second->document()->undoText().contains(QStringLiteral("Capable")));
    closeIt(second);
}

TEST_CASE("second window: the first remembers its own place", "[ui][window]")
{
    SmallClass c(3, 2);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        o.press(Qt::Key_Down);
        const auto second = secondOf(o);
        second->commands().find(QStringLiteral("go.course"))->trigger();
        closeIt(second);
    }
    const OpenedWindow o(machine, pathOf(c));
    CHECK(o.map().isVisible());
    CHECK(o.map().currentIndex().row() == 1);
}

TEST_CASE("second window: it begins with what a class may see, and its own key closes it",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const QPointer<MainWindow> second = o.window.openSecond();
    OpenedWindow::settle();
    CHECK(second->frame()->place().screen == ScreenId::Course);
    CHECK(second->frame()->place().schoolClass == c.schoolClass);
    CHECK(wordsOnly(*second).filter(QStringLiteral("Given0")) == QStringList{});
    QTest::keyClick(second, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([&second] { return second.isNull(); }));
    int windows = 0;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        windows += qobject_cast<MainWindow*>(widget) != nullptr ? 1 : 0;
    }
    CHECK(windows == 1);
}

TEST_CASE("second window: what was left half-typed waits in the first", "[ui][window]")
{
    SmallClass c(3, 2);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        o.command("go.course").trigger();
        o.command("course.outcomes").trigger();
        o.command("course.paste").trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Given0000 reads a graph"));
    }
    OpenedWindow o(machine, pathOf(c));
    const QPointer<MainWindow> second = o.window.openSecond();
    OpenedWindow::settle();
    const auto typedIn = [](const MainWindow& window) {
        const auto texts = window.findChildren<QPlainTextEdit*>();
        return std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit* text) {
            return text->toPlainText().contains(QStringLiteral("Given0000"));
        });
    };
    CHECK_FALSE(typedIn(*second));
    o.command("go.course").trigger();
    CHECK(typedIn(o.window));
    closeIt(second);
}
