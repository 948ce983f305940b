// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What papers say, word for word and in order, and which way their signs stand.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_painter.h"
#include "ui/text/conference_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QImage>

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

/// Whether all of these are said, each behind the one before.
void checkOrder(const SheetLayout& layout, const QStringList& wanted)
{
    const auto unspaced = [](QString text) {
        return text.remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp));
    };
    const QString all = unspaced(textsOf(layout).join(QString()));
    qsizetype at = 0;
    for (const QString& wish : wanted) {
        INFO(toCore(wish));
        const QString words = unspaced(wish);
        const qsizetype next = all.indexOf(words, at);
        REQUIRE(next >= 0);
        at = next + words.size();
    }
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts) {
        list += QString::fromUtf8(text);
    }
    return list;
}

/// Of the white points on a picture the lowest one, and its middle. Units: points of the picture.
std::pair<double, double> lowestWhite(const QImage& image)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        double sum = 0.0;
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 200) {
                sum += x;
                ++count;
            }
        }
        if (count > 0) {
            return {sum / count, image.width() / 2.0};
        }
    }
    return {0.0, 0.0};
}

} // namespace

TEST_CASE("words: the strip that helps a shy student, in every language", "[ui][print][words]")
{
    ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::Conference, {});
    const SheetExtras extras{true, false, true, {}};
    checkOrder(
        layoutConferenceSheet(sheet, fonts(), Paper::Letter, extras),
        lines({"Words that help me", "1", "Thank you for coming. This is …", "2",
               "We are learning … Please look at number …", "3", "In the fall I was … Now I am …",
               "4", "I chose this work because …", "5", "My goal is … I want to reach it by …", "6",
               "Would you like to ask me something?"}));
    for (const QString& language : SheetWords::languages()) {
        const SheetWords& words = SheetWords::of(language);
        sheet.language = toCore(language);
        QStringList wanted{words(Sheet::tr("Words that help me"))};
        for (const ConferencePrompt& prompt : sheet.script) {
            wanted += promptText(prompt, words);
        }
        CHECK(wanted.size() == 7);
        checkOrder(layoutConferenceSheet(sheet, fonts(), Paper::Letter, extras), wanted);
    }
}

TEST_CASE("words: the half page for families, in every language", "[ui][print][words]")
{
    ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::Conference, {});
    const SheetExtras extras{false, true, true, {}};
    checkOrder(
        layoutConferenceSheet(sheet, fonts(), Paper::Letter, extras),
        lines({"For families", "This sheet belongs to your child. Your child leads the talk.",
               "Each line says one thing we are learning. The circles show where your child is "
               "now.",
               "An empty circle means we have not seen it yet. It does not mean that your child "
               "did badly.",
               "Emerging means just starting.", "Developing means getting there.",
               "Capable means your child can do it alone.",
               "Your child needs 7 out of 10 at Capable to earn credit. There is still time to "
               "show more."}));
    for (const QString& language : SheetWords::languages()) {
        INFO(toCore(language));
        const SheetWords& words = SheetWords::of(language);
        sheet.language = toCore(language);
        checkOrder(layoutConferenceSheet(sheet, fonts(), Paper::Letter, extras),
                   {words(Sheet::tr("For families")),
                    words(Sheet::tr("%1 means just starting.")).arg(QStringLiteral("Emerging")),
                    words(Sheet::tr("%1 means getting there.")).arg(QStringLiteral("Developing")),
                    words(Sheet::tr("%1 means your child can do it alone."))
                        .arg(QStringLiteral("Capable"))});
        if (language != QLatin1String("en")) {
            CHECK(words(Sheet::tr("%1 means just starting.")) !=
                  QStringLiteral("%1 means just starting."));
        }
    }
}

TEST_CASE("words: a family is told what credit asks for by name", "[ui][print][words]")
{
    ConferenceSheet sheet = sheetOf(sheetCases().front(), SheetKind::Conference, {});
    sheet.credit.sentence = CreditSentence::AlsoNeed;
    AlsoNeeded needed;
    needed.pool = PoolKind::Named;
    needed.missing = 1;
    needed.codes = {"8"};
    sheet.credit.also = {needed};
    checkOrder(layoutConferenceSheet(sheet, fonts(), Paper::Letter, {false, true, true, {}}),
               lines({"I also need number 8.", "There is still time to show more.",
                      "Also needed: number 8."}));
}

TEST_CASE("words: script and families stand where paper is free already", "[ui][print][words]")
{
    const ConferenceSheet sheet = sampleSheet("Ana", 24);
    const SheetExtras extras{true, true, true, {}};
    const SheetLayout layout = layoutConferenceSheet(sheet, fonts(), Paper::A4, extras);
    checkPages(layout);
    CHECK(layout.pages.size() == 4);
    // A leaf that is full is followed by one of their own, which can be torn off.
    const SheetLayout leaf =
        layoutConferenceSheet(sampleSheet("Ana", 10), fonts(), Paper::A4, extras);
    CHECK(textsOn(leaf.pages.at(2)).contains(QStringLiteral("Words that help me")));
}

TEST_CASE("words: how an old goal went is ticked when its sheet is printed again",
          "[ui][print][words]")
{
    for (const SheetKind kind : {SheetKind::Conference, SheetKind::Pictures, SheetKind::LargePrint,
                                 SheetKind::EndOfCourse}) {
        for (const auto& [state, which] : {std::pair(GoalState::Open, -1),
                                           {GoalState::Met, 0},
                                           {GoalState::StillWorking, 1},
                                           {GoalState::Changed, 2}}) {
            INFO(nameOf(kind) << " " << which);
            ConferenceSheet sheet = sheetOf(sheetCases().front(), kind, {});
            sheet.oldGoals = {{"read graphs", "", "", "", std::nullopt, ""}};
            sheet.oldGoals.front().state = state;
            std::vector<QRectF> ticked;
            std::vector<QRectF> words;
            for (const SheetPage& page : layoutConferenceSheet(sheet, fonts(), Paper::A4).pages) {
                const bool isThere = textsOn(page).contains(QStringLiteral("Still working on it"));
                for (const SheetItem& item : page.items) {
                    const auto* run = std::get_if<TextRun>(&item.drawn);
                    if (isThere && std::holds_alternative<TickedBox>(item.drawn) &&
                        item.rect.width() < 6.5) {
                        ticked.push_back(item.rect);
                    }
                    if (isThere && run != nullptr &&
                        (run->text == QStringLiteral("I met it") ||
                         run->text == QStringLiteral("Still working on it") ||
                         run->text == QStringLiteral("I changed it"))) {
                        words.push_back(item.rect);
                    }
                }
            }
            REQUIRE(words.size() == 3);
            REQUIRE(ticked.size() == (which < 0 ? 0U : 1U));
            if (which >= 0) {
                const QRectF beside = words.at(static_cast<std::size_t>(which));
                CHECK(ticked.front().right() < beside.left());
                CHECK(ticked.front().right() > beside.left() - 5.0);
                CHECK(ticked.front().bottom() > beside.top());
                CHECK(ticked.front().top() < beside.bottom());
            }
        }
    }
}

TEST_CASE("words: a contract, and a sheet for the youngest", "[ui][print][words]")
{
    for (const Paper paper : kPapers) {
        checkOrder(
            layoutConferenceSheet(sheetOf(sheetCases().front(), SheetKind::Contract, {}), fonts(),
                                  paper),
            lines({"My learning contract", "My goals", "I will be able to", "First I will",
                   "I will know because", "will help me by", "What I will do", "What I must do",
                   "What I choose", "How I will show it", "I will show it by",
                   "We may change this on", "We talked about this together"}));
        checkOrder(layoutConferenceSheet(sheetOf(sheetCases().front(), SheetKind::Pictures, {}),
                                         fonts(), paper),
                   lines({"Hello", "Show my work", "Read to you", "My goal", "Thank you", "I can",
                          "My goal", "I want to get better at", "One thing we loved:", "Me",
                          "My family", "My teacher"}));
    }
}

TEST_CASE("words: for the youngest a frame stands round the picture of the level",
          "[ui][print][words]")
{
    const std::array pictures{SketchOf::Seed, SketchOf::Sprout, SketchOf::Flower};
    for (int rank = 1; rank <= 3; ++rank) {
        ConferenceSheet sheet = sampleSheet("Ana", 1);
        sheet.kind = SheetKind::Pictures;
        sheet.rows.front().rank = rank;
        const SheetPage page = layoutConferenceSheet(sheet, fonts(), Paper::A4).pages.front();
        std::vector<SketchOf> framed;
        for (const SheetItem& item : page.items) {
            const auto* sketch = std::get_if<Sketch>(&item.drawn);
            const bool isFramed =
                sketch != nullptr &&
                std::any_of(page.items.begin(), page.items.end(), [&](const SheetItem& other) {
                    const auto* box = std::get_if<OpenBox>(&other.drawn);
                    return box != nullptr && box->width > 0.5 && box->rect.contains(sketch->rect);
                });
            if (isFramed) {
                framed.push_back(sketch->of);
            }
        }
        CHECK(framed == std::vector<SketchOf>{pictures.at(static_cast<std::size_t>(rank - 1))});
    }
}

TEST_CASE("right to left: ticks are not turned round", "[ui][print][words]")
{
    constexpr double kDots = 600.0;
    for (const char* language : {"en", "ar", "ur"}) {
        INFO(language);
        ConferenceSheet sheet = sampleSheet("Ana", 10);
        sheet.language = language;
        sheet.rows.front().isStarred = true;
        const SheetPage page = layoutConferenceSheet(sheet, fonts(), Paper::A4).pages.front();
        const QImage picture = sheetPicture(page, Paper::A4, fonts(), kDots);
        int boxes = 0;
        int levels = 0;
        for (const SheetItem& item : page.items) {
            const auto* mark = std::get_if<LevelMark>(&item.drawn);
            const bool isLevel = mark != nullptr && mark->rank == mark->creditRank;
            if (!isLevel && !std::holds_alternative<TickedBox>(item.drawn)) {
                continue;
            }
            (isLevel ? levels : boxes) += 1;
            // Within the black, so that nothing of the paper is seen.
            const double inset = isLevel ? item.rect.width() * 0.17 : 0.3;
            const QRectF rect = item.rect.adjusted(inset, inset, -inset, -inset);
            const double scale = kDots / 25.4;
            const auto [low, middle] = lowestWhite(
                picture.copy(QRectF(rect.topLeft() * scale, rect.size() * scale).toRect()));
            CHECK(low < middle); // its foot is left of the middle, wherever a page begins
            CHECK(low > 0.0);
        }
        CHECK(boxes >= 6);
        CHECK(levels >= 5);
    }
}
