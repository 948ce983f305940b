// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/conferences/shown_conferences.h"

#include <QLineEdit>
#include <QTest>

using namespace trellis;
using namespace trellis::test;

TEST_CASE("conferences: Ctrl+F finds a student by the start of a name, F3 the next one",
          "[ui][conferences]")
{
    SmallClass c(13, 2); // three are found, so that forth and back differ
    ShownConferences shown(c);
    shown.choose(3);
    press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    type("family000");
    CHECK(shown.table()->currentIndex().row() == 3); // fits already
    type("7");
    CHECK(shown.table()->currentIndex().row() == 7);
    press(Qt::Key_Return);
    CHECK(shown.table()->hasFocus());
    CHECK(shown.table()->selectionModel()->selectedRows().size() == 1);

    press(Qt::Key_F, Qt::ControlModifier);
    type("family001");
    CHECK(shown.table()->currentIndex().row() == 10);
    press(Qt::Key_F3);
    CHECK(shown.table()->currentIndex().row() == 11);
    press(Qt::Key_F3);
    CHECK(shown.table()->currentIndex().row() == 12);
    press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(shown.table()->currentIndex().row() == 11);
    press(Qt::Key_F3);
    press(Qt::Key_F3);
    CHECK(shown.table()->currentIndex().row() == 10);
    // Esc: back to where it began.
    press(Qt::Key_Escape);
    CHECK(shown.table()->hasFocus());
    CHECK(shown.table()->currentIndex().row() == 7);
}

TEST_CASE("conferences: nobody is found by a name that is hidden", "[ui][conferences]")
{
    SmallClass c(4, 2);
    ShownConferences shown(c);
    shown.names.hideAllBut(c.student(2));
    shown.choose(0);
    press(Qt::Key_F, Qt::ControlModifier);
    type("family0003");
    CHECK(shown.table()->currentIndex().row() == 0);
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    type("family0002");
    CHECK(shown.table()->currentIndex().row() == 2);
}
