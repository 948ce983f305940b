// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/document/document.h"
#include "ui/print/sheet_preview.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("preview: a page is as wide as there is room, until somebody zooms",
          "[ui][print][preview]")
{
    const SmallClass c(1, 1);
    auto document =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(document);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    SheetPreview preview({sampleSheet("Amara")}, {settings, **document});
    preview.show();
    QApplication::processEvents();
    auto* view = preview.findChild<QScrollArea*>();
    REQUIRE(view != nullptr);
    const auto pageWidth = [&] {
        return view->widget()->findChildren<QLabel*>().front()->pixmap().width();
    };
    const int before = preview.width();
    for (const int width : {before, before + 250, before - 100}) {
        preview.resize(width, preview.height());
        QApplication::processEvents();
        CAPTURE(width, view->viewport()->width());
        CHECK(view->horizontalScrollBar()->maximum() == 0);
        CHECK(pageWidth() > view->viewport()->width() * 8 / 10);
    }
    const int fitted = pageWidth();
    QTest::keyClick(preview.findChild<QListWidget*>(), Qt::Key_Plus);
    QApplication::processEvents();
    CHECK(pageWidth() > fitted);
    const int zoomed = pageWidth();
    preview.resize(before, preview.height() + 10);
    QApplication::processEvents();
    CHECK(pageWidth() == zoomed);
}
