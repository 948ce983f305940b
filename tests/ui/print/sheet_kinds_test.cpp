// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

SheetLayout laidOut(const ConferenceSheet& sheet, Paper paper, const SheetExtras& extras = {})
{
    static const SheetFonts fonts;
    return layoutConferenceSheet(sheet, fonts, paper, extras);
}

ConferenceSheet filled(SheetKind kind, const QString& language = QStringLiteral("en"))
{
    ConferenceSheet sheet = sheetOf(sheetCases().front(), kind, language);
    fillIn(sheet);
    return sheet;
}

/// The first run with this text.
const SheetItem& itemOf(const SheetPage& page, const QString& text)
{
    const auto found = std::find_if(page.items.begin(), page.items.end(), [&](const SheetItem& i) {
        const auto* run = std::get_if<TextRun>(&i.drawn);
        return run != nullptr && run->text == text;
    });
    REQUIRE(found != page.items.end());
    return *found;
}

/// Of text, not of footers. Units: points.
double leastPoints(const SheetLayout& layout, double footerPoints)
{
    double least = 99.0;
    for (const SheetPage& page : layout.pages) {
        for (const SheetItem& item : page.items) {
            const auto* run = std::get_if<TextRun>(&item.drawn);
            if (run != nullptr && run->style.points != footerPoints) {
                least = std::min(least, run->style.points);
            }
        }
    }
    return least;
}

/// The wordings of outcomes. Units: points.
double outcomePoints(const SheetLayout& layout)
{
    double least = 99.0;
    for (const SheetItem& item : layout.pages.front().items) {
        const auto* run = std::get_if<TextRun>(&item.drawn);
        if (run != nullptr && run->text.startsWith(QStringLiteral("I can ")) &&
            !run->style.isBold) {
            least = std::min(least, run->style.points);
        }
    }
    return least;
}

} // namespace

TEST_CASE("large print: everything of a conference is there, in 18 points and one column",
          "[ui][print][kinds]")
{
    for (const Paper paper : kPapers) {
        const SheetLayout layout = laidOut(filled(SheetKind::LargePrint), paper);
        checkPages(layout);
        const QString all = textsOf(layout)
                                .join(QLatin1Char(' '))
                                .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
                                .remove(QChar(0x2060));
        for (const char* words :
             {"Thu Dec 10, 5:20 PM, Room 214", "1 Welcome (1 min)", "Capable", "Sep 12",
              "Emerging: I am starting.", "My teacher decided.", "2 outcomes do not count",
              "Punnett square quiz, Nov 9", "Shows outcome 4: Capable",
              "It is here: Blue folder, shelf B",
              "I chose this because I found the pattern by myself.",
              "read graphs and say what they do not show, by Nov 20.", "I met it",
              "By Feb 15 I will be able to plan a fair test alone", "Outcome 5",
              "First I will ask for a topic", "I will know because my plan has one change",
              "My sister will help me.", "We meet again on Thu Mar 11"}) {
            INFO(words);
            // One is exempt, so the sentence is in the singular.
            const QString wanted =
                QString::fromUtf8(words).replace(QStringLiteral("2 outcomes do not count"),
                                                 QStringLiteral("outcome does not count"));
            CHECK(all.contains(wanted));
        }
        CHECK(textsOf(layout).count(QStringLiteral("Talk")) == 10);
        const auto ticked = [](const SheetPage& page) {
            return std::count_if(page.items.begin(), page.items.end(), [](const SheetItem& item) {
                return std::holds_alternative<TickedBox>(item.drawn);
            });
        };
        std::ptrdiff_t stars = 0;
        for (const SheetPage& page : layout.pages) {
            stars += ticked(page);
        }
        CHECK(stars == 1);
        constexpr double kFooter = 14.0;
        CHECK(leastPoints(layout, kFooter) >= 18.0);
        constexpr double kMargin = 25.0;
        const double width = layout.pageSize().width();
        CHECK(troublesOn(layout, QRectF(kMargin - 0.3, kEndMargin - 0.3, width - 2 * kMargin + 0.6,
                                        layout.pageSize().height() - 2 * kEndMargin + 0.6)) ==
              std::vector<std::string>{});
    }
}

TEST_CASE("large print: ten ordinary outcomes are two leaves, nothing under 18 points",
          "[ui][print][kinds]")
{
    for (const Paper paper : kPapers) {
        for (const bool isFilled : {false, true}) {
            INFO("paper " << int(paper) << " filled " << isFilled);
            ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
            sheet.kind = SheetKind::LargePrint;
            if (isFilled) {
                fillIn(sheet);
                sheet.note = "You ask sharp questions in labs.";
            }
            const SheetLayout layout = laidOut(sheet, paper);
            checkPages(layout);
            CHECK(layout.pages.size() == 4);
            CHECK(leastPoints(layout, 14.0) >= 18.0);
            CHECK_FALSE(layout.fit.isLonger);
        }
    }
}

TEST_CASE("large print: two leaves also where days and words are long", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            INFO(toCore(language) << " paper " << int(paper));
            ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
            sheet.kind = SheetKind::LargePrint;
            sheet.language = toCore(language);
            sheet.note = "You ask sharp questions in labs.";
            CHECK(laidOut(sheet, paper).pages.size() == 4);
        }
    }
}

TEST_CASE("large print: the last line of a note never stands alone on a page", "[ui][print][kinds]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 4);
    sheet.kind = SheetKind::LargePrint;
    for (int sentences = 2; sentences < 40; ++sentences) {
        sheet.note += "You noted what others overlooked. ";
        const SheetLayout layout = laidOut(sheet, Paper::A4);
        std::vector<int> lines;
        for (const SheetPage& page : layout.pages) {
            const QStringList texts = textsOn(page);
            const auto count = std::count_if(texts.begin(), texts.end(), [](const QString& text) {
                return text.contains(QStringLiteral("noted")) ||
                       text.contains(QStringLiteral("overlooked"));
            });
            if (count > 0) {
                lines.push_back(static_cast<int>(count));
            }
        }
        REQUIRE_FALSE(lines.empty());
        INFO(sentences << " sentences");
        CHECK((lines.size() == 1 || lines.back() > 1));
    }
}

TEST_CASE("large print: the number of an outcome stands where its line begins",
          "[ui][print][kinds]")
{
    for (const char* language : {"en", "ar", "ur"}) {
        ConferenceSheet sheet = sampleSheet("Ana", 4);
        sheet.kind = SheetKind::LargePrint;
        sheet.language = language;
        const bool isRightToLeft = SheetWords::of(QString::fromUtf8(language)).isRightToLeft();
        const SheetPage page = laidOut(sheet, Paper::A4).pages.front();
        for (std::size_t i = 0; i < page.items.size(); ++i) {
            const auto* run = std::get_if<TextRun>(&page.items[i].drawn);
            if (run == nullptr || plain(run->text) != QStringLiteral("2")) {
                continue;
            }
            const QRectF number = page.items[i].rect;
            const QRectF words = page.items.at(i + 1).rect;
            INFO(language);
            CHECK((isRightToLeft ? number.left() > words.right() : number.right() < words.left()));
        }
    }
}

TEST_CASE("large print: what belongs together is never parted by the end of a page",
          "[ui][print][kinds]")
{
    for (const char* language : {"en", "ar", "bn"}) {
        for (const Paper paper : kPapers) {
            for (int outcomes = 5; outcomes < 12; ++outcomes) {
                INFO(language << " paper " << int(paper) << " outcomes " << outcomes);
                ConferenceSheet sheet = sampleSheet("Ana", outcomes);
                sheet.kind = SheetKind::LargePrint;
                sheet.language = language;
                fillIn(sheet);
                for (SheetWork& work : sheet.work) {
                    work.reason = "I fixed every mistake by myself and then explained it to two "
                                  "friends who had not found it " +
                                  work.title;
                }
                SheetGoal& goal = sheet.newGoals.front();
                goal.text = "plan a fair test from beginning to end without asking anybody for it";
                const SheetLayout layout = laidOut(sheet, paper);
                const auto pageOf = [&](const std::string& text) {
                    const QString wanted = toQt(text).remove(QLatin1Char(' '));
                    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
                        if (textsOn(layout.pages[page])
                                .join(QString())
                                .remove(QLatin1Char(' '))
                                .contains(wanted)) {
                            return page;
                        }
                    }
                    return layout.pages.size();
                };
                CHECK(pageOf(goal.text) < layout.pages.size());
                CHECK(pageOf(sheet.oldGoals.front().text) < layout.pages.size());
                for (const SheetWork& work : sheet.work) {
                    CHECK(pageOf(work.reason) < layout.pages.size());
                    CHECK(pageOf(work.reason) == pageOf(work.title));
                }
                const SheetWords& words = SheetWords::of(QString::fromUtf8(language));
                const QString sign = words(Sheet::tr("6  We talked about this together"));
                const QString last = words(Sheet::tr("My teacher"));
                for (const SheetPage& page : layout.pages) {
                    CHECK(textsOn(page).contains(sign) == textsOn(page).contains(last));
                }
            }
        }
    }
}

TEST_CASE("large print: the result is never parted by the end of a page", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            for (int outcomes = 1; outcomes < 16; ++outcomes) {
                INFO(toCore(language) << " paper " << int(paper) << " outcomes " << outcomes);
                ConferenceSheet sheet = sampleSheet("Ana", outcomes);
                sheet.kind = SheetKind::LargePrint;
                sheet.language = toCore(language);
                const QString said = creditText(SheetWords::of(language), sheet)
                                         .remove(QLatin1Char(' '))
                                         .remove(QChar(QChar::Nbsp));
                int whole = 0;
                for (const SheetPage& page : laidOut(sheet, paper).pages) {
                    const QString texts = textsOn(page)
                                              .join(QString())
                                              .remove(QLatin1Char(' '))
                                              .remove(QChar(QChar::Nbsp));
                    whole += static_cast<int>(texts.count(plain(said)));
                }
                CHECK(whole == 1);
            }
        }
    }
}

TEST_CASE("large print: no line of the result begins or ends with a number alone",
          "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        INFO(toCore(language));
        ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::LargePrint, language);
        const SheetWords& words = SheetWords::of(language);
        int results = 0;
        for (const SheetPage& page : laidOut(sheet, Paper::Letter).pages) {
            for (const SheetItem& item : page.items) {
                const auto* run = std::get_if<TextRun>(&item.drawn);
                const bool isHeading = run != nullptr && run->text.contains(QStringLiteral("  "));
                if (run == nullptr || !run->style.isBold || isHeading ||
                    !run->text.contains(words.number(sheet.credit.needed))) {
                    continue;
                }
                const QString text = QString(run->text)
                                         .remove(QChar(0x2067))
                                         .remove(QChar(0x2068))
                                         .remove(QChar(0x2069));
                ++results;
                CHECK_FALSE(text.back().isDigit());
                CHECK((!text.front().isDigit() || text.contains(QChar(QChar::Nbsp))));
            }
        }
        CHECK(results > 0);
    }
}

TEST_CASE("large print: what is not known yet has a line", "[ui][print][kinds]")
{
    ConferenceSheet sheet = sampleSheet("Ana");
    sheet.kind = SheetKind::LargePrint;
    const QStringList texts = textsOf(laidOut(sheet, Paper::Letter));
    for (const char* words :
         {"When and where:", "Here today:", "Title, date", "Shows outcome", "I chose this because",
          "Last time I said:", "by", "I met it", "By (date)", "I will be able to", "First I will",
          "I will know because", "will help me by", "You could ask:", "We meet again on"}) {
        INFO(words);
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
            return text.startsWith(QString::fromUtf8(words));
        }));
    }
}

TEST_CASE("grades 3-5: larger words, wider lines, two reflections, one goal", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            INFO(toCore(language) << " paper " << int(paper));
            const ConferenceSheet sheet =
                sheetOf(sheetCases().front(), SheetKind::Grades3To5, language);
            const SheetLayout layout = laidOut(sheet, paper);
            CHECK(layout.pages.size() == 2);
            CHECK(layout.fit.usualPoints == 13.0);
            CHECK(outcomePoints(layout) == layout.fit.outcomePoints);
            const SheetWords& words = SheetWords::of(language);
            const QString goal = words(Sheet::tr("First I will"));
            CHECK(textsOf(layout).count(goal) == 1);
        }
    }
    const SheetLayout usual =
        laidOut(sheetOf(sheetCases().front(), SheetKind::Grades3To5, {}), Paper::A4);
    CHECK(outcomePoints(usual) == 13.0);
    CHECK(fitTexts(usual.fit).isEmpty());
    const QStringList texts = textsOf(usual);
    CHECK(texts.contains(QStringLiteral("I am proud that")));
    CHECK(texts.contains(QStringLiteral("Something was hard. This is how I handled it:")));
    CHECK_FALSE(texts.contains(QStringLiteral("I would like help with")));
}

TEST_CASE("grades 3-5: an answer is never left out", "[ui][print][kinds]")
{
    ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::Grades3To5, {});
    REQUIRE(sheet.reflections.size() == 3);
    sheet.reflections[2].answer = "long texts";
    const QString all = textsOf(laidOut(sheet, Paper::A4)).join(QLatin1Char(' '));
    CHECK(all.contains(QStringLiteral("I am proud that")));
    CHECK_FALSE(all.contains(QStringLiteral("Something was hard")));
    CHECK(all.contains(QStringLiteral("I would like help with long texts")));
}

TEST_CASE("grades 3-5: what does not fit steps down from 13 points, and says so",
          "[ui][print][kinds]")
{
    double last = 13.5;
    for (const int outcomes : {9, 11, 12, 13}) {
        ConferenceSheet sheet = sampleSheet("Ana", outcomes);
        sheet.kind = SheetKind::Grades3To5;
        const SheetLayout layout = laidOut(sheet, Paper::Letter);
        CHECK(layout.fit.outcomePoints <= last);
        last = layout.fit.outcomePoints;
        const QString said = QStringLiteral("outcomes in smaller letters (%1 points)").arg(last);
        CHECK(fitTexts(layout.fit).contains(said) == (last < 13.0));
    }
    CHECK(last < 13.0);
}

TEST_CASE("end of course: the result is large and never broken behind a number",
          "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            INFO(toCore(language) << " paper " << int(paper));
            const SheetLayout layout =
                laidOut(sheetOf(sheetCases().front(), SheetKind::EndOfCourse, language), paper);
            double largest = 0.0;
            for (const SheetItem& item : layout.pages.front().items) {
                const auto* run = std::get_if<TextRun>(&item.drawn);
                const bool isResult = run != nullptr && run->style.isBold &&
                                      run->style.points >= 14.0 &&
                                      run->text.contains(QLatin1Char('7'));
                if (isResult) {
                    largest = std::max(largest, run->style.points);
                    const QString text =
                        QString(run->text).remove(QChar(0x2069)).remove(QChar(0x2068));
                    CHECK_FALSE(text.back().isDigit());
                }
            }
            CHECK(largest >= 14.0);
        }
    }
}

TEST_CASE("end of course: a plan to finish has room for a hand", "[ui][print][kinds]")
{
    const SheetLayout layout =
        laidOut(sheetOf(sheetCases().front(), SheetKind::EndOfCourse, {}), Paper::A4);
    const SheetPage& back = layout.pages[1];
    const QRectF outcome = itemOf(back, QStringLiteral("Outcome")).rect;
    const double byWhen = itemOf(back, QStringLiteral("By when")).rect.left();
    const double withWhom = itemOf(back, QStringLiteral("With whom")).rect.left();
    CHECK(withWhom - byWhen >= 28.0);
    // In each of three rows two lines in each of three columns, the lower one all across.
    std::vector<double> lines;
    const double end = itemOf(back, QStringLiteral("Looking back")).rect.top();
    for (const SheetItem& item : back.items) {
        const auto* rule = std::get_if<RuleLine>(&item.drawn);
        if (rule != nullptr && item.rect.top() > outcome.bottom() + 2.0 &&
            item.rect.bottom() < end && item.rect.left() < byWhen + 1.0 &&
            item.rect.right() > byWhen + 20.0) {
            CHECK(item.rect.width() >= 28.0);
            lines.push_back(item.rect.center().y());
        }
    }
    std::sort(lines.begin(), lines.end());
    REQUIRE(lines.size() == 6);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        CHECK(lines[i] - lines[i - 1] >= 7.15);
    }
}

TEST_CASE("end of course: the plan begins with what credit asks for by name, then the closest",
          "[ui][print][kinds]")
{
    ConferenceSheet sheet = filled(SheetKind::EndOfCourse);
    REQUIRE(sheet.rows.size() >= 8);
    sheet.credit.sentence = CreditSentence::AlsoNeed;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].rank = i % 2 == 0 ? 1 : 2;
        sheet.rows[i].isExempt = false;
    }
    AlsoNeeded needed;
    needed.pool = PoolKind::Named;
    needed.missing = 1;
    needed.codes = {sheet.rows[6].code};
    sheet.credit.also = {needed};
    const QStringList texts = textsOf(laidOut(sheet, Paper::Letter));
    const qsizetype plan = texts.indexOf(QStringLiteral("4  My plan to finish"));
    const auto planned = [&](std::size_t row) {
        const QString start = toQt(sheet.rows[row].code + " " + sheet.rows[row].wording).left(14);
        const auto found =
            std::find_if(texts.begin() + plan, texts.end(),
                         [&start](const QString& text) { return text.startsWith(start); });
        return found == texts.end() ? qsizetype(-1) : found - texts.begin();
    };
    REQUIRE(planned(6) >= 0); // a row that is far from it, and asked for
    CHECK(planned(6) < planned(1));
    CHECK(planned(1) < planned(3));
    CHECK(planned(0) < 0);
}

TEST_CASE("contract: a goal says what its outcome is", "[ui][print][kinds]")
{
    ConferenceSheet sheet = filled(SheetKind::Contract);
    REQUIRE_FALSE(sheet.newGoals.empty());
    sheet.newGoals.front().code = sheet.rows[3].code;
    const QString start =
        QStringLiteral("Outcome %1: %2").arg(toQt(sheet.rows[3].code), toQt(sheet.rows[3].wording));
    const QStringList texts = textsOf(laidOut(sheet, Paper::Letter));
    CHECK(std::any_of(texts.begin(), texts.end(), [&start](const QString& text) {
        return text.size() > 15 && start.startsWith(text);
    }));
}

TEST_CASE("sheet: a third piece of work takes no leaf", "[ui][print][kinds]")
{
    for (const SheetKind kind : {SheetKind::Conference, SheetKind::Grades3To5}) {
        for (const Paper paper : kPapers) {
            INFO(nameOf(kind) << " paper " << int(paper));
            ConferenceSheet sheet = filled(kind);
            sheet.work.push_back(
                {"Cell poster", *Date::fromIso("2026-11-11"), {}, {{"3", "Capable"}}, {}, {}});
            const SheetLayout layout = laidOut(sheet, paper);
            checkPages(layout);
            CHECK(layout.pages.size() == 2);
            CHECK(textsOf(layout).join(QLatin1Char(' ')).contains(QStringLiteral("Cell poster")));
        }
    }
}

TEST_CASE("sheet: lines to write on are as far apart as the hand needs", "[ui][print][kinds]")
{
    for (const auto& [kind, least] : {std::pair(SheetKind::Conference, 7.2),
                                      {SheetKind::FirstConference, 7.2},
                                      {SheetKind::EndOfCourse, 7.2},
                                      {SheetKind::Grades3To5, 8.5},
                                      {SheetKind::Contract, 7.2},
                                      {SheetKind::LargePrint, 12.0}}) {
        for (const Paper paper : kPapers) {
            INFO(nameOf(kind) << " paper " << int(paper));
            int pairs = 0;
            for (const SheetPage& page :
                 laidOut(sheetOf(sheetCases().front(), kind, QStringLiteral("en")), paper).pages) {
                std::vector<QLineF> lines;
                for (const SheetItem& item : page.items) {
                    const auto* rule = std::get_if<RuleLine>(&item.drawn);
                    const bool isForAHand = rule != nullptr && !rule->isDotted &&
                                            (rule->width == 0.25 || rule->width == 0.35);
                    if (isForAHand && rule->line.dx() > 25.0) {
                        lines.push_back(rule->line);
                    }
                }
                for (const QLineF& above : lines) {
                    for (const QLineF& below : lines) {
                        const double apart = below.y1() - above.y1();
                        const bool isUnder = below.x1() < above.x2() && above.x1() < below.x2();
                        if (isUnder && apart > 0.1) {
                            CHECK(apart >= least - 0.01);
                            ++pairs;
                        }
                    }
                }
            }
            CHECK(pairs > 0);
        }
    }
}

TEST_CASE("first conference: what is to come, where it began, and what comes later",
          "[ui][print][kinds]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 10);
    sheet.kind = SheetKind::FirstConference;
    sheet.profile[static_cast<std::size_t>(ProfileQuestion::Interests)] = "bees";
    for (std::size_t i = 4; i < sheet.rows.size(); ++i) {
        sheet.rows[i].growth.clear();
        sheet.rows[i].rank.reset();
        sheet.rows[i].opensLater = i > 6;
    }
    const SheetLayout layout = laidOut(sheet, Paper::A4);
    const QString all = textsOf(layout).join(QLatin1Char(' '));
    CHECK(all.contains(QStringLiteral("I need 7 of these 10 by the end. I have started 4.")));
    CHECK(all.contains(QStringLiteral("Later this course:")));
    CHECK(all.contains(QStringLiteral("I care about bees")));
    for (const char* prompt :
         {"I am good at", "I learn best when", "Something my teacher should"}) {
        CHECK(all.contains(QString::fromUtf8(prompt)));
    }
    // The second date of the first row is not there yet.
    CHECK(all.contains(QStringLiteral("Sep 12")));
    CHECK_FALSE(all.contains(QStringLiteral("Sep 22")));
    CHECK_FALSE(std::any_of(
        layout.pages[0].items.begin(), layout.pages[0].items.end(),
        [](const SheetItem& item) { return std::holds_alternative<StepLine>(item.drawn); }));
}

TEST_CASE("contract: what is signed stands on the same page", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            INFO(toCore(language) << " paper " << int(paper));
            const SheetLayout layout =
                laidOut(sheetOf(sheetCases().front(), SheetKind::Contract, language), paper);
            const SheetWords& words = SheetWords::of(language);
            CHECK(textsOn(layout.pages[0]).contains(words(Sheet::tr("We meet again on"))));
            CHECK(textsOn(layout.pages[1]).contains(words(Sheet::tr("My notes"))));
        }
    }
}

TEST_CASE("end of course: it is asked how the last goals went", "[ui][print][kinds]")
{
    for (const Paper paper : kPapers) {
        const SheetLayout layout = laidOut(filled(SheetKind::EndOfCourse), paper);
        checkPages(layout);
        CHECK(layout.pages.size() == 2);
        const QStringList texts = textsOf(layout);
        CHECK(
            texts.join(QLatin1Char(' '))
                .contains(QStringLiteral("read graphs and say what they do not show, by Nov 20.")));
        CHECK(texts.count(QStringLiteral("Still working on it")) == 1);
    }
}

TEST_CASE("agenda in one line: no step breaks in two", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        CAPTURE(toCore(language));
        ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 16);
        sheet.language = toCore(language);
        const SheetLayout layout = laidOut(sheet, Paper::Letter);
        REQUIRE(layout.fit.isAgendaInOneLine);
        int minutes = 0;
        for (const QString& text : textsOf(layout)) {
            if (!text.contains(QChar(QChar::Nbsp))) {
                continue;
            }
            const auto open = text.count(QLatin1Char('(')) + text.count(QChar(0xFF08));
            const auto closed = text.count(QLatin1Char(')')) + text.count(QChar(0xFF09));
            CHECK(open == closed);
            minutes += static_cast<int>(open);
        }
        CHECK(minutes == 6);
    }
}

TEST_CASE("for families: that there is still time is said while it is true", "[ui][print][kinds]")
{
    ConferenceSheet sheet = filled(SheetKind::Conference);
    const auto saysTime = [&sheet](CreditSentence sentence) {
        sheet.credit.sentence = sentence;
        sheet.credit.needed = 7;
        sheet.credit.ofThese = 10;
        const SheetExtras extras{false, true, true, {}};
        return textOf(laidOut(sheet, Paper::Letter, extras))
            .contains(QStringLiteral("There is still time"));
    };
    CHECK(saysTime(CreditSentence::ToGo));
    CHECK_FALSE(saysTime(CreditSentence::Met));
    CHECK_FALSE(saysTime(CreditSentence::OutOfReach));
}

TEST_CASE("end of course: nothing to plan where credit is earned, no new goals",
          "[ui][print][kinds]")
{
    ConferenceSheet sheet = filled(SheetKind::EndOfCourse);
    const QStringList open = textsOf(laidOut(sheet, Paper::Letter));
    CHECK(open.contains(QStringLiteral("4  My plan to finish")));
    CHECK(open.contains(QStringLiteral("Looking back")));
    sheet.credit.sentence = CreditSentence::Met;
    const QStringList done = textsOf(laidOut(sheet, Paper::Letter));
    CHECK_FALSE(done.contains(QStringLiteral("4  My plan to finish")));
    CHECK(done.contains(QStringLiteral("4  Looking back")));
    for (const QStringList& texts : {open, done}) {
        CHECK(texts.contains(QStringLiteral("What I will take with me")));
        CHECK(texts.contains(QStringLiteral("Advice for the next class")));
        CHECK_FALSE(texts.contains(QStringLiteral("First I will")));
    }
}
