// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/strings.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("web page: headings, a real table and the language for a screen reader",
          "[ui][print][web]")
{
    const ConferenceSheet sheet = sampleSheet("Mara Okoye", 10);
    const QString page = sheetWebPage(sheet);
    CHECK(page.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en")));
    CHECK(page.contains(QStringLiteral("dir=\"ltr\"")));
    CHECK(page.count(QStringLiteral("<h1>")) == 1);
    CHECK(page.count(QStringLiteral("<th scope=\"row\">")) == 10);
    CHECK(page.count(QStringLiteral("<th scope=\"col\">")) == 4);
    for (const SheetRow& row : sheet.rows) {
        CHECK(page.contains(toQt(row.wording).toHtmlEscaped()));
    }
    // Every tag is closed: the page reads as XML without its first line and empty tags.
    QString xml = page.section(QLatin1Char('\n'), 1);
    xml.replace(QRegularExpression(QStringLiteral("<(meta|br)([^>]*)>")),
                QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    CHECK_FALSE(reader.hasError());
}

TEST_CASE("web page: what people wrote is text, never markup", "[ui][print][web]")
{
    ConferenceSheet sheet = sampleSheet("Mara Okoye", 1);
    sheet.student = "<script>alert(1)</script> %1 & Co";
    sheet.rows.front().wording = "tell < from > & \"quote\" %2";
    sheet.note = "<img src=x>";
    const QString page = sheetWebPage(sheet);
    CHECK_FALSE(page.contains(QStringLiteral("<script")));
    CHECK_FALSE(page.contains(QStringLiteral("<img")));
    CHECK(page.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; %1 &amp; Co")));
    CHECK(page.contains(QStringLiteral("tell &lt; from &gt; &amp;")));
    CHECK_FALSE(page.contains(QStringLiteral("http")));
}

TEST_CASE("web page: one file for each student, also of the same name", "[ui][print][web]")
{
    const TempFolder folder;
    ConferenceSheet a = sampleSheet("Mara Okoye", 2);
    ConferenceSheet b = sampleSheet("Mara Okoye", 2);
    a.student = "Mara Okoye";
    b.student = "mara okoye";
    const auto files = writeSheetWebPages(folder.file("pages"), {a, b});
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK(files->at(0).filename().string() == "Mara Okoye.html");
    CHECK(files->at(1).filename().string() == "mara okoye (2).html");
    CHECK(writeSheetWebPages(folder.file("none"), {}).error().code == ErrorCode::EmptyClass);
}
