// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Keys that every program has, and those by which one gets about.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/file_choice.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/inspector/inspector.h"
#include "ui/map/filter_bar.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/record/find_field.h"
#include "ui/record/record_view.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"
#include "ui/window/start_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::FileChoice;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

std::size_t marks(const SmallClass& c, std::size_t student)
{
    return c.book().students.at(student).evidence.size();
}

/// Looks at the next menu that pops up, which is gone again afterwards.
struct PoppedUp {
    explicit PoppedUp(std::function<void(QMenu&)> see) : look(std::move(see))
    {
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu != nullptr && menu->isVisible()) {
                wasSeen = true;
                look(*menu);
                menu->close();
            }
        });
        timer.start(0);
    }

    std::function<void(QMenu&)> look;
    bool wasSeen = false;
    QTimer timer;
};

/// An activity on the first outcome, with the keyboard on the first student.
void startActivity(OpenedWindow& o)
{
    o.press(Qt::Key_M, Qt::ControlModifier);
    o.press(Qt::Key_1);
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    REQUIRE(qobject_cast<RecordView*>(QApplication::focusWidget()) != nullptr);
}

/// The Map, then Record.
template <typename Do> void onBothGrids(OpenedWindow& o, Do&& what)
{
    for (const bool isRecord : {false, true}) {
        CAPTURE(isRecord);
        if (isRecord) {
            o.window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&o.window));
            o.map().setFocus();
            startActivity(o);
        }
        auto* grid = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        REQUIRE(grid != nullptr);
        what(*grid);
    }
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts.append(QString(action->text()).remove(QLatin1Char('&')));
    }
    return texts;
}

} // namespace

TEST_CASE("keys: Ctrl+Y does again what Ctrl+Z took back, as Ctrl+Shift+Z does", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    REQUIRE(marks(c, 0) == 1);
    for (const QKeyCombination again : {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}) {
        o.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(marks(c, 0) == 0);
        o.press(again.key(), again.keyboardModifiers());
        CHECK(marks(c, 0) == 1);
    }
}

TEST_CASE("keys: Ctrl+O opens another gradebook, and Ctrl+Q ends the window", "[ui][window]")
{
    SmallClass c(3, 2);
    SmallClass other(5, 2);
    OpenedWindow o(pathOf(c));
    {
        const FileChoice cancelled{QString()};
        o.press(Qt::Key_O, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return cancelled.suggested().size() == 1; }));
        OpenedWindow::settle();
        // Beside the open one, where the next is most likely to be.
        CHECK(cancelled.folders() == QStringList{QFileInfo(pathOf(c)).absolutePath()});
        CHECK(o.map().map().rowCount() == 3);
    }
    const auto back = [&o] {
        o.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&o.window));
    };
    back();
    const FileChoice choice(pathOf(other));
    o.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return o.map().map().rowCount() == 5; }));
    back();
    o.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return !o.window.isVisible(); }));
}

TEST_CASE("keys: every screen has one from every other, and Ctrl+W leads back to the start",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto go = [&o](const ScreenKind& kind) {
        const QKeyCombination key = screenKey(kind.id)[0];
        o.press(key.key(), key.keyboardModifiers());
        CAPTURE(screenName(kind));
        CHECK(o.window.frame()->place().screen == kind.id);
    };
    for (const ScreenKind& from : screenKinds()) {
        for (const ScreenKind& to : screenKinds()) {
            CAPTURE(screenName(from));
            go(from);
            go(to);
        }
    }
    o.press(Qt::Key_W, Qt::ControlModifier);
    OpenedWindow::settle();
    CHECK(o.window.document() == nullptr);
    CHECK(o.start().isVisible());
    CHECK(o.start().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("keys: Ctrl with plus, minus and 0 change the size of the text, from 80 to 200 %",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto size = [&o] { return o.map().font().pointSizeF(); };
    const auto factor = [&o] { return Preferences::of(o.machine.settings).look().textFactor; };
    const double usual = size();
    o.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(size() > usual);
    const double larger = size();
    o.press(Qt::Key_Equal, Qt::ControlModifier); // the same key where plus needs Shift
    CHECK(size() > larger);
    o.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(size() == Approx(usual));
    o.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(size() < usual);
    for (int i = 0; i < 30; ++i) {
        o.press(Qt::Key_Minus, Qt::ControlModifier);
    }
    CHECK(factor() == Approx(0.8));
    CHECK(size() == Approx(0.8 * usual).epsilon(0.03));
    for (int i = 0; i < 30; ++i) {
        o.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    CHECK(factor() == Approx(2.0));
    CHECK(size() == Approx(2.0 * usual).epsilon(0.03));
    o.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(size() == Approx(usual));
}

TEST_CASE("keys: F11 fills the screen and gives it back", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_F11);
    CHECK(o.window.isFullScreen());
    o.press(Qt::Key_F11);
    CHECK_FALSE(o.window.isFullScreen());
}

TEST_CASE("keys: F10 opens the first menu, and Escape leads back to the cell", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_F10);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK(textsOf(*menu).contains(QStringLiteral("Settings\u2026")));
    QTest::keyClick(menu, Qt::Key_Escape);
    OpenedWindow::settle();
    CHECK(QApplication::activePopupWidget() == nullptr);
    o.press(Qt::Key_Escape);
    CHECK(o.map().hasFocus());
    o.press(Qt::Key_C);
    CHECK(marks(c, 0) == 1);
}

TEST_CASE("keys: the Menu key and Shift+F10 open what can be done with the cell, at the cell",
          "[ui][window]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    QAbstractItemView& grid = o.map();
    const QRect cell = grid.visualRect(grid.currentIndex());
    const QPoint at = grid.viewport()->mapToGlobal(cell.center());
    const bool isMenuKey = GENERATE(true, false);
    CAPTURE(isMenuKey);
    PoppedUp menu([&](QMenu& shown) {
        CHECK(textsOf(shown).filter(QStringLiteral("Note on this mark")).size() == 1);
        CHECK(textsOf(shown).size() >= 6);
        CHECK((shown.pos() - at).manhattanLength() < 80);
    });
    if (isMenuKey) {
        // As it arrives.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                grid.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&grid, &event);
    } else {
        o.press(Qt::Key_F10, Qt::ShiftModifier);
    }
    CHECK(menu.wasSeen);
}

TEST_CASE("keys: Alt with up and down goes through the students, with the evidence in view",
          "[ui][window]")
{
    SmallClass c(3, 2);
    c.rate(1, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(o.map().currentIndex().row() == 1);
    CHECK(o.words().contains(QStringLiteral("Given0001 Family0001")));
    CHECK(o.window.findChild<Inspector*>()->isVisible());
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(o.map().currentIndex().row() == 2);
    o.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(o.map().currentIndex().row() == 1);
    CHECK(o.map().hasFocus());
}

TEST_CASE("keys: Ctrl and semicolon turn where a level key moves on to, and the machine remembers",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(o.said() == QStringLiteral("A level key moves on to the next outcome."));
    o.press(Qt::Key_C);
    CHECK(o.map().currentIndex().row() == 0);
    CHECK(o.map().currentIndex().column() == 1);
    {
        OpenedWindow again(o.machine, pathOf(c));
        CHECK(again.map().direction() == MapView::Direction::Across);
    }
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    o.map().setFocus();
    o.press(Qt::Key_Semicolon, Qt::ControlModifier);
    o.press(Qt::Key_C);
    CHECK(o.map().currentIndex().row() == 1);
}

TEST_CASE("keys: a page down and up, in the Map and in Record", "[ui][window]")
{
    SmallClass c(90, 2);
    OpenedWindow o(pathOf(c));
    onBothGrids(o, [&o](const QAbstractItemView& grid) {
        o.press(Qt::Key_Home, Qt::ControlModifier);
        REQUIRE(grid.currentIndex().row() == 0);
        o.press(Qt::Key_PageDown);
        const int page = grid.currentIndex().row();
        CHECK(page >= 8);
        CHECK(page < 60);
        CHECK(grid.viewport()->rect().intersects(grid.visualRect(grid.currentIndex())));
        o.press(Qt::Key_PageDown);
        CHECK(grid.currentIndex().row() > page);
        o.press(Qt::Key_PageUp);
        o.press(Qt::Key_PageUp);
        CHECK(grid.currentIndex().row() == 0);
    });
}

TEST_CASE("keys: Ctrl+F leads to the name, on the Map and in Record", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(o.window.findChild<FilterBar*>()->isAncestorOf(QApplication::focusWidget()));
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    o.press(Qt::Key_Escape);
    startActivity(o);
    o.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(qobject_cast<FindField*>(QApplication::focusWidget()) != nullptr);
    o.press(Qt::Key_Escape);
    CHECK(qobject_cast<RecordView*>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("record: the letter just typed shows softly and goes by itself", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    startActivity(o);
    const auto shows = [&o] {
        const auto labels = o.window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("C");
        });
    };
    REQUIRE_FALSE(shows());
    o.press(Qt::Key_C);
    CHECK(shows());
    QElapsedTimer shown;
    shown.start();
    CHECK(QTest::qWaitFor([&] { return !shows(); }));
    CHECK(shown.elapsed() >= 400);
}
