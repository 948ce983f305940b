// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/strings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const SheetFonts& fonts()
{
    static const SheetFonts fonts;
    return fonts;
}

void spanishLevels(ConferenceSheet& sheet)
{
    const std::array<LevelWording, 3> words{{{"es", "Inicial", "Estoy empezando."},
                                             {"es", "En desarrollo", "Puedo hacer partes."},
                                             {"es", "Capaz", "Puedo hacerlo."}}};
    for (std::size_t i = 0; i < words.size(); ++i) {
        sheet.ownLevels.at(i).translations = {words.at(i)};
    }
}

/// Whose words are the longest.
constexpr std::array kLongest{"es", "fr", "pt", "tl", "vi"};

/// Pairs that need a second leaf on this paper, as "es+vi".
QStringList longPairs(Paper paper)
{
    QStringList longer;
    for (const QString& first : SheetWords::languages()) {
        for (const QString& second : SheetWords::languages()) {
            if (first == second) {
                continue;
            }
            const ConferenceSheet sheet =
                sheetOf(sheetCases().front(), SheetKind::Conference, first);
            const SheetLayout layout =
                layoutConferenceSheet(sheet, fonts(), paper, {false, false, true, toCore(second)});
            if (layout.pages.size() > 2) {
                longer += first + QLatin1Char('+') + second;
            }
        }
    }
    return longer;
}

/// Where words stand on a page of a PDF below a height, from its left edge. Units: points.
std::vector<std::pair<QString, double>> wordsOn(const std::filesystem::path& path, int page,
                                                double below = 0.0)
{
    const QString number = QString::number(page);
    const ToolOutput output =
        runTool(QStringLiteral("pdftotext"),
                {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"),
                 number, pathOf(path), QStringLiteral("-")});
    REQUIRE(output.ok);
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\"[^>]*>([^<]*)</word>"));
    std::vector<std::pair<QString, double>> words;
    for (auto match = word.globalMatch(output.text); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(2).toDouble() >= below) {
            words.emplace_back(found.captured(3), found.captured(1).toDouble());
        }
    }
    return words;
}

/// The last one of these words on the page.
double xOf(const std::vector<std::pair<QString, double>>& words, const QString& wanted)
{
    const auto found = std::find_if(words.rbegin(), words.rend(),
                                    [&](const auto& word) { return word.first.contains(wanted); });
    INFO(toCore(wanted));
    REQUIRE(found != words.rend());
    return found->second;
}

} // namespace

TEST_CASE("two languages: ten outcomes stay one leaf, on Letter but for the longest pairs",
          "[ui][print][languages]")
{
    CHECK(longPairs(Paper::A4) == QStringList());
    // These take a second leaf before their lines come too close to write on.
    const QStringList longer = longPairs(Paper::Letter);
    CHECK(longer.size() <= 40);
    for (const QString& pair : longer) {
        INFO(toCore(pair));
        const bool isLong =
            std::any_of(kLongest.begin(), kLongest.end(), [&](const char* language) {
                return pair.contains(QLatin1String(language));
            });
        CHECK(isLong);
    }
}

TEST_CASE("two languages: headings and prompts are said in both, whatever had to give way",
          "[ui][print][languages]")
{
    const SheetWords& spanish = SheetWords::of(QStringLiteral("es"));
    for (const int outcomes : {6, 10, 16}) {
        for (const Paper paper : kPapers) {
            INFO("paper " << int(paper) << " outcomes " << outcomes);
            ConferenceSheet sheet = sampleSheet("Amara", outcomes);
            fillIn(sheet);
            spanishLevels(sheet);
            const SheetLayout layout =
                layoutConferenceSheet(sheet, fonts(), paper, {false, false, true, "es"});
            checkPages(layout);
            const QString all = textsOf(layout)
                                    .join(QLatin1Char(' '))
                                    .replace(QChar(QChar::Nbsp), QLatin1Char(' '));
            CHECK(all.contains(spanish(Sheet::tr("Talk"))));
            CHECK(all.contains(spanish(Sheet::tr("Now"))));
            CHECK(all.contains(spanish(Sheet::tr("What we will do"))));
            CHECK(all.contains(spanish(Sheet::tr("5 Questions"))));
            CHECK(all.contains(
                spanish(Sheet::tr("Last time I said: %1, by %2."))
                    .arg(QStringLiteral("…"), spanish.shortDate(*Date::fromIso("2026-11-20")))));
            CHECK(all.contains(spanish(Sheet::tr("By %1 I will be able to"))
                                   .arg(spanish.shortDate(*Date::fromIso("2027-02-15")))));
            CHECK(all.contains(spanish(Sheet::tr("We meet again on"))));
            // The one sentence that a family comes for.
            CHECK(all.contains(creditText(spanish, sheet)));
            CHECK(all.contains(QStringLiteral("Inicial: Estoy empezando.")));
            CHECK(all.contains(QStringLiteral("Emerging: I am starting.")));
            CHECK(all.contains(QStringLiteral("con Ms. Rivera. Yo dirijo esta reunión.")));
            CHECK(all.contains(QStringLiteral("Muestra el aprendizaje 4: Capaz")));
            CHECK(all.contains(QStringLiteral("Aprendizaje 5")));
            CHECK(all.contains(spanish(Sheet::tr("My teacher decided."))));
            CHECK(all.contains(QStringLiteral("Muestra lo que se anotó")));
            if (layout.fit.compactRows == 0) {
                CHECK(textsOf(layout).count(QStringLiteral("Capaz")) >= 3);
                CHECK(all.contains(spanish(Sheet::tr("Not started yet"))) == (outcomes == 10));
                CHECK(all.contains(spanish(Sheet::tr("Does not count for me"))));
            }
        }
    }
}

TEST_CASE("two languages: a family is told in both what the levels mean", "[ui][print][languages]")
{
    ConferenceSheet sheet = sampleSheet("Amara", 10);
    spanishLevels(sheet);
    sheet.ownLevels[1].wording = "I am on my way.";
    sheet.levels[1].wording = "I am on my way.";
    const SheetLayout layout =
        layoutConferenceSheet(sheet, fonts(), Paper::Letter, {false, true, true, "es"});
    checkPages(layout);
    const QStringList texts = textsOn(layout.pages[2]);
    const QString all = texts.join(QLatin1Char('\n'));
    for (const char* words :
         {"Emerging means just starting.", "Inicial quiere decir que apenas empieza.",
          "Capable means your child can do it alone.",
          "Capaz quiere decir que su hijo o hija puede hacerlo sin ayuda.",
          // A course that says it in words of its own is not corrected.
          "Developing: I am on my way.", "En desarrollo: Puedo hacer partes."}) {
        INFO(words);
        CHECK(all.contains(QString::fromUtf8(words)));
    }
    CHECK(all.contains(QStringLiteral("Su hijo o hija necesita 7 de 10 en nivel Capaz")));
    CHECK_FALSE(all.contains(QStringLiteral("Emerging: I am starting.")));
}

TEST_CASE("two languages: a level that a rule asks for has its name in each",
          "[ui][print][languages]")
{
    ConferenceSheet sheet = sampleSheet("Amara", 10);
    spanishLevels(sheet);
    sheet.credit.sentence = CreditSentence::AlsoNeed;
    AlsoNeeded needed;
    needed.pool = PoolKind::Named;
    needed.asksCreditLevel = false;
    needed.missing = 1;
    needed.rank = 2;
    needed.level = "Developing";
    needed.codes = {"8"};
    sheet.credit.also = {needed};
    CHECK(plain(creditText(SheetWords::of(QStringLiteral("en")), sheet))
              .contains(QStringLiteral("I still need Developing on 8.")));
    CHECK(plain(creditText(SheetWords::of(QStringLiteral("es")), sheet))
              .contains(QStringLiteral("En desarrollo")));
}

TEST_CASE("two languages: the second one steps beside the first before anything shrinks",
          "[ui][print][languages]")
{
    const ConferenceSheet sheet =
        sheetOf(sheetCases().front(), SheetKind::Conference, QStringLiteral("es"));
    const SheetLayout layout =
        layoutConferenceSheet(sheet, fonts(), Paper::Letter, {false, false, true, "en"});
    CHECK(layout.fit.isSecondBeside);
    CHECK(fitTexts(layout.fit).contains(QStringLiteral("both languages on one line")));
    const auto yOf = [&](const QString& text) {
        for (const SheetPage& page : layout.pages) {
            for (const SheetItem& item : page.items) {
                const auto* run = std::get_if<TextRun>(&item.drawn);
                if (run != nullptr && run->text == text) {
                    return run->baseline.y();
                }
            }
        }
        FAIL(toCore(text));
        return 0.0;
    };
    CHECK(yOf(SheetWords::of(QStringLiteral("es"))(Sheet::tr("4  My goals"))) ==
          yOf(QStringLiteral("4  My goals")));
}

TEST_CASE("two languages: the page and the credit line are said in both", "[ui][print][languages]")
{
    const ConferenceSheet sheet =
        sheetOf(sheetCases().front(), SheetKind::Conference, QStringLiteral("es"));
    const QStringList texts =
        textsOf(layoutConferenceSheet(sheet, fonts(), Paper::Letter, {false, false, true, "en"}));
    const SheetWords& spanish = SheetWords::of(QStringLiteral("es"));
    const QString page = spanish(Sheet::tr("Page %1 of %2")).arg(1).arg(2);
    CHECK(texts.contains(page + QStringLiteral("  Page 1 of 2")));
    CHECK(texts.contains(spanish(Sheet::tr("credit line")) + QStringLiteral("  credit line")));
}

TEST_CASE("right to left: columns, agenda and footer run the other way, numbers do not",
          "[ui][print][languages]")
{
    const TempFolder folder;
    for (const char* language : {"ar", "ur"}) {
        INFO(language);
        const auto path = folder.file(std::string(language) + ".pdf");
        ConferenceSheet sheet =
            sheetOf(sheetCases().front(), SheetKind::Conference, QString::fromUtf8(language));
        sheet.course = "Period 3 (B)!";
        REQUIRE(writeSheetsPdf(path, {sheet}, {Paper::A4}));
        const auto words = wordsOn(path, 1);
        // The course's own words run as English does, with what ends them at their end.
        CHECK(xOf(words, QStringLiteral("Period")) < xOf(words, QStringLiteral("(B)!")));
        // "Page 1 of 2" is read from the right.
        const double page = 595.0;
        constexpr double kFooter = 790.0;
        std::vector<std::pair<QString, double>> footer;
        for (const auto& word : wordsOn(path, 1, kFooter)) {
            if (word.first == QStringLiteral("1") || word.first == QStringLiteral("2")) {
                footer.push_back(word);
            }
        }
        REQUIRE(footer.size() >= 2);
        CHECK(xOf(footer, QStringLiteral("1")) > xOf(footer, QStringLiteral("2")));
        CHECK(xOf(footer, QStringLiteral("1")) < page / 2);

        const SheetLayout layout = layoutConferenceSheet(sheet, fonts(), Paper::A4);
        const double middle = layout.pageSize().width() / 2;
        int talks = 0;
        for (const SheetItem& item : layout.pages.front().items) {
            const auto* run = std::get_if<TextRun>(&item.drawn);
            if (run != nullptr && run->text.contains(QStringLiteral("Punnett"))) {
                CHECK(item.rect.right() > middle);
            }
            talks += std::holds_alternative<OpenBox>(item.drawn) && item.rect.width() < 5.0 &&
                             item.rect.right() < kSideMargin + 8.0
                         ? 1
                         : 0;
        }
        CHECK(talks == 10);
    }
}

TEST_CASE("right to left: every kind begins at the right margin, page by page",
          "[ui][print][languages]")
{
    for (const char* language : {"ar", "ur"}) {
        const SheetWords& words = SheetWords::of(QString::fromUtf8(language));
        for (const SheetKind kind : kKinds) {
            for (const Paper paper : kPapers) {
                INFO(language << " " << nameOf(kind) << " paper " << int(paper));
                const ConferenceSheet sheet =
                    sheetOf(sheetCases().front(), kind, QString::fromUtf8(language));
                const SheetLayout layout = layoutConferenceSheet(sheet, fonts(), paper);
                constexpr double kLargeSide = 25.0;
                const double side = kind == SheetKind::LargePrint ? kLargeSide : kSideMargin;
                QStringList wanted = headingsOf(sheet, words);
                const qsizetype all = wanted.size();
                for (const SheetPage& page : layout.pages) {
                    for (const SheetItem& item : page.items) {
                        const auto* run = std::get_if<TextRun>(&item.drawn);
                        if (run == nullptr || wanted.isEmpty() ||
                            plain(run->text) != wanted.front()) {
                            continue;
                        }
                        INFO(toCore(run->text));
                        CHECK(layout.pageSize().width() - item.rect.right() ==
                              Approx(side).margin(1.5));
                        wanted.removeFirst();
                    }
                    // The number of the page is where it ends.
                    CHECK(page.items.back().rect.left() == Approx(side).margin(1.5));
                }
                // In large print some stand in one line with what follows.
                CHECK(wanted.size() < all);
            }
        }
    }
}

TEST_CASE("right to left: a line that begins with a foreign word still runs from the right",
          "[ui][print][languages]")
{
    const SheetFonts own;
    const QString wording =
        QStringLiteral("\u2067\u2068میں خصوصیات کی پیش گوئی کے لیے Punnett مربع استعمال کر سکتا "
                       "ہوں۔\u2069\u2069");
    // So narrow that some line begins with the word.
    bool isFound = false;
    for (double width = 30.0; width < 90.0 && !isFound; width += 1.0) {
        for (const ShapedLine& line : own.wrapped(wording, {12.0, false}, width)) {
            const QString text = QString(line.text)
                                     .remove(QChar(0x2066))
                                     .remove(QChar(0x2067))
                                     .remove(QChar(0x2068))
                                     .remove(QChar(0x2069));
            if (text.startsWith(QStringLiteral("Punnett "))) {
                isFound = true;
                CHECK(line.text.startsWith(QStringLiteral("\u2067\u2067Punnett")));
            }
        }
    }
    CHECK(isFound);
}

TEST_CASE("right to left: first and last date stand under every picture", "[ui][print][languages]")
{
    const ConferenceSheet sheet =
        sheetOf(sheetCases().front(), SheetKind::Conference, QStringLiteral("ar"));
    const SheetWords& words = SheetWords::of(QStringLiteral("ar"));
    const QStringList texts = textsOf(layoutConferenceSheet(sheet, fonts(), Paper::A4));
    for (const SheetRow& row : sheet.rows) {
        if (!row.growth.empty()) {
            CHECK(texts.contains(words.shortDate(row.growth.front().date)));
            CHECK(texts.contains(words.shortDate(row.growth.back().date)));
        }
    }
}
