// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("conferences: a window that is closed while results are typed closes and no more",
          "[ui][conferences]")
{
    SmallClass c(3, 2);
    for (const char* command : {"conferences.results", "conferences.plan"}) {
        CAPTURE(command);
        OpenedWindow o(pathOf(c));
        o.command("go.conferences").trigger();
        o.command(command).trigger();
        OpenedWindow::settle();
        REQUIRE(QApplication::focusWidget() != nullptr);
        CHECK(QApplication::focusWidget()->window() == &o.window);
    }
    CHECK(c.gradebook.check()->empty());
}
