// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "tests/ui/print/small_disk.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

std::vector<ConferenceSheet> someStudents()
{
    ConferenceSheet long30 = sampleSheet("Garfield Fiona Offley", 30);
    long30.rows[1].isDecision = true;
    long30.rows[2].isExempt = true;
    return {sampleSheet("Amara Okafor-Lindqvist"), long30, sampleSheet("José Núñez")};
}

QString textOf(const std::filesystem::path& path, const QStringList& options = {})
{
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
                                      options + QStringList{pathOf(path), QStringLiteral("-")});
    REQUIRE(output.ok);
    return output.text;
}

QString infoOf(const std::filesystem::path& path)
{
    return runTool(QStringLiteral("pdfinfo"), {pathOf(path)}).text;
}

} // namespace

TEST_CASE("class PDF: whole, with names as bookmarks, each student on an odd page", "[ui][print]")
{
    const TempFolder folder;
    const auto path = folder.file("sheets.pdf");
    const auto report = writeSheetsPdf(path, someStudents(), {Paper::Letter});
    REQUIRE(report);
    CHECK(report->sheets == 3);
    CHECK(report->pages == 8);

    const ToolOutput check =
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pathOf(path)});
    INFO(toCore(check.text));
    CHECK(check.ok);
    const QString info = infoOf(path);
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +8"))));
    CHECK(info.contains(QStringLiteral("612 x 792")));
    CHECK(info.contains(QStringLiteral("My conference: Living Environment")));

    const QString outline =
        runTool(QStringLiteral("qpdf"),
                {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), pathOf(path)})
            .text;
    for (const auto& [name, page] : {std::pair("Amara Okafor-Lindqvist", 1),
                                     {"Garfield Fiona Offley", 3},
                                     {"José Núñez", 7}}) {
        INFO(name);
        CHECK(outline.contains(toQt(name)));
        CHECK(outline.contains(QStringLiteral("\"destpageposfrom1\": %1,").arg(page)));
        const QString number = QString::number(page);
        CHECK(textOf(path, {QStringLiteral("-f"), number, QStringLiteral("-l"), number})
                  .contains(toQt(name)));
    }
}

TEST_CASE("class PDF: letters come out as they went in, sections in reading order", "[ui][print]")
{
    const TempFolder folder;
    const auto path = folder.file("sheet.pdf");
    REQUIRE(writeSheetsPdf(path, {sampleSheet("Garfield Fiona Offley")}, {Paper::A4}));
    const QString text = textOf(path, {QStringLiteral("-raw")});
    CHECK(infoOf(path).contains(QStringLiteral("595 x 842")));
    qsizetype at = -1;
    for (const char* words :
         {"My conference",
          "Garfield Fiona Offley",
          "Living Environment with Ms. Rivera. I lead this conference.",
          "Here today:",
          "What we will do",
          "20 minutes",
          "1 Welcome",
          "2 Learning",
          "3 Work",
          "4 Goals",
          "5 Questions",
          "6 Sign",
          "My learning",
          "How I have grown",
          "Now",
          "Talk",
          "Not started yet",
          "I have 5 of the 7 I need for credit. 2 to go.",
          "Emerging: I am starting.",
          "Developing: I can do parts of it, or with help.",
          "Capable: I can do it by myself.",
          "Page 1 of 2",
          "Work I want to show you",
          "I chose this because",
          "Thinking about my learning",
          "I am proud that",
          "Something was hard. This is how I handled it:",
          "I would like help with",
          "My goals",
          "Last time I said:",
          "I met it",
          "Still working on it",
          "I changed it",
          "By (date)",
          "I will be able to",
          "First I will",
          "I will know because",
          "will help me by",
          "Questions from my family",
          "You could ask: What made you proud? What was hard? What will you try next?",
          "We would also like time with the teacher.",
          "We talked about this together",
          "Me",
          "My family",
          "My teacher",
          "We meet again on",
          "Shows what was recorded up to Dec 9, 2026.",
          "Page 2 of 2"}) {
        INFO(words);
        const qsizetype next = text.indexOf(toQt(words), at + 1);
        CHECK(next > at);
        at = std::max(at, next);
    }
    CHECK_FALSE(text.contains(QLatin1Char('%')));
}

TEST_CASE("class PDF: Andika is embedded, everything is pure black", "[ui][print]")
{
    const TempFolder folder;
    const auto path = folder.file("sheet.pdf");
    const auto report = writeSheetsPdf(path, someStudents(), {Paper::A4});
    REQUIRE(report);
    CHECK(report->warnings.isEmpty());
    const QStringList fonts = runTool(QStringLiteral("pdffonts"), {pathOf(path)})
                                  .text.trimmed()
                                  .split(QLatin1Char('\n'))
                                  .mid(2);
    CHECK(fonts.size() == 2);
    for (const QString& font : fonts) {
        INFO(toCore(font));
        CHECK(font.contains(QStringLiteral("Andika")));
        CHECK(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))));
    }
    const QString plain = runTool(QStringLiteral("qpdf"),
                                  {QStringLiteral("--qdf"), pathOf(path), QStringLiteral("-")})
                              .text;
    const QRegularExpression colour(
        QStringLiteral("^(?:([\\d.]+) ([\\d.]+) ([\\d.]+) (?:rg|RG|scn|SCN)|([\\d.]+) (?:g|G))$"),
        QRegularExpression::MultilineOption);
    int colours = 0;
    for (auto match = colour.globalMatch(plain); match.hasNext(); ++colours) {
        const QStringList parts = match.next().captured().split(QLatin1Char(' '));
        for (const QString& part : parts.mid(0, parts.size() - 1)) {
            CHECK((part.toDouble() == 0.0 || part.toDouble() == 1.0));
        }
    }
    CHECK(colours > 0);
}

TEST_CASE("class PDF: characters that no font has are named", "[ui][print]")
{
    const TempFolder folder;
    const auto report = writeSheetsPdf(folder.file("sheet.pdf"),
                                       {sampleSheet("Ana \xF3\xB0\x80\x80")}, {Paper::A4});
    REQUIRE(report);
    REQUIRE(report->warnings.size() == 2);
    CHECK(report->warnings.front().contains(QStringLiteral("U+F0000")));
    CHECK(report->warnings.back().contains(QStringLiteral("1 sheet cannot be read in full")));
}

TEST_CASE("class PDF: a full disk leaves what was there", "[ui][print]")
{
    const TempFolder folder;
    const auto path = folder.file("sheets.pdf");
    writeBytes(path, "last week's sheets");
    ErrorCode code{};
    {
        const SmallDisk disk(2000);
        const auto report = writeSheetsPdf(path, someStudents(), {Paper::A4});
        REQUIRE_FALSE(report);
        code = report.error().code;
    }
    CHECK(code == ErrorCode::DiskFull);
    CHECK(bytesOf(path) == "last week's sheets");
    // No half of a file lies beside it.
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    CHECK(writeSheetsPdf(path, someStudents(), {Paper::A4}));
    CHECK(bytesOf(path).substr(0, 5) == "%PDF-");
}

TEST_CASE("class PDF: a place that cannot be written is said", "[ui][print]")
{
    const TempFolder folder;
    const auto missing = writeSheetsPdf(folder.file("nowhere/sheets.pdf"), someStudents(), {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NoAccess);
    const auto isFolder = writeSheetsPdf(folder.path(), someStudents(), {});
    REQUIRE_FALSE(isFolder);
    CHECK(isFolder.error().code == ErrorCode::NoAccess);
    const auto nobody = writeSheetsPdf(folder.file("sheets.pdf"), {}, {});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::EmptyClass);
    CHECK_FALSE(std::filesystem::exists(folder.file("sheets.pdf")));
}

TEST_CASE("PDF folder: one file a student, names told apart and safe", "[ui][print]")
{
    const TempFolder folder;
    const auto report = writeSheetsPdfFolder(
        folder.file("new/sheets"),
        {sampleSheet("Luz García"), sampleSheet("LUZ GARCÍA"), sampleSheet("../../etc/A:B")}, {});
    REQUIRE(report);
    CHECK(report->sheets == 3);
    CHECK(std::filesystem::exists(folder.file("new/sheets/Luz García.pdf")));
    CHECK(std::filesystem::exists(folder.file("new/sheets/LUZ GARCÍA (2).pdf")));
    CHECK(std::filesystem::exists(folder.file("new/sheets/-..-etc-A-B.pdf")));
    CHECK(infoOf(report->files[0]).contains(QStringLiteral("My conference: Luz García")));
}

TEST_CASE("PDF folder: a class of 28 in every language and kind does not keep anybody waiting",
          "[ui][print]")
{
    constexpr qint64 kMost = 10'000; // milliseconds
    const TempFolder folder;
    const QStringList languages = SheetWords::languages();
    std::vector<ConferenceSheet> sheets;
    for (int i = 0; i < 28; ++i) {
        sheets.push_back(sheetOf(sheetCases().front(), kKinds.at(static_cast<std::size_t>(i) % 7),
                                 languages[i % languages.size()]));
        sheets.back().student.append(" ").append(std::to_string(i));
    }
    QElapsedTimer timer;
    timer.start();
    const auto report = writeSheetsPdfFolder(folder.file("sheets"), sheets, {});
    CHECK(timer.elapsed() <= kMost);
    REQUIRE(report);
    CHECK(report->files.size() == 28);
}

TEST_CASE("PDF folder: file names that every system takes", "[ui][print]")
{
    CHECK(sheetFileName(QStringLiteral("Ana")) == QStringLiteral("Ana"));
    CHECK(sheetFileName(QStringLiteral("CON")) == QStringLiteral("CONstudent"));
    CHECK(sheetFileName(QStringLiteral("...")) == QStringLiteral("student"));
    CHECK(sheetFileName(QString(QChar(0x202E)) + QStringLiteral("Ana Jr.")) ==
          QStringLiteral("Ana Jr"));
    CHECK(sheetFileName(QString(400, QChar(0x645))).toUtf8().size() <= 120);
}
