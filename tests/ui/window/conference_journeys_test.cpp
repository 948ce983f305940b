// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a conference asks of a teacher, key by key, within the keys it may take.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "tests/ui/print/paper_tray.h"
#include "tests/ui/window/opened_window.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/print/preview_dialog.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("journey: four keys print all sheets that are ready", "[ui][window][journey]")
{
    SmallClass c(28, 10);
    for (std::size_t i = 0; i < 28; ++i) {
        if (i != 3) {
            makeReady(c, i);
        }
    }
    const PaperTray tray;
    const QString printer = QStringLiteral("Office");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(o.window.findChild<ConferencesScreen*>()->isVisible());
    o.press(Qt::Key_R);
    int sheets = 0;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        preview->offer(tray.printers({printer}, printer));
        sheets = preview->findChild<QListWidget*>()->count();
        QTest::keyClick(preview->focusWidget(), Qt::Key_Return);
        CHECK_FALSE(preview->isVisible());
        preview->reject();
    });
    o.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(sheets == 27);
    CHECK(tray.hasPaperOf(printer));
    CHECK(o.said().startsWith(QStringLiteral("27 sheets are on their way to the printer.")));
    const ClassBook book = c.book();
    CHECK(book.students.at(0).conferences.front().printedOn == day("2026-11-20"));
    CHECK(book.students.at(3).conferences.empty());
}
