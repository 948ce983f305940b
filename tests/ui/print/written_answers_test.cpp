// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was typed in after a conference under questions that the paper alone asks.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

std::string& at(PaperAnswers& answers, PaperQuestion question)
{
    return answers.at(static_cast<std::size_t>(question));
}

/// Everything on paper, and everything on the web page without its tags, each on one line.
std::pair<QString, QString> readOf(const ConferenceSheet& sheet, Paper paper)
{
    static const SheetFonts fonts;
    const SheetLayout layout = layoutConferenceSheet(sheet, fonts, paper);
    checkPages(layout);
    QString page = sheetWebPage(sheet).section(QStringLiteral("<main>"), 1);
    page.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return {textsOf(layout).join(QLatin1Char(' ')), page.simplified()};
}

struct Written {
    SheetKind kind;
    PaperQuestion question;
    const char* words; ///< that ask it
};

const std::vector<Written> kWritten{
    {SheetKind::FirstConference, PaperQuestion::TeacherShouldKnow,
     "Something my teacher should know"},
    {SheetKind::EndOfCourse, PaperQuestion::TakeWithMe, "What I will take with me"},
    {SheetKind::EndOfCourse, PaperQuestion::Advice, "Advice for the next class"},
    {SheetKind::Contract, PaperQuestion::MustDo, "What I must do"},
    {SheetKind::Contract, PaperQuestion::ChooseToDo, "What I choose"},
    {SheetKind::Contract, PaperQuestion::ShowItBy, "I will show it by"},
    {SheetKind::Pictures, PaperQuestion::FamilyLoved, "One thing we loved:"},
    {SheetKind::Conference, PaperQuestion::FamilyWrote, ""},
    {SheetKind::Grades3To5, PaperQuestion::FamilyWrote, ""},
    {SheetKind::LargePrint, PaperQuestion::FamilyWrote, ""}};

} // namespace

TEST_CASE("written on paper: it stands where it was asked when the sheet is printed again",
          "[ui][print][written]")
{
    for (const Paper paper : kPapers) {
        for (const Written& one : kWritten) {
            INFO(nameOf(one.kind) << ": " << one.words);
            ConferenceSheet sheet = sheetOf(sheetCases().front(), one.kind, {});
            at(sheet.written, one.question) = "two books a week";
            at(sheet.lastTime, one.question) = "one book a month";
            const auto [onPaper, onPage] = readOf(sheet, paper);
            for (const QString& all : {onPaper, onPage}) {
                CHECK(plain(all).contains(
                    (QString::fromUtf8(one.words) + QStringLiteral(" two books a week"))
                        .trimmed()));
                CHECK_FALSE(all.contains(QStringLiteral("Last time: ")));
            }
        }
    }
}

TEST_CASE("written on paper: the next sheet says what it was the last time", "[ui][print][written]")
{
    for (const Paper paper : kPapers) {
        for (const Written& one : kWritten) {
            INFO(nameOf(one.kind) << ": " << one.words);
            ConferenceSheet sheet = sheetOf(sheetCases().front(), one.kind, {});
            at(sheet.lastTime, one.question) = "one book a month";
            const auto [onPaper, onPage] = readOf(sheet, paper);
            for (const QString& all : {onPaper, onPage}) {
                CHECK(plain(all).contains(QStringLiteral("Last time: one book a month")));
                CHECK(all.contains(QString::fromUtf8(one.words)));
            }
        }
    }
}

TEST_CASE("written on paper: a day that was agreed and time with the teacher",
          "[ui][print][written]")
{
    ConferenceSheet contract = sheetOf(sheetCases().front(), SheetKind::Contract, {});
    at(contract.written, PaperQuestion::MayChangeOn) = "2027-02-15";
    ConferenceSheet usual = sheetOf(sheetCases().front(), SheetKind::Conference, {});
    usual.familyIsAway = true;
    usual.wantsTeacherTime = true;
    at(usual.written, PaperQuestion::ShownTo) = "my aunt";
    const auto ticks = [](const ConferenceSheet& sheet) {
        static const SheetFonts fonts;
        const SheetPage back = layoutConferenceSheet(sheet, fonts, Paper::A4).pages.at(1);
        return std::count_if(back.items.begin(), back.items.end(), [](const SheetItem& item) {
            return std::holds_alternative<TickedBox>(item.drawn);
        });
    };
    CHECK(ticks(usual) == 1);
    for (const Paper paper : kPapers) {
        for (const auto& [sheet, words] : {std::pair(&contract, "We may change this on Mon Feb 15"),
                                           {&usual, "I showed this sheet to my aunt"}}) {
            const auto [onPaper, onPage] = readOf(*sheet, paper);
            CHECK(plain(onPaper).contains(QString::fromUtf8(words)));
            CHECK(plain(onPage).contains(QString::fromUtf8(words)));
        }
    }
}

TEST_CASE("pictures: goals of last time and every new one stand on paper and page",
          "[ui][print][written]")
{
    for (const QString& language : SheetWords::languages()) {
        const SheetWords& words = SheetWords::of(language);
        for (const Paper paper : kPapers) {
            INFO(toCore(language) << " paper " << int(paper));
            ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::Pictures, language);
            sheet.oldGoals = {{"count to 20", "", "", "", Date::fromIso("2026-11-20"), ""},
                              {"tie my shoes", "", "", "", std::nullopt, ""}};
            sheet.newGoals = {{"read to you", "", "", "", std::nullopt, ""},
                              {"write my name", "", "", "", std::nullopt, ""}};
            static const SheetFonts fonts;
            CHECK(layoutConferenceSheet(sheet, fonts, paper).pages.size() == 2);
            const auto [onPaper, onPage] = readOf(sheet, paper);
            for (const QString& all : {onPaper, onPage}) {
                for (const char* goal :
                     {"count to 20", "tie my shoes", "read to you", "write my name"}) {
                    CHECK(all.contains(QString::fromUtf8(goal)));
                }
                CHECK(plain(all).count(words(Sheet::tr("I met it"))) == 2);
            }
        }
    }
}
