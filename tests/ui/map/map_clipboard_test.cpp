// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Levels that are copied from the Map and pasted into it.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/map/shown_map.h"
#include "ui/common/pale_marks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownMap;
using trellis::test::SmallClass;

TEST_CASE("map clipboard: levels are copied as words and pasted after a look", "[ui][map]")
{
    SmallClass c(4, 2);
    c.rate(0, 0, 3, "2026-11-13");
    c.rate(1, 0, 1, "2026-11-13");
    ShownMap s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Capable\nEmerging\n\n"));

    // As a spreadsheet gives it: words, letters, digits, and one that is no level.
    QGuiApplication::clipboard()->setText(QStringLiteral("Capable\td\r\nX\t3\r\n\t-\r\n"));
    s.view().clearSelection();
    s.go(0, 0);
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.shownText().contains(QStringLiteral("3 levels, 1 not handed in for 3 students. "
                                                "1 cell is left out: \u2068X\u2069.\n"
                                                "\u2068Family0000, Given0000\u2069, \u20681 Short "
                                                "1\u2069: \u2068Capable\u2069; ")));
    CHECK(s.shownText().contains(QStringLiteral("Left out: \u2068X\u2069")));
    CHECK_FALSE(s.shownText().contains(QStringLiteral("Replaced")));
    CHECK(c.book().students.at(1).evidence.size() == 1); // nothing before Enter
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 1).startsWith(QStringLiteral("Developing")));
    CHECK(s.cell(1, 0).startsWith(QStringLiteral("Emerging")));
    CHECK(s.cell(1, 1).startsWith(QStringLiteral("Capable")));
    CHECK(s.cell(2, 1).startsWith(QStringLiteral("not handed in")));
    REQUIRE(s.document->undo()); // one step
    CHECK(s.cell(0, 1) == QStringLiteral("no evidence yet"));
    CHECK(s.cell(2, 1) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map clipboard: a paste names whose mark of today it replaces", "[ui][map]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 1, "2026-11-20"); // today
    c.rate(1, 0, 3, "2026-11-20"); // the same again
    c.rate(2, 0, 1, "2026-11-13"); // another day's mark stays beside it
    ShownMap s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nC\nC"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(s.shownText().contains(QStringLiteral(
        "3 levels for 3 students. 1 replaces a mark.\n"
        "\u2068Family0000, Given0000\u2069: \u2068Capable\u2069; "
        "\u2068Family0001, Given0001\u2069: \u2068Capable\u2069; \u2068Family0002, "
        "Given0002\u2069: \u2068Capable\u2069. Replaced: \u2068Family0000, Given0000\u2069: "
        "\u2068Emerging\u2069.")));
}

TEST_CASE("map clipboard: what a paste would enter is seen pale in its cells until it is answered",
          "[ui][map]")
{
    SmallClass c(3, 2);
    ShownMap s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("C\nX\n-"));
    s.press(Qt::Key_V, Qt::ControlModifier);
    auto* pale = s.view().findChild<PaleMarks*>();
    REQUIRE(pale != nullptr);
    CHECK(pale->isVisible());
    REQUIRE(pale->marks().size() == 2);
    CHECK(pale->marks().at(0).letter == QStringLiteral("C"));
    CHECK(QModelIndex(pale->marks().at(1).cell) == s.view().map().index(2, 0));
    // It lies over the grid, whatever is scrolled.
    CHECK(pale->geometry() == s.view().viewport()->rect());
    const QImage with = s.view().viewport()->grab().toImage();
    s.press(Qt::Key_Escape);
    CHECK_FALSE(pale->isVisible());
    CHECK(with != s.view().viewport()->grab().toImage());
    CHECK(c.book().students.at(0).evidence.empty());
}

TEST_CASE("map clipboard: hidden students are neither rated nor copied", "[ui][map]")
{
    SmallClass c(3, 1);
    c.rate(0, 0, 2, "2026-11-13");
    ShownMap s(c);
    s.names.hideAllBut(c.student(1));
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Developing")));
    s.type("c");
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
    CHECK(c.book().students.at(2).evidence.empty());
}
