// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("low screen: nineteen students and ten outcomes with their credit are seen at once",
          "[ui][window][map]")
{
    SmallClass c(28, 10);
    OpenedWindow o(pathOf(c)); // 1366 by 768
    REQUIRE(o.window.size() == QSize(1366, 768));
    const MapView& map = o.map();
    const QRect seen = map.viewport()->rect();
    int rows = 0;
    for (int row = 0; row < 28; ++row) {
        const QRect cell = map.visualRect(map.map().index(row, 0));
        rows += seen.contains(cell.center()) && cell.bottom() <= seen.bottom() ? 1 : 0;
    }
    CHECK(rows >= 19);
    CHECK(map.visualRect(map.map().index(0, map.map().creditColumn())).right() <= seen.right());
    CHECK(map.horizontalScrollBar()->maximum() == 0);
    // Twenty characters of a name have room.
    CHECK(map.verticalHeader()->width() >=
          map.fontMetrics().horizontalAdvance(QString(20, QLatin1Char('n'))));
    // And the lines of the head: number with the Bloom step, two of words, the bar of the class.
    QFont small = map.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    CHECK(map.horizontalHeader()->height() >=
          map.fontMetrics().lineSpacing() + 2 * QFontMetrics(small).lineSpacing());
}

TEST_CASE("low screen: the legend has one line and a way to the rest of it", "[ui][window][map]")
{
    SmallClass c(28, 10);
    OpenedWindow o(pathOf(c));
    auto* legend = o.window.findChild<Legend*>();
    auto* more = legend->findChild<QToolButton*>();
    const int oneLine = legend->height();
    CHECK(oneLine < 2 * legend->fontMetrics().lineSpacing());
    REQUIRE(more->isVisible());
    CHECK(legend->rect().contains(more->geometry()));
    more->click();
    OpenedWindow::settle();
    CHECK(legend->height() >= 2 * oneLine);
    CHECK(legend->rect().contains(more->geometry()));
    more->click();
    OpenedWindow::settle();
    CHECK(legend->height() == oneLine);
    // Where there is room all of it is seen at once.
    o.window.resize(1366, 1000);
    OpenedWindow::settle();
    CHECK_FALSE(more->isVisible());
    CHECK(legend->height() > oneLine);
}
