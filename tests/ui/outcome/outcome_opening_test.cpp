// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Since when an outcome is worked on, and until when: changed on its page.
#include "core/storage/edits/outcome_list.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/outcome/opened_outcome.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/text/isolates.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

Outcome first(const SmallClass& c)
{
    return c.book().outcomes.front();
}

QString said(const OpenedOutcome& o)
{
    return withoutIsolates(o.said());
}

void run(OpenedOutcome& o, const char* command)
{
    o.command(command).trigger();
    OpenedWindow::settle();
}

/// What is asked for when it is to open.
void openOnDay(OpenedOutcome& o, const char* day)
{
    run(o, "outcome.opensOn");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    o.press(Qt::Key_Delete);
    o.type(day);
    o.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("outcome: it opens on a day, says so in every cell, and can be rated nevertheless",
          "[ui][outcome]")
{
    SmallClass c(2, 2);
    OpenedOutcome o(c);
    CHECK(o.page().contains(QStringLiteral("Apply · open from the beginning")));
    openOnDay(o, "2027-01-06");
    CHECK(said(o) == QStringLiteral("1 Short 1 opens on Jan 6."));
    CHECK(first(c).openedOn == day("2027-01-06"));
    CHECK(o.list().hasFocus());
    CHECK(o.page().contains(QStringLiteral("Apply · opens Jan 6")));
    CHECK(o.list().list().cell(0).state.kind == CellState::Kind::Locked);
    o.press(Qt::Key_C); // as on the Map
    CHECK(o.levels() == "3.");
    CHECK(o.list().list().cell(1).state.kind == CellState::Kind::Locked);
    o.press(Qt::Key_Escape);
    CHECK(o.map().map().cell(o.map().map().index(1, 0))->state.kind == CellState::Kind::Locked);
}

TEST_CASE("outcome: one that is still to open has a button to open it today", "[ui][outcome]")
{
    SmallClass c(2, 2);
    Outcome later = first(c);
    later.openedOn = day("2027-01-06");
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {later}));
    OpenedOutcome o(c);
    o.click(QStringLiteral("Open today"));
    CHECK(said(o) == QStringLiteral("1 Short 1 is open since Nov 20."));
    CHECK(first(c).openedOn == day("2026-11-20"));
    CHECK_FALSE(o.page().contains(QStringLiteral("Open today")));
    CHECK(o.page().contains(QStringLiteral("open since Nov 20")));
    CHECK(o.list().hasFocus());
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(first(c).openedOn == day("2027-01-06"));
    CHECK(o.page().contains(QStringLiteral("opens Jan 6")));
}

TEST_CASE("outcome: what is no day is asked for again, nothing means from the beginning",
          "[ui][outcome]")
{
    SmallClass c(2, 2);
    OpenedOutcome o(c);
    openOnDay(o, "soon");
    CHECK(said(o) == QStringLiteral("I need a day, such as Jan 6 or 2027-01-06."));
    CHECK_FALSE(first(c).openedOn.has_value());
    o.press(Qt::Key_Escape);
    CHECK(o.list().hasFocus());
    openOnDay(o, "2026-11-02");
    CHECK(first(c).openedOn == day("2026-11-02"));
    openOnDay(o, "");
    CHECK(said(o) == QStringLiteral("1 Short 1 is open from the beginning."));
    CHECK_FALSE(first(c).openedOn.has_value());
}

TEST_CASE("outcome: archived it is rated no more, until it is brought back", "[ui][outcome]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 3, "2026-11-02");
    OpenedOutcome o(c);
    run(o, "outcome.archive");
    CHECK(said(o) ==
          QStringLiteral("1 Short 1 is archived and counts no more; its marks are kept."));
    CHECK(first(c).archivedOn == day("2026-11-20"));
    CHECK(o.page().contains(QStringLiteral("archived since Nov 20")));
    CHECK(o.levels() == ".3");
    o.press(Qt::Key_C);
    CHECK(o.levels() == ".3");
    CHECK(said(o) == QStringLiteral("1 Short 1 is archived and counts no more. Bring it back to "
                                    "rate on it."));
    run(o, "outcome.archive");
    CHECK(said(o) == QStringLiteral("1 Short 1 is archived already."));
    o.click(QStringLiteral("Bring back"));
    CHECK(said(o) == QStringLiteral("1 Short 1 is back."));
    CHECK_FALSE(first(c).archivedOn.has_value());
    o.list().goToStudent(c.student(1));
    o.press(Qt::Key_C);
    CHECK(o.levels() == "33");
    run(o, "outcome.bringBack");
    CHECK(said(o) == QStringLiteral("1 Short 1 is not archived."));
}

TEST_CASE("outcome: archiving is one step that is taken back", "[ui][outcome]")
{
    SmallClass c(2, 2);
    OpenedOutcome o(c);
    run(o, "outcome.archive");
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(first(c).archivedOn.has_value());
    CHECK(o.page().contains(QStringLiteral("open from the beginning")));
}
