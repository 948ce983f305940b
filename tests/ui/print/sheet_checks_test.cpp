// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a family holds in its hands, read back from the file with poppler and qpdf: one batch of
// every kind for each language.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/pdf_tools.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QImage>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// One student for each kind and one with several courses, each with a name that nobody else has.
const std::array<std::string, kKinds.size() + 1>& students()
{
    static const std::array<std::string, kKinds.size() + 1> names{
        "Garfield Offley", "Amara Okafor", "Linh Bui", "Kofi Mensah",
        "Luz Rojas",       "Tre Jackson",  "Min Kim",  "Elif Erdem"};
    return names;
}

std::vector<ConferenceSheet> everyKind(const QString& language)
{
    std::vector<ConferenceSheet> sheets;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        ConferenceSheet sheet = sampleSheet(students().at(i), 10);
        sheet.kind = kKinds.at(i);
        sheet.language = toCore(language);
        sheet.note = "Your graphs are clear.";
        sheets.push_back(std::move(sheet));
    }
    const auto several = std::find_if(sheetCases().begin(), sheetCases().end(), [](const auto& c) {
        return std::string(c.about) == "several courses";
    });
    sheets.push_back(sheetOf(*several, SheetKind::Conference, language));
    sheets.back().student = students().back();
    return sheets;
}

/// Pages as text, in the order in which they were drawn.
QStringList pagesOf(const std::filesystem::path& path)
{
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-raw"), pathOf(path), QStringLiteral("-")});
    REQUIRE(output.ok);
    QStringList pages = output.text.split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

/// The places of all words, page by page. Units: points from the upper left corner.
std::vector<std::vector<QRectF>> wordsIn(const std::filesystem::path& path)
{
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-bbox"), pathOf(path), QStringLiteral("-")});
    REQUIRE(output.ok);
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\""));
    std::vector<std::vector<QRectF>> pages;
    const QStringList texts = output.text.split(QStringLiteral("<page ")).mid(1);
    for (const QString& text : texts) {
        std::vector<QRectF>& places = pages.emplace_back();
        for (auto match = word.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            places.emplace_back(
                QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                QPointF(found.captured(3).toDouble(), found.captured(4).toDouble()));
        }
    }
    return pages;
}

/// The sizes of all letters. Units: points.
std::vector<double> sizesIn(const std::filesystem::path& path)
{
    const ToolOutput output = runTool(QStringLiteral("qpdf"),
                                      {QStringLiteral("--qdf"), pathOf(path), QStringLiteral("-")});
    static const QRegularExpression scale(QStringLiteral("^([\\d.]+) 0 0 -[\\d.]+ 0 [\\d.]+ cm$"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression size(QStringLiteral("^/F\\d+ ([\\d.]+) Tf"),
                                         QRegularExpression::MultilineOption);
    const double unit = scale.match(output.text).captured(1).toDouble();
    REQUIRE(unit > 0.0);
    std::vector<double> sizes;
    for (auto match = size.globalMatch(output.text); match.hasNext();) {
        sizes.push_back(match.next().captured(1).toDouble() * unit);
    }
    return sizes;
}

/// The pages of the sheets on A4, as a copier without grey gives them back.
std::vector<QImage> blackAndWhite(const TempFolder& folder,
                                  const std::vector<ConferenceSheet>& sheets)
{
    const auto path = folder.file("sheet.pdf");
    REQUIRE(writeSheetsPdf(path, sheets, {Paper::A4}));
    std::vector<QImage> pages = copiedPages(path);
    REQUIRE_FALSE(pages.empty());
    return pages;
}

} // namespace

TEST_CASE("checks: in every language each kind is whole, large enough and nobody else's",
          "[ui][print][checks]")
{
    const TempFolder folder;
    const QStringList languages = SheetWords::languages();
    REQUIRE(languages.size() == 12);
    const Paper kind = GENERATE(Paper::A4, Paper::Letter);
    for (const QString& language : languages) {
        INFO(toCore(language) << " paper " << int(kind));
        const auto path = folder.file("sheets-" + toCore(language) + ".pdf");
        const auto report = writeSheetsPdf(path, everyKind(language), {kind});
        REQUIRE(report);
        const QStringList pages = pagesOf(path);
        REQUIRE(pages.size() == report->pages);

        // Every character has a glyph, and every font is in the file.
        CHECK(report->warnings.join(QLatin1Char(' ')) == QString());
        const QStringList fonts = runTool(QStringLiteral("pdffonts"), {pathOf(path)})
                                      .text.trimmed()
                                      .split(QLatin1Char('\n'))
                                      .mid(2);
        CHECK_FALSE(fonts.isEmpty());
        for (const QString& font : fonts) {
            CHECK(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))));
        }

        // Each student begins on an odd page, as the bookmarks say, and is alone there.
        const QString outline =
            runTool(QStringLiteral("qpdf"),
                    {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), pathOf(path)})
                .text;
        static const QRegularExpression target(QStringLiteral("\"destpageposfrom1\": (\\d+),"));
        std::vector<int> begins;
        for (auto match = target.globalMatch(outline); match.hasNext();) {
            begins.push_back(match.next().captured(1).toInt());
        }
        REQUIRE(begins.size() == students().size());
        begins.push_back(static_cast<int>(pages.size()) + 1);
        for (std::size_t i = 0; i < students().size(); ++i) {
            CHECK(begins[i] % 2 == 1);
            CHECK(pages[begins[i] - 1].contains(toQt(students().at(i))));
            for (int page = begins[i]; page < begins[i + 1]; ++page) {
                for (std::size_t other = 0; other < students().size(); ++other) {
                    const bool isOther =
                        other != i && pages[page - 1].contains(toQt(students().at(other)));
                    CHECK_FALSE(isOther);
                }
            }
        }
        CHECK_FALSE(pages.join(QLatin1Char(' ')).contains(QLatin1Char('%')));

        constexpr double kLeastPoints = 8.0;
        const std::vector<double> sizes = sizesIn(path);
        CHECK(sizes.size() > 500);
        CHECK(*std::min_element(sizes.begin(), sizes.end()) >= kLeastPoints - 0.01);

        // Nothing where printers do not reach; above and below, boxes are higher than their ink.
        constexpr double kPoint = 72.0 / 25.4;
        const QSizeF paper = paperSize(kind) * kPoint;
        const QRectF reach(kSideMargin * kPoint - 1.0, kEndMargin * kPoint - 12.0,
                           paper.width() - 2 * kSideMargin * kPoint + 2.0,
                           paper.height() - 2 * kEndMargin * kPoint + 24.0);
        int outside = 0;
        for (const std::vector<QRectF>& words : wordsIn(path)) {
            outside += static_cast<int>(
                std::count_if(words.begin(), words.end(),
                              [&reach](const QRectF& word) { return !reach.contains(word); }));
        }
        CHECK(outside == 0);
    }
}

TEST_CASE("checks: the headings of a conference, word for word and in order", "[ui][print][checks]")
{
    const TempFolder folder;
    // Letters that join or are drawn in another order than they are read are not given back by
    // poppler as they were typed.
    for (const char* language : {"en", "es", "fr", "ht", "pt", "ru", "tl", "vi"}) {
        INFO(language);
        const auto path = folder.file(std::string(language) + ".pdf");
        ConferenceSheet sheet = sampleSheet("Garfield Offley", 10);
        sheet.language = language;
        sheet.note = "Your graphs are clear.";
        REQUIRE(writeSheetsPdf(path, {sheet}, {Paper::A4}));
        const QString text = pagesOf(path).join(QLatin1Char(' ')).simplified();
        const SheetWords& words = SheetWords::of(QLatin1String(language));
        qsizetype at = -1;
        for (const Saying& heading :
             {Sheet::tr("My conference"), Sheet::tr("What we will do"), Sheet::tr("2  My learning"),
              Sheet::tr("3  Work I want to show you"), Sheet::tr("Thinking about my learning"),
              Sheet::tr("4  My goals"), Sheet::tr("A note from my teacher"),
              Sheet::tr("5  Questions from my family"),
              Sheet::tr("6  We talked about this together")}) {
            INFO(heading.text);
            const qsizetype next = text.indexOf(words(heading).simplified(), at + 1);
            CHECK(next > at);
            at = std::max(at, next);
        }
        CHECK(text.contains(QStringLiteral("Garfield Offley")));
        CHECK(pagesOf(path).size() == 2);
    }
}

TEST_CASE("checks: in every language the headings of each kind are in the file, in order",
          "[ui][print][checks]")
{
    const TempFolder folder;
    const SheetFonts fonts;
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (const QString& language : SheetWords::languages()) {
        const auto path = folder.file(toCore(language) + ".pdf");
        const std::vector<ConferenceSheet> sheets = everyKind(language);
        REQUIRE(writeSheetsPdf(path, sheets, {paper}));
        const auto words = wordsIn(path);
        std::size_t first = 0;
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            const ConferenceSheet& sheet = sheets[i];
            INFO(toCore(language) << " " << nameOf(sheet.kind) << " paper " << int(paper));
            const SheetLayout layout = layoutConferenceSheet(sheet, fonts, paper);
            REQUIRE(first + layout.pages.size() <= words.size());
            if (sheet.kind == SheetKind::Conference) {
                CHECK(layout.pages.size() == 2);
            }
            // Poppler does not give back letters that join as they were typed, but where they are.
            // What has to give way may have its sentence behind it.
            QStringList wanted = headingsOf(sheet, SheetWords::of(language));
            for (std::size_t page = 0; page < layout.pages.size(); ++page) {
                for (const SheetItem& item : layout.pages[page].items) {
                    const auto* run = std::get_if<TextRun>(&item.drawn);
                    if (run == nullptr || wanted.isEmpty() ||
                        !plain(run->text).simplified().startsWith(wanted.front().simplified())) {
                        continue;
                    }
                    wanted.removeFirst();
                    constexpr double kPoint = 72.0 / 25.4;
                    const QRectF ink(item.rect.topLeft() * kPoint, item.rect.size() * kPoint);
                    const std::vector<QRectF>& there = words[first + page];
                    INFO(toCore(run->text));
                    CHECK(std::any_of(there.begin(), there.end(),
                                      [&ink](const QRectF& word) { return word.intersects(ink); }));
                }
            }
            INFO(toCore(wanted.join(QStringLiteral(" | "))));
            CHECK(wanted.isEmpty());
            first += layout.pages.size();
        }
    }
}

TEST_CASE("checks: outcomes are never smaller than 10.5 points, whatever has to give way",
          "[ui][print][checks]")
{
    const SheetFonts fonts;
    for (const QString& language : SheetWords::languages()) {
        for (const int outcomes : {10, 12, 18, 30}) {
            ConferenceSheet sheet = sampleSheet("Garfield Offley", outcomes);
            sheet.language = toCore(language);
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const SheetFit fit = layoutConferenceSheet(sheet, fonts, paper).fit;
                CHECK(fit.outcomePoints >= 10.5);
                // The teacher is told where they are smaller than usual.
                const QString remarks = fitTexts(fit).join(QLatin1Char(' '));
                CHECK((fit.outcomePoints < 12.0) ==
                      remarks.contains(QStringLiteral("outcomes in smaller letters")));
            }
        }
    }
}

TEST_CASE("checks: a copier that knows only black and white tells the levels apart",
          "[ui][print][checks]")
{
    // One batch of every kind; the two without circles for levels have tests of their own.
    const QStringList languages = SheetWords::languages();
    const QString language = languages.at(GENERATE(range(0, 12)));
    CAPTURE(toCore(language));
    const TempFolder folder;
    const SheetFonts fonts;
    const std::vector<ConferenceSheet> sheets = everyKind(language);
    const std::vector<QImage> pages = blackAndWhite(folder, sheets);
    std::size_t first = 0;
    for (const ConferenceSheet& sheet : sheets) {
        CAPTURE(nameOf(sheet.kind));
        const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
        REQUIRE(first + layout.pages.size() <= pages.size());
        std::array<double, 4> least{1.0, 1.0, 1.0, 1.0};
        std::array<double, 4> most{};
        std::array<int, 4> seen{};
        for (std::size_t page = 0; page < layout.pages.size(); ++page) {
            for (const SheetItem& item : layout.pages[page].items) {
                if (const auto* mark = std::get_if<LevelMark>(&item.drawn)) {
                    const auto rank = static_cast<std::size_t>(mark->rank);
                    const double black = blackIn(pages[first + page], mark->square);
                    least.at(rank) = std::min(least.at(rank), black);
                    most.at(rank) = std::max(most.at(rank), black);
                    ++seen.at(rank);
                }
            }
        }
        first += layout.pages.size();
        if (sheet.kind == SheetKind::Pictures || sheet.kind == SheetKind::Contract) {
            CHECK(seen == std::array<int, 4>{});
            continue;
        }
        for (const std::size_t rank : {1U, 2U, 3U}) {
            INFO("rank " << rank << ": " << least.at(rank) << " to " << most.at(rank));
            CHECK(seen.at(rank) > 3);
            CHECK(least.at(rank) > most.at(rank - 1));
        }
        CHECK(least[2] - most[1] > 0.05);
        CHECK(least[3] - most[2] > 0.05);
    }
    CHECK(first == pages.size());
}

TEST_CASE("checks: a copier that knows only black and white tells seed, sprout and flower apart",
          "[ui][print][checks]")
{
    const TempFolder folder;
    const SheetFonts fonts;
    ConferenceSheet sheet = sampleSheet("Kofi Mensah", 5);
    sheet.kind = SheetKind::Pictures;
    const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
    const std::vector<QImage> pages = blackAndWhite(folder, {sheet});
    REQUIRE(pages.size() == layout.pages.size());
    std::map<SketchOf, double> black;
    int framed = 0;
    int unframed = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const SheetItem& item : layout.pages[page].items) {
            const auto* sketch = std::get_if<Sketch>(&item.drawn);
            if (sketch == nullptr ||
                (sketch->of != SketchOf::Seed && sketch->of != SketchOf::Sprout &&
                 sketch->of != SketchOf::Flower)) {
                continue;
            }
            black[sketch->of] = blackIn(pages[page], sketch->rect);
            // The frame around what was seen is a thick line left of the picture.
            const QRectF edge(sketch->rect.left() - 1.3, sketch->rect.top(), 1.1,
                              sketch->rect.height());
            const double frame = blackIn(pages[page], edge);
            CAPTURE(frame);
            CHECK((frame < 0.05 || frame > 0.35));
            ++(frame > 0.35 ? framed : unframed);
        }
    }
    REQUIRE(black.size() == 3);
    for (const auto& [of, share] : black) {
        CHECK(share > 0.03);
    }
    CHECK(black[SketchOf::Sprout] - black[SketchOf::Seed] > 0.01);
    CHECK(black[SketchOf::Flower] - black[SketchOf::Sprout] > 0.01);
    const auto seen = std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                    [](const SheetRow& row) { return row.rank.has_value(); });
    CHECK(framed == static_cast<int>(seen));
    CHECK(unframed > framed);
}

TEST_CASE("checks: a copier that knows only black and white keeps every word of each kind",
          "[ui][print][checks]")
{
    const SheetFonts fonts;
    for (const QString& language : SheetWords::languages()) {
        const TempFolder folder;
        const std::vector<ConferenceSheet> sheets = everyKind(language);
        const std::vector<QImage> pages = blackAndWhite(folder, sheets);
        std::size_t number = 0;
        for (const ConferenceSheet& sheet : sheets) {
            INFO(toCore(language) << " " << nameOf(sheet.kind));
            const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
            for (const SheetPage& page : layout.pages) {
                REQUIRE(number < pages.size());
                const QImage& image = pages[number++];
                for (const SheetItem& item : page.items) {
                    const auto* run = std::get_if<TextRun>(&item.drawn);
                    if (run != nullptr && item.rect.width() > 1.0) {
                        INFO(toCore(run->text));
                        const double black = blackIn(image, item.rect);
                        CHECK(black > 0.06);
                        CHECK(black < 0.75);
                    }
                }
            }
        }
        CHECK(number == pages.size());
    }
}
