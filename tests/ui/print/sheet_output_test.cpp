// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher has on the disk when long work is stopped, or the disk is full.
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/small_disk.h"
#include "ui/print/sheet_output.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QDir>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>

#include <iterator>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

std::vector<ConferenceSheet> sheets(int count)
{
    std::vector<ConferenceSheet> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(sampleSheet("Student " + std::to_string(i)));
    }
    return all;
}

SheetProgress stopAfter(int done)
{
    return [done](int now) { return now < done; };
}

/// Everything in the folder, hidden files too.
QStringList namesIn(const std::filesystem::path& folder)
{
    return QDir(toQt(folder.string()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

TEST_CASE("sheets stopped half-way: the old PDF is untouched", "[ui][print][output]")
{
    const TempFolder folder;
    const auto path = folder.file("sheets.pdf");
    writeBytes(path, "last week's sheets");
    for (const int done : {0, 2, 3}) {
        const auto report = writeSheetsPdf(path, sheets(3), {}, stopAfter(done));
        REQUIRE(report);
        CHECK(report->wasStopped);
        CHECK(report->files.empty());
        CHECK(bytesOf(path) == "last week's sheets");
        CHECK(namesIn(folder.path()).size() == 1);
    }
    CHECK_FALSE(writeSheetsPdf(path, sheets(3), {}, stopAfter(4))->wasStopped);
}

TEST_CASE("sheets stopped half-way: no file of a folder is new, none half-written",
          "[ui][print][output]")
{
    const TempFolder folder;
    const auto old = folder.file("Student 0.pdf");
    writeBytes(old, "last week's sheet");
    CHECK(writeSheetsPdfFolder(folder.path(), sheets(3), {}, stopAfter(2))->wasStopped);
    CHECK(bytesOf(old) == "last week's sheet");
    CHECK(namesIn(folder.path()).size() == 1);
    CHECK(writeSheetWebPages(folder.path(), sheets(3), {}, stopAfter(3))->wasStopped);
    CHECK(namesIn(folder.path()).size() == 1);
    // A folder that was not there is not there then either.
    CHECK(writeSheetsPdfFolder(folder.file("new"), sheets(3), {}, stopAfter(2))->wasStopped);
    CHECK_FALSE(std::filesystem::exists(folder.file("new")));
    const auto whole = writeSheetsPdfFolder(folder.path(), sheets(3), {}, stopAfter(4));
    REQUIRE(whole);
    CHECK(whole->files.size() == 3);
    CHECK(bytesOf(old).substr(0, 5) == "%PDF-");
    CHECK(namesIn(folder.path()).size() == 3);
}

TEST_CASE("sheets on a full disk: the folder stays as it was, and the sentence says so",
          "[ui][print][output]")
{
    const TempFolder folder;
    const auto old = folder.file("Student 1.pdf");
    writeBytes(old, "last week's sheet");
    const std::vector<ConferenceSheet> two = sheets(2);
    SheetOutput::Ending ending;
    {
        const SmallDisk disk(2000);
        ending = SheetOutput(two, nullptr).savePdfFolder(toQt(folder.path().string()), {});
    }
    CHECK_FALSE(ending.isDone);
    CHECK(ending.sentence.contains(QStringLiteral("There is no room left")));
    CHECK(ending.sentence.contains(QStringLiteral("untouched")));
    CHECK(bytesOf(old) == "last week's sheet");
    CHECK(namesIn(folder.path()).size() == 1);
}

TEST_CASE("sheets in one PDF: it is said where they are", "[ui][print][output]")
{
    const TempFolder folder;
    const QString path = toQt(folder.file("sheets.pdf").string());
    const std::vector<ConferenceSheet> two = sheets(2);
    const auto ending = SheetOutput(two, nullptr).savePdf(path, {});
    CHECK(ending.isDone);
    CHECK(ending.sentence.startsWith(
        QStringLiteral("Saved: 2 sheets on 4 pages, as \u2068%1\u2069.").arg(path)));
}

TEST_CASE("sheets into a folder that is gone: the sentence names it", "[ui][print][output]")
{
    const TempFolder folder;
    const std::vector<ConferenceSheet> two = sheets(2);
    const auto ending =
        SheetOutput(two, nullptr).savePdf(toQt(folder.file("stick/sheets.pdf").string()), {});
    CHECK_FALSE(ending.isDone);
    CHECK(ending.sentence.contains(QStringLiteral("is not there (stick removed")));
    CHECK(ending.sentence.contains(QStringLiteral("stick")));
    for (const QString& word :
         {QStringLiteral("rror"), QStringLiteral("nvalid"), QStringLiteral("!")}) {
        CHECK_FALSE(ending.sentence.contains(word));
    }
}

TEST_CASE("sheets: the window shows how far it is, and Cancel stops", "[ui][print][output]")
{
    const TempFolder folder;
    QWidget window;
    window.show();
    constexpr int kSheets = 900; // more than any machine writes in a moment
    const std::vector<ConferenceSheet> many = sheets(kSheets);
    int shownOf = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        auto* dialog = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr && dialog->isVisible()) {
            shownOf = dialog->maximum();
            dialog->cancel();
        }
    });
    timer.start(0);
    const auto ending =
        SheetOutput(many, &window).savePdf(toQt(folder.file("sheets.pdf").string()), {});
    CHECK(shownOf == kSheets);
    CHECK_FALSE(ending.isDone);
    CHECK(ending.sentence.contains(QStringLiteral("Nothing was written")));
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("a printer that does not answer leaves a PDF to open", "[ui][print][output]")
{
    QStandardPaths::setTestModeEnabled(true);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(documents);
    const std::vector<ConferenceSheet> two = sheets(2);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/nowhere/at/all/paper.pdf"));
    const auto ending = SheetOutput(two, nullptr).print(printer, {});
    CHECK_FALSE(ending.isDone);
    CHECK(ending.sentence.startsWith(
        QStringLiteral("The printer did not answer. The PDF is ready:")));
    CHECK(QFile::exists(ending.pdf));
    QFile::remove(ending.pdf);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("printing: all pages reach the printer", "[ui][print][output]")
{
    const TempFolder folder;
    const std::vector<ConferenceSheet> two = sheets(2);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(toQt(folder.file("paper.pdf").string()));
    const auto ending = SheetOutput(two, nullptr).print(printer, {});
    CHECK(ending.isDone);
    CHECK(bytesOf(folder.file("paper.pdf")).size() > 5000);
}
