// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "tests/ui/looks/painted_text.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/map/credit_strip.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

struct NarrowMap {
    NarrowMap() : c(4, 12), document(openedDocument(c)), view(*document, names)
    {
        QFont usual = view.font();
        usual.setPointSizeF(10.5);
        view.setFont(usual);
        view.resize(700, 400);
        view.show();
        view.setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] CreditStrip& strip() const { return *view.findChild<CreditStrip*>(); }

    SmallClass c;
    std::unique_ptr<Document> document;
    NameGuard names;
    MapView view;
};

QStringList written(QWidget& widget)
{
    QStringList all;
    for (const auto& one : test::paintedTexts(widget)) {
        all.append(one.text);
    }
    return all;
}

} // namespace

TEST_CASE("map: credit stays in sight on a Map that is too wide", "[ui][map]")
{
    NarrowMap o;
    const int column = o.view.map().creditColumn();
    REQUIRE(o.view.columnViewportPosition(column) > o.view.viewport()->width());
    REQUIRE(o.strip().isVisible());
    CHECK(o.strip().geometry().right() == o.view.viewport()->geometry().right());
    CHECK(o.strip().width() == o.view.columnWidth(column));
    // It says what the column says, and what the key just pressed has made of it.
    const auto& heading = o.view.map().headerData(column, Qt::Horizontal, Qt::DisplayRole);
    CHECK(written(o.strip()).contains(heading.toString()));

    SECTION("no cell that is gone to lies under it")
    {
        for (int outcome = 0; outcome < 12; ++outcome) {
            CAPTURE(outcome);
            o.view.setCurrentIndex(o.view.map().index(1, outcome));
            const int right = o.view.visualRect(o.view.currentIndex()).right();
            CHECK(right < o.view.viewport()->width() - o.strip().coveredWidth());
        }
        // The column itself is there at the end, and then it is not needed twice.
        o.view.horizontalScrollBar()->setValue(o.view.horizontalScrollBar()->maximum());
        CHECK_FALSE(o.strip().isVisible());
    }
    SECTION("a click leads to the row, and one on its heading sorts")
    {
        o.view.setCurrentIndex(o.view.map().index(0, 2));
        const int head = o.view.horizontalHeader()->height();
        QTest::mouseClick(&o.strip(), Qt::LeftButton, Qt::NoModifier,
                          {20, head + o.view.rowViewportPosition(2) + 4});
        CHECK(o.view.currentIndex() == o.view.map().index(2, 2));
        QTest::keyClick(&o.view, 'c');
        CHECK(o.view.map().cell(o.view.map().index(2, 2))->state.rank == 3);
        const QSignalSpy sorted(&o.view, &MapView::sortWanted);
        QTest::mouseClick(&o.strip(), Qt::LeftButton, Qt::NoModifier, {20, head / 2});
        REQUIRE(sorted.count() == 1);
        CHECK(sorted.first().at(0).toInt() == column);
    }
    SECTION("no column is too narrow for its heading and the corners of its cells")
    {
        for (const int width : {600, 800, 900, 1000, 1100}) {
            CAPTURE(width);
            o.view.resize(width, 400);
            QCoreApplication::processEvents();
            CHECK(o.view.columnWidth(0) >= 56);
        }
    }
    SECTION("with room for everything there is none")
    {
        o.view.resize(1700, 400);
        QCoreApplication::processEvents();
        CHECK_FALSE(o.strip().isVisible());
    }
}
