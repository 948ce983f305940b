// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// New since the last conference: each student has a day of their own that news count from.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/outcome_list.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QAction>
#include <QStringList>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

void hold(SmallClass& c, std::size_t student, const char* iso)
{
    Conference held;
    held.student = c.student(student);
    held.classes = {c.schoolClass};
    held.date = day(iso);
    held.heldOn = day(iso);
    REQUIRE(planConferences(c.gradebook, {held}));
}

/// The cells with a dot, as "row:column".
QStringList news(const OpenedWindow& o)
{
    QStringList cells;
    const MapModel& map = o.map().map();
    for (int row = 0; row < map.rowCount(); ++row) {
        for (int column = 0; column < map.outcomeCount(); ++column) {
            if (map.cell(map.index(row, column))->state.isNew) {
                cells.append(QStringLiteral("%1:%2").arg(row).arg(column));
            }
        }
    }
    return cells;
}

} // namespace

TEST_CASE("map: new since the last conference counts from each student's own", "[ui][map][news]")
{
    SmallClass c(4, 3);
    c.rate(0, 0, 1, "2026-09-20");
    c.rate(1, 0, 1, "2026-09-20");
    hold(c, 0, "2026-10-01");
    hold(c, 1, "2026-11-10");
    hold(c, 3, "2026-11-24"); // is still to come
    for (const std::size_t student : {0U, 1U, 2U, 3U}) {
        c.rate(student, 1, 2, "2026-10-05");
    }
    c.rate(1, 2, 3, "2026-11-12");
    OpenedWindow o(pathOf(c));
    QAction& command = o.command("map.sinceConference");
    // Seen for the first time, nothing is new.
    REQUIRE(news(o) == QStringList{});
    REQUIRE(command.isCheckable());

    command.trigger();
    CHECK(command.isChecked());
    CHECK(news(o) == QStringList{QStringLiteral("0:1"), QStringLiteral("1:2")});
    CHECK(o.said().startsWith(QStringLiteral("New is now what changed since the last conference")));
    CHECK(o.said().endsWith(QStringLiteral("Ctrl+L: I have looked.")));
    // What is entered now is new as well, and stays so when everything is read again.
    o.map().setCurrentIndex(o.map().map().index(0, 2));
    o.press(Qt::Key_C);
    const QStringList three{QStringLiteral("0:1"), QStringLiteral("0:2"), QStringLiteral("1:2")};
    CHECK(news(o) == three);

    // Ctrl+L is "I have looked": nothing is new, and only what comes then will be.
    o.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(command.isChecked());
    CHECK(news(o) == QStringList{});
    // The same from the menu.
    command.trigger();
    CHECK(news(o) == three);
    command.trigger();
    CHECK(news(o) == QStringList{});
}

TEST_CASE("map: an outcome that was opened after the conference is not new by that alone",
          "[ui][map][news]")
{
    SmallClass c(1, 2);
    Outcome later = c.book().outcomes.at(1);
    later.openedOn = day("2026-11-01");
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {later}));
    hold(c, 0, "2026-10-01");
    OpenedWindow o(pathOf(c));
    o.command("map.sinceConference").trigger();
    CHECK(o.command("map.sinceConference").isChecked());
    CHECK(news(o) == QStringList{});
}

TEST_CASE("map: without a conference there is nothing to count from, which is said",
          "[ui][map][news]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.command("map.sinceConference").trigger();
    CHECK_FALSE(o.command("map.sinceConference").isChecked());
    CHECK(o.said().startsWith(QStringLiteral("No conference was held yet.")));
    o.map().setFocus();
    o.press(Qt::Key_C);
    CHECK(news(o) == QStringList{QStringLiteral("0:0")});
}

TEST_CASE("map: nothing is new when the change of it is undone, however often", "[ui][map][news]")
{
    const SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.map().setCurrentIndex(o.map().map().index(0, 0));
    o.press(Qt::Key_C);
    const QStringList one{QStringLiteral("0:0")};
    for (int i = 0; i < 2; ++i) {
        CAPTURE(i);
        CHECK(news(o) == one);
        o.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(news(o) == QStringList{});
        o.press(Qt::Key_Y, Qt::ControlModifier);
    }
    CHECK(news(o) == one);
    // What is entered after all of it is new again.
    o.press(Qt::Key_Z, Qt::ControlModifier);
    o.map().setCurrentIndex(o.map().map().index(0, 0));
    o.press(Qt::Key_D);
    CHECK(news(o) == one);
}
