// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a start does before the last class is seen, and that nothing is missing afterwards.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/screen.h"
#include "ui/window/frame.h"
#include "ui/window/palette.h"
#include "ui/window/screens.h"
#include "ui/window/start_page.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// A window with a gradebook, as it is before anything of it was painted.
struct UnpaintedWindow {
    explicit UnpaintedWindow(const SmallClass& c)
        : window({testAuthor(), [] { return day("2026-11-20"); }, &machine.settings})
    {
        window.resize(1366, 768);
        REQUIRE(window.openFile(pathOf(c)));
        window.show();
        QApplication::setActiveWindow(&window);
    }

    [[nodiscard]] qsizetype screens() const { return window.findChildren<Screen*>().size(); }

    /// No event is looked at but this key.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
    }

    Machine machine;
    MainWindow window;
};

} // namespace

TEST_CASE("start: only what is seen is made before it is seen", "[ui][window][start]")
{
    const SmallClass c;
    const UnpaintedWindow start(c);
    REQUIRE(start.screens() == 1);
    CHECK(start.window.findChild<Palette*>() == nullptr);
    CHECK(start.window.findChild<StartPage*>() == nullptr);

    // Everything else follows by itself.
    const auto all = static_cast<qsizetype>(screenKinds().size());
    CHECK(QTest::qWaitFor([&] { return start.screens() == all; }));
}

TEST_CASE("start: every command that works everywhere has its keys before anything is painted",
          "[ui][window][start]")
{
    const SmallClass c;
    const UnpaintedWindow start(c);
    for (const Commands::Command& command : start.window.commands().all()) {
        CAPTURE(command.spec.id);
        if (command.spec.screen == nullptr) {
            CHECK(start.window.actions().contains(command.action));
        }
    }
}

TEST_CASE("start: the very first key reaches screens that were not made yet", "[ui][window][start]")
{
    const SmallClass c;
    UnpaintedWindow start(c);
    REQUIRE(start.screens() == 1);
    SECTION("a new activity, a command that the Record screen brings")
    {
        start.press(Qt::Key_M, Qt::ControlModifier);
        CHECK(start.window.frame()->place().screen == ScreenId::Record);
    }
    SECTION("another screen")
    {
        start.press(Qt::Key_4, Qt::ControlModifier);
        CHECK(start.window.frame()->place().screen == ScreenId::Student);
    }
    SECTION("the palette, which finds the commands of every screen")
    {
        start.press(Qt::Key_K, Qt::ControlModifier);
        const auto* palette = start.window.findChild<Palette*>();
        REQUIRE(palette != nullptr);
        CHECK(palette->isVisible());
        CHECK(start.window.commands().find(QStringLiteral("record.past")) != nullptr);
    }
    SECTION("a level on the Map")
    {
        start.press(Qt::Key_C, Qt::NoModifier);
        CHECK(c.book().students.at(0).evidence.size() == 1);
    }
}
