// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a family must never find on a sheet, on paper or as a web page.
#include "core/report/conference_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QRegularExpression>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// Students with more about them than a sheet may say.
ClassBook classWithSecrets(SmallClass& c)
{
    c.rate(0, 0, 1, "2026-09-20");
    c.rate(0, 0, 2, "2026-10-20");
    c.rate(1, 0, 3, "2026-10-20");
    ClassBook book = c.book();
    Student& one = book.students[0].student;
    one.givenName = "Anastasia";
    one.middleName = "Innokentyevna";
    one.familyName = "Petrovskaya";
    one.preferredGivenName = "Stacy";
    one.preferredFamilyName = "Orlov";
    one.pronouns = "xe/xem";
    one.notes = "sees the nurse";
    one.homeLanguage = "Chuvash";
    one.ids = {{IdScheme::StudentNumber, "", "00481516"}};
    one.guardians = {{GuardianId::make(), "Vasilisa Guardian", "v@example.org", "555-0100", ""}};
    book.students[1].student.givenName = "Bartholomew";
    book.students[1].student.familyName = "Quillfeather";
    book.students[2].student.givenName = "Cassiopeia";
    book.students[2].student.familyName = "Zimmerhackl";
    return book;
}

constexpr std::array kNever{"Anastasia",  "Innokentyevna", "Petrovskaya",
                            "xe/xem",     "nurse",         "Chuvash",
                            "00481516",   "Vasilisa",      "v@example",
                            "555-0100",   "Bartholomew",   "Quillfeather",
                            "Cassiopeia", "Zimmerhackl",   "%",
                            "percent",    "average",       "Your child is behind"};

void checkWithoutSecrets(const QString& text)
{
    for (const char* secret : kNever) {
        INFO(secret);
        CHECK_FALSE(text.contains(QString::fromUtf8(secret), Qt::CaseInsensitive));
    }
    // A meeting is a "rankont" in Haitian Creole.
    static const QRegularExpression rank(QStringLiteral("\\brank(s|ed|ing)?\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    CHECK_FALSE(text.contains(rank));
    CHECK(text.contains(QStringLiteral("Stacy")));
}

} // namespace

TEST_CASE("privacy: no legal name, no number, nobody else, on paper of any kind",
          "[ui][print][privacy]")
{
    SmallClass c;
    const ClassBook book = classWithSecrets(c);
    const TempFolder folder;
    for (const SheetKind kind : kKinds) {
        for (const QString& language : SheetWords::languages()) {
            INFO(nameOf(kind) << " " << toCore(language));
            StudentRecord record = book.students[0];
            record.student.sheetLanguage = toCore(language);
            SheetInputs inputs;
            inputs.kind = kind;
            const ConferenceSheet sheet =
                conferenceSheet(book, record, *Date::fromIso("2026-11-20"), inputs);
            static const SheetFonts fonts;
            const SheetExtras extras{true, true, true, "es"};
            checkWithoutSecrets(textOf(layoutConferenceSheet(sheet, fonts, Paper::Letter, extras)));
            // Nor in what a PDF says of itself, or its name.
            const auto report = writeSheetsPdfFolder(
                folder.path() / (nameOf(kind) + toCore(language)), {sheet}, {Paper::A4, extras});
            REQUIRE(report);
            REQUIRE(report->files.size() == 1);
            const QString path = pathOf(report->files.front());
            checkWithoutSecrets(
                path.section(QLatin1Char('/'), -1) +
                runTool(QStringLiteral("pdfinfo"), {path}).text +
                runTool(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).text);
        }
    }
}

TEST_CASE("privacy: no legal name, no number, nobody else, on web pages of any kind",
          "[ui][print][privacy]")
{
    SmallClass c;
    const ClassBook book = classWithSecrets(c);
    for (const SheetKind kind : kKinds) {
        INFO(nameOf(kind));
        SheetInputs inputs;
        inputs.kind = kind;
        const ConferenceSheet sheet =
            conferenceSheet(book, book.students[0], *Date::fromIso("2026-11-20"), inputs);
        QString page = sheetWebPage(sheet, {true, true, true, "es"});
        // What says how it looks is for nobody to read.
        static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                              QRegularExpression::DotMatchesEverythingOption);
        page.remove(style);
        checkWithoutSecrets(page);
    }
}
