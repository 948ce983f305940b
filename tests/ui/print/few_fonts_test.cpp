// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Sheets on a machine whose fonts have Latin letters alone. Fonts are looked up when a program
// starts, so that this program starts itself again.
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "tests/ui/print/paper_tray.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/document/document.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/sheet_preview.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const QString kPrinter = QStringLiteral("Office");

ConferenceSheet sheetIn(const char* language, const char* student)
{
    ConferenceSheet sheet = sampleSheet(student);
    sheet.language = language;
    return sheet;
}

} // namespace

TEST_CASE("few fonts: this program, started where no font has Bengali", "[ui][print][fonts]")
{
    const TempFolder folder;
    const auto fonts = folder.file("fonts.conf");
    writeBytes(fonts, "<?xml version=\"1.0\"?>\n<fontconfig>"
                      "<dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>\n");
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), QString::fromStdString(fonts.string()));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[fewfonts]")});
    REQUIRE(program.waitForFinished());
    INFO(program.readAll().toStdString());
    CHECK(program.exitCode() == 0);
}

TEST_CASE("few fonts: a sheet that cannot be read is held back, until it speaks another language",
          "[.][fewfonts]")
{
    const SmallClass c(1, 1);
    const auto document = openedDocument(c);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    SheetPreview sheets(
        {sheetIn("", "Linh"), sheetIn("bn", "Ayesha"), sheetIn("es", "Luz")}, {settings, *document},
        [] {
            return std::vector{sheetIn("", "Linh"), sheetIn("", "Ayesha"), sheetIn("", "Luz")};
        });
    PreviewDialog preview(sheets);
    preview.show();
    const PaperTray tray;
    preview.offer(tray.printers({kPrinter}, kPrinter));
    const QString heldBack =
        QStringLiteral("1 sheet is held back: Ayesha. No font on this computer can show Bengali. "
                       "Install a font such as Noto Sans Bengali.");
    const auto isSaid = [&](const QString& words) {
        const auto labels = preview.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            QString text = label->text();
            text.remove(QChar(0x2068)).remove(QChar(0x2069));
            return label->isVisible() && text == words;
        });
    };
    CHECK(isSaid(heldBack));
    CHECK(
        preview.findChild<QListWidget*>()->item(1)->text().endsWith(QStringLiteral("(held back)")));
    CHECK(sheets.made() == std::vector<std::size_t>{0, 2});
    const QString folder = QString::fromStdString(c.folder.file("pdfs").string());
    CHECK(preview.save(OutputKind::PdfEach, folder));
    CHECK(QFile::exists(folder + QStringLiteral("/Linh.pdf")));
    CHECK_FALSE(QFile::exists(folder + QStringLiteral("/Ayesha.pdf")));
    const QString web = QString::fromStdString(c.folder.file("web").string());
    CHECK(preview.save(OutputKind::WebPages, web));
    CHECK(QFile::exists(web + QStringLiteral("/Ayesha.html")));

    QPushButton* otherwise = nullptr;
    const auto buttons = preview.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Print in English")) {
            otherwise = button;
        }
    }
    REQUIRE(otherwise != nullptr);
    CHECK(otherwise->isVisible());
    otherwise->click();
    CHECK(sheets.made().size() == 3);
    CHECK_FALSE(isSaid(heldBack));
    CHECK_FALSE(otherwise->isVisible());
    preview.showItem(1);
    CHECK(sheets.layout().pages.size() == 2);
    QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
    CHECK(tray.hasPaperOf(kPrinter));
}

TEST_CASE("few fonts: a second language that cannot be read is left out in one click",
          "[.][fewfonts]")
{
    const SmallClass c(1, 1);
    const auto document = openedDocument(c);
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    SheetMemory memory(settings, *document);
    SheetOptions options = memory.options();
    options.extras.secondLanguage = "bn";
    memory.keep(options);
    SheetPreview sheets({sheetIn("", "Linh")}, memory,
                        [] { return std::vector{sheetIn("", "Linh")}; });
    PreviewDialog preview(sheets);
    CHECK(sheets.made().empty());
    sheets.actOnNotice();
    CHECK(sheets.made().size() == 1);
}
