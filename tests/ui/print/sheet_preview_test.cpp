// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/print/pages_view.h"
#include "ui/print/preview_dialog.h"
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
    const auto document = openedDocument(c);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    SheetPreview sheets({sampleSheet("Amara")}, {settings, *document});
    PreviewDialog preview(sheets);
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
    // The page is longer than its view: Space goes on in it, Shift+Space back.
    auto* list = preview.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return view->verticalScrollBar()->maximum() > 0; }));
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(view->verticalScrollBar()->value() > 0);
    QTest::keyClick(list, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(view->verticalScrollBar()->value() == 0);
    const int zoomed = pageWidth();
    preview.resize(before, preview.height() + 10);
    QApplication::processEvents();
    CHECK(pageWidth() == zoomed);
}

TEST_CASE("preview: two of one name are listed as the class tells them apart",
          "[ui][print][preview]")
{
    const SmallClass c(1, 1);
    const auto document = openedDocument(c);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    ConferenceSheet first = sampleSheet("Luz García");
    first.listName = "García, Luz (004518)";
    ConferenceSheet second = sampleSheet("Luz García");
    second.listName = "García, Luz (004611)";
    SheetPreview sheets({first, second, sampleSheet("Amara")}, {settings, *document});
    PreviewDialog preview(sheets);
    const auto* list = preview.findChild<QListWidget*>();
    CHECK(list->item(0)->text().contains(QStringLiteral("García, Luz (004518)")));
    CHECK(list->item(1)->text().contains(QStringLiteral("García, Luz (004611)")));
    CHECK(list->item(2)->text().contains(QStringLiteral("Amara")));
    // On paper stands the name alone.
    CHECK_FALSE(textOf(sheets.layout()).contains(QStringLiteral("004518")));
}

TEST_CASE("preview: in a small window and with large letters a page is inside its view",
          "[ui][print][preview]")
{
    const SmallClass c(3, 12);
    const auto document = openedDocument(c);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    const QFont usual = QApplication::font();
    for (const double factor : {1.0, 2.0}) {
        QFont font = usual;
        font.setPointSizeF(10.5 * factor);
        QApplication::setFont(font);
        NameGuard names;
        SheetPreview sheets({sampleSheet("Amara")}, {settings, *document});
        PaperRequest request;
        request.map = MapPaper();
        request.map->className = QStringLiteral("Living Environment");
        ClassPreview papers(*document, names, {settings, *document}, request);
        for (PreviewContent* content :
             {static_cast<PreviewContent*>(&sheets), static_cast<PreviewContent*>(&papers)}) {
            PreviewDialog preview(*content);
            preview.show();
            auto* view = preview.findChild<PagesView*>();
            REQUIRE(view != nullptr);
            for (const QSize& size : {QSize(1229, 691), QSize(820, 560)}) {
                preview.resize(size);
                QApplication::processEvents();
                for (int item = 0; item < static_cast<int>(content->items().size()); ++item) {
                    preview.showItem(item);
                    QApplication::processEvents();
                    CAPTURE(factor, size.width(), preview.width(), item, view->width());
                    CHECK(preview.width() == size.width());
                    CHECK(view->horizontalScrollBar()->maximum() == 0);
                    const auto pages = view->widget()->findChildren<QLabel*>();
                    REQUIRE_FALSE(pages.isEmpty());
                    CHECK(pages.front()->pixmap().width() <= view->viewport()->width());
                    CHECK(view->width() > preview.width() / 2);
                }
            }
        }
    }
    QApplication::setFont(usual);
}
