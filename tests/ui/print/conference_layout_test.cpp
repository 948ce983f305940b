// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/block.h"
#include "ui/print/conference_layout.h"
#include "ui/print/front_page.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QStringList>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::checkPages;
using trellis::test::sampleSheet;
using trellis::test::textsOf;
using trellis::test::textsOn;

namespace {

SheetLayout laidOut(const ConferenceSheet& sheet, Paper paper)
{
    static const SheetFonts fonts;
    return layoutConferenceSheet(sheet, fonts, paper);
}

template <typename Kind> int countOf(const SheetLayout& layout)
{
    int count = 0;
    for (const SheetPage& page : layout.pages) {
        for (const SheetItem& item : page.items) {
            count += std::holds_alternative<Kind>(item.drawn) ? 1 : 0;
        }
    }
    return count;
}

const QStringList& headings()
{
    static const QStringList list{
        QStringLiteral("My conference"),
        QStringLiteral("What we will do"),
        QStringLiteral("2  My learning"),
        QStringLiteral("3  Work I want to show you"),
        QStringLiteral("Thinking about my learning"),
        QStringLiteral("4  My goals"),
        QStringLiteral("A note from my teacher"),
        QStringLiteral("5  Questions from my family"),
        QStringLiteral("6  We talked about this together"),
    };
    return list;
}

} // namespace

TEST_CASE("sheet: ten outcomes are one leaf, every section in order", "[ui][print]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist");
    sheet.note = "You ask sharp questions in labs. Your graphs are clear. Next, say what a graph "
                 "cannot tell us. You can show outcome 6 again any Tuesday at lunch. I noticed "
                 "that you help others read theirs, and that they listen to you when you do. Well!";
    const SheetLayout layout = laidOut(sheet, paper);
    CHECK(layout.pages.size() == 2);
    checkPages(layout);
    const QStringList texts = textsOf(layout);
    qsizetype at = -1;
    for (const QString& heading : headings()) {
        INFO(heading.toStdString());
        const qsizetype next = texts.indexOf(heading);
        CHECK(next > at);
        at = next;
    }
    CHECK(texts.contains(QStringLiteral("I have 5 of the 7 I need for credit. 2 to go.")));
    CHECK(texts.contains(QStringLiteral("Shows what was recorded up to Dec 9, 2026.")));
    CHECK(textsOn(layout.pages[0]).last() == QStringLiteral("Page 1 of 2"));
    CHECK(textsOn(layout.pages[1]).last() == QStringLiteral("Page 2 of 2"));
}

TEST_CASE("sheet: without a note its heading is left out", "[ui][print]")
{
    const SheetLayout layout = laidOut(sampleSheet("Amara"), Paper::Letter);
    CHECK(layout.pages.size() == 2);
    CHECK_FALSE(textsOf(layout).contains(QStringLiteral("A note from my teacher")));
}

TEST_CASE("sheet: nothing overlaps or is cut, whatever is on it", "[ui][print]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const int outcomes = GENERATE(0, 1, 10, 11, 14, 30, 80);
    CAPTURE(int(paper), outcomes);
    ConferenceSheet sheet = sampleSheet(
        "Garfield Maximiliana-Theodora von Habsburg-Lothringen de la Cruz y Villanueva X",
        outcomes);
    REQUIRE(sheet.student.size() == 79);
    for (int i = 0; i < 7; ++i) {
        sheet.note += "You ask sharp questions in labs and your graphs are clear. ";
    }
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        SheetRow& row = sheet.rows[i];
        row.isDecision = i == 1;
        row.isExempt = i == 2;
        if (i == 3) {
            row.wording += " I can also say why it does not always come out as the square says, "
                           "and show it with numbers of my own from the garden of our school.";
            row.code = "NGSS-LS3-2";
        }
        if (i == 4) {
            row.wording = std::string(90, 'W');
            row.rank.reset();
        }
    }
    sheet.credit.exempt = outcomes > 2 ? 1 : 0;
    checkPages(laidOut(sheet, paper));
}

TEST_CASE("sheet: no outcomes: rows to fill in, no credit line", "[ui][print]")
{
    const SheetLayout layout = laidOut(sampleSheet("Nobody Yet", 0), Paper::A4);
    CHECK(layout.pages.size() == 2);
    const QStringList texts = textsOf(layout);
    CHECK(texts.contains(QStringLiteral("My teacher and I will choose what I learn next")));
    CHECK_FALSE(texts.contains(QStringLiteral("credit line")));
}

TEST_CASE("sheet: up to 18 outcomes are one leaf, made smaller in the order of the rules",
          "[ui][print]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const int outcomes = GENERATE(10, 12, 13, 15, 18);
    CAPTURE(int(paper), outcomes);
    const SheetLayout layout = laidOut(sampleSheet("Ana", outcomes), paper);
    CHECK(layout.pages.size() == 2);
    checkPages(layout);
    CHECK(layout.fit.outcomePoints >= 10.5);
    CHECK((layout.fit.outcomePoints == 10.5 || !layout.fit.isAgendaInOneLine));
    CHECK((layout.fit.isAgendaInOneLine || !layout.fit.isBloomHidden));
    CHECK((layout.fit.isBloomHidden || layout.fit.compactRows == 0));
    CHECK((outcomes < 18 || layout.fit.compactRows > 0));
    CHECK(layout.fit.compactRows < outcomes);
    CHECK(layout.fit.picked == 0);
    const QStringList texts = textsOn(layout.pages[0]);
    for (int i = 1; i <= outcomes; ++i) {
        CHECK(texts.count(QString::number(i)) == 1);
    }
}

TEST_CASE("sheet: of compact rows, starred outcomes keep their picture", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 18);
    for (SheetRow& row : sheet.rows) {
        row.growth = sheet.rows[1].growth;
    }
    sheet.rows[17].isStarred = true;
    const SheetLayout layout = laidOut(sheet, Paper::Letter);
    REQUIRE(layout.fit.compactRows > 0);
    REQUIRE(layout.fit.compactRows < 18);
    double lowestPicture = 0.0;
    double lowestRow = 0.0;
    for (const SheetItem& item : layout.pages[0].items) {
        if (std::holds_alternative<StepLine>(item.drawn)) {
            lowestPicture = std::max(lowestPicture, item.rect.bottom());
        }
        const auto* run = std::get_if<TextRun>(&item.drawn);
        if (run != nullptr && run->text == QStringLiteral("17")) {
            lowestRow = item.rect.bottom();
        }
    }
    CHECK(lowestPicture > lowestRow);
}

TEST_CASE("sheet: of more than 18 outcomes ten are to talk about, all follow on page 3",
          "[ui][print]")
{
    const int outcomes = GENERATE(19, 30);
    const SheetLayout layout = laidOut(sampleSheet("Thirty", outcomes), Paper::Letter);
    checkPages(layout);
    REQUIRE(layout.pages.size() == 4);
    CHECK(layout.fit.picked > 0);
    CHECK(layout.fit.picked <= 10);
    CHECK(textsOn(layout.pages[0]).contains(QStringLiteral("2  What I want to talk about")));
    const QStringList all = textsOn(layout.pages[2]);
    CHECK(all.first() == QStringLiteral("Thirty")); // a second leaf says whose it is
    CHECK(all.contains(QStringLiteral("Everything I am learning")));
    for (int i = 1; i <= outcomes; ++i) {
        CHECK(all.count(QString::number(i)) == 1);
    }
    CHECK(textsOn(layout.pages[3]).contains(QStringLiteral("My notes")));
}

TEST_CASE("sheet: where nothing stands out the newest evidence is talked about", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 24);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        SheetRow& row = sheet.rows[i];
        row.rank = sheet.creditRank;
        row.growth = {{sheet.from.plusDays(i % 2 == 0 ? 60 - static_cast<int>(i) : 5), 3}};
    }
    std::vector<std::string> codes;
    for (const SheetRow* row : rowsToTalkAbout(sheet)) {
        codes.push_back(row->code);
    }
    CHECK(codes == std::vector<std::string>{"1", "3", "5", "7", "9", "11", "13", "15", "17", "19"});
    // Before anything was seen: what credit asks for, then the first ones.
    for (SheetRow& row : sheet.rows) {
        row.rank.reset();
        row.growth.clear();
    }
    AlsoNeeded needed;
    needed.pool = PoolKind::Named;
    needed.missing = 1;
    needed.codes = {"20"};
    sheet.credit.also = {needed};
    codes.clear();
    for (const SheetRow* row : rowsToTalkAbout(sheet)) {
        codes.push_back(row->code);
    }
    CHECK(codes == std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "9", "20"});
}

TEST_CASE("sheet: a category that goes on says so on its next page", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 60);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].category = i < 20 ? "Cells" : "Traits";
    }
    const SheetLayout layout = laidOut(sheet, Paper::Letter);
    const QStringList texts = textsOn(layout.pages.at(3));
    CHECK(texts.contains(QStringLiteral("Traits (continued)")));
    CHECK(texts.indexOf(QStringLiteral("Traits (continued)")) <
          texts.indexOf(QStringLiteral("I can …")));
}

TEST_CASE("sheet: more than 30 outcomes are grouped by category, with what was reached",
          "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Sixty", 60);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].category = i < 40 ? "Reading" : "Speaking";
    }
    const SheetLayout layout = laidOut(sheet, Paper::A4);
    checkPages(layout);
    CHECK(layout.fit.isGrouped);
    const QStringList texts = textsOf(layout);
    CHECK(texts.contains(QStringLiteral("Reading")));
    CHECK(texts.contains(QStringLiteral("20 of 40 Capable")));
    CHECK(texts.contains(QStringLiteral("10 of 20 Capable")));
}

TEST_CASE("sheet: a note that does not fit goes on a page of its own, whole", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana");
    for (int i = 0; i < 60; ++i) {
        sheet.note += "Sentence " + std::to_string(i) + " says what you can do now. ";
    }
    const SheetLayout layout = laidOut(sheet, Paper::Letter);
    checkPages(layout);
    CHECK(layout.fit.noteAddsPage);
    CHECK(layout.pages.size() == 4);
    const QString note = textsOn(layout.pages[2]).join(QLatin1Char(' '));
    CHECK(note.contains(QStringLiteral("Sentence 0 says")));
    CHECK(note.contains(QStringLiteral("Sentence 59 says")));
    CHECK(textsOn(layout.pages[1]).contains(QStringLiteral("It is on page 3.")));
}

TEST_CASE("sheet: a long note takes no leaf where paper is free, and is where it is said to be",
          "[ui][print]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const int outcomes = GENERATE(19, 30, 34, 45, 60);
    CAPTURE(int(paper), outcomes);
    ConferenceSheet sheet = sampleSheet("Thirty", outcomes);
    const std::size_t usual = laidOut(sheet, paper).pages.size();
    for (int i = 0; sheet.note.size() < 400; ++i) {
        sheet.note += "You ask sharp questions in lab " + std::to_string(i) + ". ";
    }
    const SheetLayout layout = laidOut(sheet, paper);
    checkPages(layout);
    CHECK(layout.fit.noteAddsPage == (layout.pages.size() > usual));
    if (outcomes <= 30) {
        CHECK(layout.pages.size() == 4);
    }
    QString note;
    std::size_t page = 0;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        const QString texts = textsOn(layout.pages[i]).join(QLatin1Char(' '));
        if (texts.contains(QStringLiteral("sharp questions in lab 0"))) {
            note = texts;
            page = i + 1;
        }
    }
    REQUIRE(page > 0);
    CHECK(note.contains(QStringLiteral("sharp questions in lab 9.")));
    if (page != 2) {
        CHECK(layout.fit.notePage == static_cast<int>(page));
        CHECK(textsOn(layout.pages[1]).contains(QStringLiteral("It is on page %1.").arg(page)));
        CHECK(fitTexts(layout.fit)
                  .contains(layout.fit.noteAddsPage
                                ? QStringLiteral("the note adds a page (page %1)").arg(page)
                                : QStringLiteral("the note is on page %1").arg(page)));
    }
}

TEST_CASE("sheet: in every language each kind is whole", "[ui][print]")
{
    const QStringList languages = SheetWords::languages();
    REQUIRE(languages.size() == 12);
    const auto kind = GENERATE(SheetKind::Conference, SheetKind::FirstConference,
                               SheetKind::EndOfCourse, SheetKind::Pictures, SheetKind::Grades3To5,
                               SheetKind::LargePrint, SheetKind::Contract);
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (const QString& language : languages) {
        INFO(language.toStdString() << " kind " << int(kind) << " paper " << int(paper));
        ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
        sheet.kind = kind;
        sheet.language = toCore(language);
        sheet.note = "Your graphs are clear.";
        const SheetLayout layout = laidOut(sheet, paper);
        checkPages(layout);
        if (kind == SheetKind::Conference) {
            CHECK(layout.pages.size() == 2);
        }
    }
}

TEST_CASE("sheet: every kind is whole, for few and many outcomes", "[ui][print]")
{
    const auto kind =
        GENERATE(SheetKind::FirstConference, SheetKind::EndOfCourse, SheetKind::Pictures,
                 SheetKind::Grades3To5, SheetKind::LargePrint, SheetKind::Contract);
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const int outcomes = GENERATE(0, 4, 10, 20);
    CAPTURE(int(kind), int(paper), outcomes);
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", outcomes);
    sheet.kind = kind;
    sheet.note = "Your graphs are clear.";
    sheet.oldGoals = {{"Read graphs and say what they do not show", "", "", "", sheet.asOf, "6"}};
    sheet.newGoals = {{"Plan a fair test alone", "Ask for a topic", "My plan has one change",
                       "My sister", sheet.asOf, "5"}};
    checkPages(laidOut(sheet, paper));
}

TEST_CASE("sheet: what is known is printed, what is not is a line to fill in", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana");
    sheet.date = *Date::fromIso("2026-12-10");
    sheet.start = 17 * 60 + 20;
    sheet.place = "Room 214";
    sheet.minutes = 30;
    sheet.work = {
        {"Punnett square quiz", *Date::fromIso("2026-11-09"), "", {{"4", "Capable"}}, "", ""}};
    sheet.oldGoals = {{"Read graphs", "", "", "", *Date::fromIso("2026-11-20"), ""}};
    const SheetLayout layout = laidOut(sheet, Paper::Letter);
    checkPages(layout);
    const QStringList texts = textsOf(layout);
    CHECK(texts.contains(QStringLiteral("Thu Dec 10, 5:20 PM, Room 214")));
    CHECK(texts.contains(QStringLiteral("30 minutes")));
    CHECK(texts.contains(QStringLiteral("Punnett square quiz, Nov 9")));
    CHECK(texts.contains(QStringLiteral("Shows outcome 4: Capable")));
    CHECK(texts.contains(QStringLiteral("Last time I said: Read graphs, by Nov 20.")));
}

TEST_CASE("sheet: long names take a second line, longer ones smaller letters", "[ui][print]")
{
    const auto nameRuns = [](const std::string& name) {
        std::vector<TextStyle> styles;
        QString whole;
        const SheetLayout layout = laidOut(sampleSheet(name), Paper::A4);
        for (const SheetItem& item : layout.pages[0].items) {
            const auto* run = std::get_if<TextRun>(&item.drawn);
            if (run == nullptr || run->text == QStringLiteral("My conference") ||
                run->text.startsWith(QStringLiteral("When"))) {
                continue;
            }
            if (run->text.startsWith(QStringLiteral("Living"))) {
                break;
            }
            styles.push_back(run->style);
            whole += run->text + QLatin1Char(' ');
        }
        CHECK(toCore(whole.simplified()) == name); // never cut
        return styles;
    };
    using Styles = std::vector<TextStyle>;
    CHECK(nameRuns("Amara Okafor-Lindqvist") == Styles{{14.0, true}});
    CHECK(nameRuns(
              "Garfield Maximiliana-Theodora von Habsburg-Lothringen de la Cruz y Villanueva X") ==
          Styles{{14.0, true}, {14.0, true}});
    const std::string longest =
        "Garfield Maximiliana-Theodora von Habsburg-Lothringen de la Cruz y Villanueva the Tenth "
        "of "
        "Somewhere Far Away Beyond the Seven Mountains and the Sea and Everything Behind Those Too";
    const Styles small = nameRuns(longest);
    CHECK(small.size() >= 2);
    CHECK(small.front() == TextStyle{12.0, true});
}

TEST_CASE("sheet: a name that runs the other way is isolated", "[ui][print]")
{
    const std::string name = "محمد (B)!";
    const SheetLayout layout = laidOut(sampleSheet(name), Paper::A4);
    bool found = false;
    for (const SheetItem& item : layout.pages[0].items) {
        const auto* run = std::get_if<TextRun>(&item.drawn);
        found =
            found || (run != nullptr && run->text == QChar(0x2068) + toQt(name) + QChar(0x2069));
    }
    CHECK(found);
    checkPages(layout);
}

TEST_CASE("sheet: what each outcome says", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Ana", 4);
    sheet.rows[0].isExempt = true;
    sheet.rows[1].isDecision = true;
    sheet.rows[2].growth.clear();
    sheet.rows[2].rank.reset();
    sheet.rows[3].rank.reset(); // evidence, but not enough for a level
    const SheetLayout layout = laidOut(sheet, Paper::A4);
    const QStringList texts = textsOn(layout.pages[0]);
    CHECK(texts.count(QStringLiteral("Does not count for me")) == 1);
    CHECK(texts.count(QStringLiteral("Not started yet")) == 1);
    CHECK(texts.count(QStringLiteral("Not yet seen")) == 1);
    CHECK(texts.count(QStringLiteral("No level yet")) == 1);
    CHECK(texts.count(QStringLiteral("Capable")) == 1);
    CHECK(countOf<DecisionMark>(layout) == 2); // at the level and in the legend
    CHECK(countOf<StepLine>(layout) == 2);
}

TEST_CASE("sheet: letters are large enough and lines far enough apart", "[ui][print]")
{
    const SheetLayout layout = laidOut(sampleSheet("Ana"), Paper::Letter);
    for (const SheetPage& page : layout.pages) {
        for (const SheetItem& item : page.items) {
            if (const auto* run = std::get_if<TextRun>(&item.drawn)) {
                INFO(run->text.toStdString());
                CHECK(run->style.points >= 8.0);
                if (run->text.startsWith(QStringLiteral("I can "))) {
                    CHECK(run->style.points >= (run->style.isBold ? 9.5 : 12.0));
                }
            }
        }
    }
}

TEST_CASE("sheet: scales of two to six levels keep apart what they show", "[ui][print]")
{
    const int top = GENERATE(2, 4, 6);
    ConferenceSheet sheet = sampleSheet("Ana");
    sheet.levels.clear();
    for (int rank = 1; rank <= top; ++rank) {
        sheet.levels.push_back({{rank}, "x", "Exceeding expectations", "With words about it."});
    }
    sheet.creditRank = 2;
    int next = 0;
    for (SheetRow& row : sheet.rows) {
        for (GrowthPoint& point : row.growth) {
            point.rank = 1 + next++ % top;
        }
        row.rank = top;
    }
    checkPages(laidOut(sheet, Paper::Letter));
}

TEST_CASE("sheet: in a language from right to left the whole leaf is mirrored", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("ليلى حدّاد");
    for (SheetRow& row : sheet.rows) {
        row.wording = "أستطيع أن أقرأ رسمًا بيانيًا وأقول ما يبيّنه وما لا يبيّنه.";
    }
    const QRectF page(QPointF(), paperSize(Paper::A4));
    const SheetLayout usual = laidOut(sheet, Paper::A4);
    checkPages(usual);
    for (const SheetItem& item : usual.pages[0].items) {
        const SheetItem there = mirrored(item, page.width());
        CHECK(there.rect.top() == item.rect.top());
        CHECK(there.rect.size() == item.rect.size());
        const SheetItem back = mirrored(there, page.width());
        CHECK(back.rect.left() == Approx(item.rect.left()).margin(1e-6));
        if (!std::holds_alternative<TextRun>(item.drawn)) {
            CHECK(there.rect.left() == Approx(page.width() - item.rect.right()));
        }
    }
}
