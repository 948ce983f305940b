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
#include "ui/text/conference_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::checkPages;
using trellis::test::kKinds;
using trellis::test::sampleSheet;
using trellis::test::textsOf;
using trellis::test::textsOn;

namespace {

SheetLayout laidOut(const ConferenceSheet& sheet, const SheetExtras& extras = {},
                    Paper paper = Paper::Letter)
{
    static const SheetFonts fonts;
    return layoutConferenceSheet(sheet, fonts, paper, extras);
}

/// A student with several courses of ten outcomes.
ConferenceSheet advisory(int courses, int outcomes = 10)
{
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", outcomes);
    for (int i = 1; i < courses; ++i) {
        ConferenceSheet further = sampleSheet("Amara Okafor-Lindqvist", outcomes);
        further.course = "Course Number " + std::to_string(i + 1);
        further.levels = defaultScale().levels; // with ids of their own
        sheet.furtherCourses.push_back(further);
    }
    return sheet;
}

int countOf(const QStringList& texts, const QString& start)
{
    return static_cast<int>(std::count_if(
        texts.begin(), texts.end(), [&](const QString& text) { return text.startsWith(start); }));
}

/// What the sheet lacks, without isolates.
std::string gapsOf(const ConferenceSheet& sheet)
{
    return toCore(
        gapTexts(sheet).join(QLatin1Char('|')).remove(QChar(0x2068)).remove(QChar(0x2069)));
}

} // namespace

TEST_CASE("all my courses: a compact part and a credit line for each, one back for all",
          "[ui][print][courses]")
{
    const int courses = GENERATE(2, 3, 6);
    CAPTURE(courses);
    const SheetLayout layout = laidOut(advisory(courses));
    checkPages(layout);
    const QStringList texts = textsOf(layout);
    CHECK(countOf(texts, QStringLiteral("I have 5 of the 7 I need for credit.")) == courses);
    CHECK(countOf(texts, QStringLiteral("My conference")) == 1);
    CHECK(countOf(texts, QStringLiteral("4  My goals")) == 1);
    CHECK(countOf(texts, QStringLiteral("6  We talked about this together")) == 1);
    CHECK(countOf(texts, QStringLiteral("Emerging: I am starting.")) == 1);
    for (int i = 2; i <= courses; ++i) {
        CHECK(texts.contains(QStringLiteral("Course Number %1").arg(i)));
    }
    CHECK(layout.fit.courses == courses);
    CHECK(fitTexts(layout.fit).constFirst() ==
          QStringLiteral("%1 courses in short rows").arg(courses));
    CHECK(layout.pages.size() <= static_cast<std::size_t>(courses + 2) / 2 * 2);
    CHECK(laidOut(advisory(2, 6)).pages.size() == 2);
}

TEST_CASE("all my courses: any kind, few or many outcomes, whole and even", "[ui][print][courses]")
{
    for (const SheetKind kind : kKinds) {
        for (const int outcomes : {0, 4, 20, 45}) {
            INFO("kind " << int(kind) << ", outcomes " << outcomes);
            ConferenceSheet sheet = advisory(3, outcomes);
            sheet.kind = kind;
            for (ConferenceSheet& further : sheet.furtherCourses) {
                further.kind = kind;
            }
            checkPages(laidOut(sheet, {}, Paper::A4));
        }
    }
}

TEST_CASE("all my courses: credit is never said on a page without its course",
          "[ui][print][courses]")
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        for (const int outcomes : {3, 7, 10, 14, 20, 28, 29, 30, 31, 45}) {
            for (const int courses : {2, 3, 4}) {
                INFO("paper " << int(paper) << ", " << courses << " of " << outcomes);
                ConferenceSheet sheet = advisory(courses, outcomes);
                sheet.credit.count = 90;
                for (std::size_t i = 0; i < sheet.furtherCourses.size(); ++i) {
                    sheet.furtherCourses[i].credit.count = 91 + static_cast<int>(i);
                }
                const SheetLayout layout = laidOut(sheet, {}, paper);
                checkPages(layout);
                for (const SheetPage& page : layout.pages) {
                    const QStringList texts = textsOn(page);
                    for (int course = 0; course < courses; ++course) {
                        const QString name =
                            course == 0 ? QStringLiteral("Living Environment")
                                        : QStringLiteral("Course Number %1").arg(course + 1);
                        const auto said = [&](const QString& text) {
                            return text.contains(QString::number(90 + course));
                        };
                        if (std::none_of(texts.begin(), texts.end(), said)) {
                            continue;
                        }
                        // Its name, and behind it a row of it.
                        const auto named = std::find_if(texts.begin(), texts.end(), [&](auto& t) {
                            return t == name || t == name + QStringLiteral(" (continued)");
                        });
                        REQUIRE(named != texts.end());
                        const auto sentence = std::find_if(named, texts.end(), said);
                        CHECK(std::any_of(named, sentence, [](const QString& text) {
                            return text.startsWith(QStringLiteral("I can ")) &&
                                   text.endsWith(QLatin1Char('.'));
                        }));
                    }
                }
                CHECK(countOf(textsOn(layout.pages[0]),
                              QStringLiteral("Emerging: I am starting.")) == 1);
            }
        }
    }
}

TEST_CASE("all my courses: other levels are explained beside their course", "[ui][print][courses]")
{
    ConferenceSheet sheet = advisory(2);
    sheet.furtherCourses.front().levels[2].wording = "I can teach it to others.";
    const QStringList texts = textsOf(laidOut(sheet));
    CHECK(countOf(texts, QStringLiteral("Capable: I can do it by myself.")) == 1);
    CHECK(countOf(texts, QStringLiteral("Capable: I can teach it to others.")) == 1);
}

TEST_CASE("extras: sentence starters and the page for families, in every language and kind",
          "[ui][print][extras]")
{
    const SheetExtras extras{true, true, true, {}};
    for (const QString& language : SheetWords::languages()) {
        const SheetWords& words = SheetWords::of(language);
        for (const SheetKind kind : kKinds) {
            INFO(toCore(language) << " kind " << int(kind));
            ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
            sheet.language = toCore(language);
            sheet.kind = kind;
            const SheetLayout layout = laidOut(sheet, extras, Paper::A4);
            checkPages(layout);
            const QStringList texts = textsOf(layout);
            CHECK(texts.contains(words(Sheet::tr("Words that help me"))));
            CHECK(texts.contains(words(Sheet::tr("For families"))));
            const QString all = texts.join(QLatin1Char(' '));
            const QString starter =
                phraseText(PhraseBank::ScriptStarter, "question", words).simplified();
            CHECK(all.contains(starter.section(QLatin1Char(' '), 0, 0)));
        }
    }
}

TEST_CASE("extras: they speak of what is on the paper that they lie with", "[ui][print][extras]")
{
    const SheetExtras extras{true, true, true, {}};
    const auto wordsWith = [&](SheetKind kind) {
        ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
        sheet.kind = kind;
        return test::textOf(laidOut(sheet, extras, Paper::A4)).simplified();
    };
    for (const SheetKind kind : kKinds) {
        INFO(test::nameOf(kind));
        const QString all = wordsWith(kind);
        const bool hasLines = kind != SheetKind::Pictures && kind != SheetKind::Contract;
        CHECK(all.contains(QStringLiteral("The circles show where")) == hasLines);
        CHECK(all.contains(QStringLiteral("An empty circle means")) == hasLines);
        CHECK(all.contains(QStringLiteral("Please look at number")) == hasLines);
        CHECK(all.contains(QStringLiteral("We are learning \u2026")));
        const bool hasPictures = kind == SheetKind::Pictures;
        CHECK(all.contains(QStringLiteral("The picture with a frame shows")) == hasPictures);
        CHECK(all.contains(QStringLiteral("The sprout means getting there.")) == hasPictures);
        CHECK(all.contains(QStringLiteral("Developing means getting there.")) != hasPictures);
    }
}

TEST_CASE("extras: a second language stands small under the first, or is left out",
          "[ui][print][extras]")
{
    const SheetWords& spanish = SheetWords::of(QStringLiteral("es"));
    const QString heading = spanish(Sheet::tr("4  My goals"));
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
    CHECK_FALSE(textsOf(laidOut(sheet)).contains(heading));
    sheet.secondLanguage = "es";
    CHECK(textsOf(laidOut(sheet)).contains(heading));
    // What is chosen for all of a print wins over what was chosen for the student.
    CHECK_FALSE(textsOf(laidOut(sheet, {false, false, true, ""})).contains(heading));
    CHECK(textsOf(laidOut(sheet, {false, false, true, "fr"}))
              .contains(SheetWords::of(QStringLiteral("fr"))(Sheet::tr("4  My goals"))));
    for (const SheetKind kind : kKinds) {
        for (const char* second : {"ar", "bn", "zh", "vi"}) {
            INFO("kind " << int(kind) << " second " << second);
            sheet.kind = kind;
            const SheetLayout layout = laidOut(sheet, {true, true, true, second}, Paper::A4);
            checkPages(layout);
            for (const SheetPage& page : layout.pages) {
                for (const SheetItem& item : page.items) {
                    if (const auto* run = std::get_if<TextRun>(&item.drawn)) {
                        CHECK(run->style.points >= 8.0);
                    }
                }
            }
        }
    }
}

TEST_CASE("extras: Bloom's words can be left out, which is not a rule of fitting",
          "[ui][print][extras]")
{
    const ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 10);
    CHECK(textsOf(laidOut(sheet)).contains(QStringLiteral("Analyze")));
    const SheetLayout without = laidOut(sheet, {false, false, false, {}});
    CHECK_FALSE(textsOf(without).contains(QStringLiteral("Analyze")));
    CHECK_FALSE(without.fit.isBloomHidden);
}

TEST_CASE("sheet: Bloom's words stand clear of what the outcome says", "[ui][print]")
{
    const SheetFonts fonts;
    for (const QString& language : SheetWords::languages()) {
        const SheetWords& words = SheetWords::of(language);
        QStringList steps;
        for (const Bloom bloom : {Bloom::Remember, Bloom::Understand, Bloom::Apply, Bloom::Analyze,
                                  Bloom::Evaluate, Bloom::Create}) {
            steps += words(bloomStep(bloom));
        }
        for (const SheetKind kind : {SheetKind::Conference, SheetKind::Grades3To5}) {
            for (const int outcomes : {8, 30}) {
                INFO(toCore(language) << " kind " << int(kind) << " outcomes " << outcomes);
                ConferenceSheet sheet = sampleSheet("Amara", outcomes);
                sheet.kind = kind;
                sheet.language = toCore(language);
                const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
                int found = 0;
                for (const SheetPage& page : layout.pages) {
                    for (const SheetItem& step : page.items) {
                        const auto* run = std::get_if<TextRun>(&step.drawn);
                        if (run == nullptr || run->style.points > 8.0 ||
                            !steps.contains(trellis::test::plain(run->text))) {
                            continue;
                        }
                        ++found;
                        constexpr double kLeast = 2.5;
                        const QRectF around = step.rect.adjusted(-kLeast, -0.3, kLeast, 0.3);
                        const auto touching = [&](const SheetItem& other) {
                            const auto* text = std::get_if<TextRun>(&other.drawn);
                            return text != nullptr && !text->style.isBold &&
                                   text->style.points > 8.0 && around.intersects(other.rect);
                        };
                        INFO(toCore(run->text));
                        CHECK(std::none_of(page.items.begin(), page.items.end(), touching));
                        // Nor does it touch its own number, as in "10Create".
                        for (const SheetItem& other : page.items) {
                            const auto* number = std::get_if<TextRun>(&other.drawn);
                            if (number != nullptr && number->style.isBold) {
                                CHECK_FALSE(
                                    step.rect.adjusted(-0.8, 0.0, 0.8, 0.0).intersects(other.rect));
                            }
                        }
                    }
                }
                CHECK(found >= outcomes);
            }
        }
    }
}

TEST_CASE("remarks: Bloom's words are said to be missing only where they are",
          "[ui][print][remarks]")
{
    for (const int outcomes : {8, 10, 14, 18, 30, 60}) {
        for (const char* language : {"en", "es", "bn"}) {
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                CAPTURE(outcomes, language, int(paper));
                ConferenceSheet sheet = sampleSheet("Amara", outcomes);
                sheet.language = language;
                for (SheetRow& row : sheet.rows) {
                    row.wording += " And I can say in my own words why that is so.";
                }
                const SheetLayout layout = laidOut(sheet, {}, paper);
                const QString step =
                    SheetWords::of(QString::fromUtf8(language))(bloomStep(Bloom::Evaluate));
                const bool isOnFront = textsOn(layout.pages[0]).contains(step);
                const QStringList remarks = fitTexts(layout.fit);
                const bool isAnywhere = textsOf(layout).contains(step);
                CHECK(remarks.contains(QStringLiteral("no Bloom steps")) == !isAnywhere);
                CHECK(remarks.contains(QStringLiteral("no Bloom steps on the front")) ==
                      (isAnywhere && !isOnFront));
            }
        }
    }
}

TEST_CASE("remarks: outcomes and levels without words in the family's language are named",
          "[ui][print][remarks]")
{
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist", 3);
    CHECK(gapTexts(sheet).isEmpty());
    sheet.language = "es";
    sheet.rows[1].lacksWording = true;
    CHECK(gapsOf(sheet) == "no words in Spanish (español) for outcome 2");
    sheet.rows[2].lacksWording = true;
    sheet.levelsLackWords = true;
    CHECK(gapsOf(sheet) == "no words in Spanish (español) for outcomes 2, 3|"
                           "no words in Spanish (español) for the levels");
    sheet.rows[0].lacksWording = true;
    sheet.language = "ht";
    CHECK(gapsOf(sheet) == "no words in Haitian Creole (kreyòl ayisyen) for the outcomes|"
                           "no words in Haitian Creole (kreyòl ayisyen) for the levels");
}

TEST_CASE("remarks: a prompt of one's own is named once, and only in another language",
          "[ui][print][remarks]")
{
    ConferenceSheet sheet = sampleSheet("Amara", 3);
    sheet.language = "ar";
    sheet.reflections.push_back(
        {PhraseBank::Reflection, {}, "\u0645\u0627 \u0627\u0644\u0630\u064A", {}});
    CHECK(gapsOf(sheet).empty());
    sheet.reflections.push_back({PhraseBank::Reflection, {}, "My robot can", {}});
    Phrase english;
    english.bank = PhraseBank::Reflection;
    english.text = "My robot can";
    english.language = "en";
    sheet.foreignPhrases.push_back(english);
    sheet.goalsLeftOut = 2;
    const std::string gaps = gapsOf(sheet);
    CHECK(gaps.find("2 more goals of last time have no room|in English, not Arabic") == 0);
    CHECK(gaps.find("My robot can") == gaps.rfind("My robot can"));
    CHECK(gaps.find("own words") == std::string::npos);
}

TEST_CASE("sheet: a note is where the sheet says it is, also in two languages", "[ui][print]")
{
    const std::string second = GENERATE("", "es", "ar", "vi");
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist");
    sheet.note = "Your graphs are clear.";
    sheet.oldGoals = {{"Read graphs and say what they do not show", "", "", "", sheet.asOf, "6"}};
    sheet.newGoals = {{"Plan a fair test alone", "Ask for a topic", "My plan has one change",
                       "My sister", sheet.asOf, "5"}};
    const SheetLayout layout = laidOut(sheet, {false, false, true, second}, paper);
    checkPages(layout);
    int notes = 0;
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        const QStringList texts = textsOn(layout.pages[page]);
        notes += static_cast<int>(texts.count(QStringLiteral("Your graphs are clear.")));
        for (std::size_t named = 1; named <= layout.pages.size(); ++named) {
            if (texts.contains(QStringLiteral("It is on page %1.").arg(named))) {
                CHECK(textsOn(layout.pages[named - 1])
                          .contains(QStringLiteral("Your graphs are clear.")));
            }
        }
    }
    CHECK(notes == 1);
}

TEST_CASE("sheet: without an agenda no heading has a number or minutes", "[ui][print]")
{
    const auto kind = GENERATE(SheetKind::Pictures, SheetKind::Contract);
    ConferenceSheet sheet = sampleSheet("Amara", 4);
    sheet.kind = kind;
    const QStringList texts = textsOf(laidOut(sheet, {false, false, true, "es"}));
    CHECK(texts.contains(QStringLiteral("We talked about this together")));
    CHECK(texts.contains(QStringLiteral("Hablamos de esto juntos")));
    CHECK_FALSE(texts.contains(QStringLiteral("1 minute")));
}

TEST_CASE("sheet: what comes later is one list, without full stops in it", "[ui][print]")
{
    ConferenceSheet sheet = sampleSheet("Amara", 5);
    sheet.kind = SheetKind::FirstConference;
    for (const std::size_t i : {3U, 4U}) {
        sheet.rows[i].opensLater = true;
    }
    const QString words = textsOf(laidOut(sheet)).join(QLatin1Char(' '));
    CHECK(words.contains(QStringLiteral("to predict traits, 5 I can")));
}

TEST_CASE("sheet: where no family can come it asks who listened, and still fits", "[ui][print]")
{
    for (const SheetKind kind :
         {SheetKind::Conference, SheetKind::FirstConference, SheetKind::EndOfCourse,
          SheetKind::Grades3To5, SheetKind::LargePrint}) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            CAPTURE(static_cast<int>(kind), static_cast<int>(paper));
            ConferenceSheet sheet = sampleSheet("Amara Okafor-Lindqvist");
            sheet.kind = kind;
            sheet.familyIsAway = true;
            const SheetLayout layout = laidOut(sheet, {}, paper);
            checkPages(layout);
            const QStringList texts = textsOf(layout);
            CHECK(countOf(texts, QStringLiteral("Who listened today:")) == 1);
            CHECK(countOf(texts, QStringLiteral("I showed this sheet to")) == 1);
            CHECK(countOf(texts, QStringLiteral("Here today:")) == 0);
            CHECK((kind != SheetKind::Conference || layout.pages.size() == 2));
        }
    }
}
