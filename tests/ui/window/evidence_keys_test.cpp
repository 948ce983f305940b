// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// The Map with the keyboard in the evidence of the first cell.
struct InEvidence {
    InEvidence() : c(3, 2)
    {
        c.rate(0, 0, 1, "2026-11-02");
        c.rate(0, 0, 2, "2026-11-13");
        window = std::make_unique<OpenedWindow>(pathOf(c));
        window->press(Qt::Key_Return);
        REQUIRE(window->window.findChild<Inspector*>()->isAncestorOf(QApplication::focusWidget()));
    }

    SmallClass c;
    std::unique_ptr<OpenedWindow> window;
};

} // namespace

TEST_CASE("evidence keys: a level rates the cell that is explained, and the grid goes on",
          "[ui][window]")
{
    InEvidence e;
    e.window->press(Qt::Key_Down);
    e.window->press(Qt::Key_C);
    CHECK(e.c.book().students.front().evidence.size() == 3);
    CHECK(e.window->map().hasFocus());
    CHECK(e.window->map().currentIndex().row() == 1);
    e.window->press(Qt::Key_E);
    CHECK(e.c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("evidence keys: why this level leads to a level by judgement", "[ui][window]")
{
    InEvidence e;
    e.window->press(Qt::Key_D, Qt::ControlModifier);
    e.window->press(Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("oral exam"));
    e.window->press(Qt::Key_Return);
    REQUIRE(e.c.book().students.front().decisions.size() == 1);
    CHECK(e.c.book().students.front().decisions.front().reason == "oral exam");
}

TEST_CASE("evidence keys: the keys of a piece of evidence stay its own", "[ui][window]")
{
    InEvidence e;
    auto& list = *e.window->window.findChild<Inspector*>()->findChild<QListWidget*>();
    list.setCurrentRow(0);
    e.window->press(Qt::Key_Down);
    CHECK(list.currentRow() == 1);
    e.window->press(Qt::Key_Delete);
    CHECK(list.hasFocus());
    int withdrawn = 0;
    const ClassBook book = e.c.book();
    for (const Evidence& mark : book.students.front().evidence) {
        withdrawn += mark.isWithdrawn ? 1 : 0;
    }
    CHECK(withdrawn == 1);
}

TEST_CASE("evidence keys: what is no mark says how it is taken back", "[ui][window][student]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-11-02");
    const ClassBook book = c.book();
    REQUIRE(decide(c.gradebook, book.students.front(), c.outcome(0), c.level(3), "Oral.",
                   day("2026-11-09")));
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    o.press(Qt::Key_Return);
    REQUIRE(qobject_cast<QListWidget*>(QApplication::focusWidget()) != nullptr);
    o.press(Qt::Key_Delete);
    CHECK(o.said() ==
          QStringLiteral("This is no mark. Ctrl+D takes a decision back, Ctrl+E an exemption."));
    CHECK_FALSE(c.book().students.front().evidence.front().isWithdrawn);
    CHECK(c.book().students.front().decisions.size() == 1);
    // Nor does the panel promise what a mark would do.
    CHECK(
        o.words().contains(QStringLiteral("Marks change nothing as long as the decision stands.")));
    CHECK_FALSE(o.words().contains(QStringLiteral("The next mark would be the level.")));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Delete);
    CHECK(c.book().students.front().evidence.front().isWithdrawn);
}
