// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <QBuffer>

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

ConferenceSheet pictures(int outcomes, const QString& language = QStringLiteral("en"))
{
    ConferenceSheet sheet = sampleSheet("Ana", outcomes);
    sheet.kind = SheetKind::Pictures;
    sheet.language = toCore(language);
    sheet.note = "You count so well.";
    return sheet;
}

int countOf(const SheetPage& page, SketchOf of)
{
    return static_cast<int>(
        std::count_if(page.items.begin(), page.items.end(), [of](const auto& i) {
            const auto* sketch = std::get_if<Sketch>(&i.drawn);
            return sketch != nullptr && sketch->of == of;
        }));
}

std::string jpeg()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPG"));
    return bytes.toStdString();
}

/// Lines to write on, from the top. Units: millimetres.
std::vector<double> linesOn(const SheetPage& page, double left)
{
    std::vector<double> lines;
    for (const SheetItem& item : page.items) {
        const auto* rule = std::get_if<RuleLine>(&item.drawn);
        if (rule != nullptr && rule->width == 0.25 && rule->line.dx() > 90.0 &&
            std::abs(rule->line.x1() - left) < 0.5) {
            lines.push_back(rule->line.y1());
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

TEST_CASE("K-2: at most five outcomes, one leaf, whatever is on it", "[ui][print][kinds]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const Paper paper : kPapers) {
            for (const int outcomes : {0, 4, 10, 60}) {
                INFO(toCore(language) << " paper " << int(paper) << " outcomes " << outcomes);
                const SheetLayout layout = laidOut(pictures(outcomes, language), paper);
                CHECK(layout.pages.size() == 2);
                checkPages(layout);
                CHECK(layout.fit.outcomePoints >= 16.0);
                const int shown = countOf(layout.pages.front(), SketchOf::Flower);
                CHECK(shown == std::min(outcomes, 5));
                CHECK(layout.fit.shown == shown);
            }
        }
    }
}

TEST_CASE("K-2: of long wordings, long notes and long goals nothing leaves the leaf",
          "[ui][print][kinds]")
{
    for (const char* language : {"en", "ar", "bn", "zh", "ht"}) {
        for (const Paper paper : kPapers) {
            for (const std::size_t longest : {130U, 500U}) {
                INFO(language << " paper " << int(paper) << " wordings " << longest);
                ConferenceSheet sheet = pictures(30, QString::fromUtf8(language));
                for (SheetRow& row : sheet.rows) {
                    while (row.wording.size() < longest) {
                        row.wording += " And I can say why.";
                    }
                }
                while (sheet.note.size() < 3 * longest) {
                    sheet.note += " You ask sharp questions and your drawings are clear.";
                }
                std::string goal = "share";
                while (goal.size() < longest / 2) {
                    goal += " my toys";
                }
                sheet.newGoals = {{goal, "", "", "", {}, ""}, {"share", "", "", "", {}, ""}};
                const SheetLayout layout = laidOut(sheet, paper, {false, false, true, "es"});
                CHECK(layout.pages.size() == 2);
                checkPages(layout);
                // Fewer rows are told to the teacher, and those that are there are whole.
                const int shown = countOf(layout.pages.front(), SketchOf::Flower);
                CHECK(shown >= 1);
                CHECK(fitTexts(layout.fit)
                          .contains(QStringLiteral("room for %1 of 30 outcomes").arg(shown)));
                const QString all = textsOf(layout).join(QString()).remove(QLatin1Char(' '));
                CHECK(all.count(toQt(sheet.note).remove(QLatin1Char(' '))) == 1);
            }
        }
    }
}

TEST_CASE("K-2: the outcomes that there is most to talk about are picked", "[ui][print][kinds]")
{
    ConferenceSheet sheet = pictures(30);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        sheet.rows[i].wording = "I can do thing " + std::to_string(i + 1);
    }
    sheet.rows[29].isStarred = true;
    sheet.rows[20].hasChanged = true;
    sheet.credit.also = {{}};
    sheet.credit.also.front().pool = PoolKind::Named;
    sheet.credit.also.front().codes = {"13"};
    const QStringList texts = textsOn(laidOut(sheet, Paper::A4).pages.front());
    for (const char* wording : {"I can do thing 13", "I can do thing 21", "I can do thing 30"}) {
        INFO(wording);
        CHECK(texts.contains(QString::fromUtf8(wording)));
    }
}

TEST_CASE("K-2: who, when, where and with whom stand on top", "[ui][print][kinds]")
{
    ConferenceSheet sheet = pictures(4);
    fillIn(sheet);
    const QStringList texts = textsOn(laidOut(sheet, Paper::Letter).pages.front());
    for (const char* words :
         {"Thu Dec 10, 5:20 PM, Room 214",
          "Living Environment with Ms. Rivera. I lead this conference.", "Here today:"}) {
        INFO(words);
        CHECK(texts.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("K-2: a row has a photo of the work, else a frame to draw it in", "[ui][print][kinds]")
{
    ConferenceSheet sheet = pictures(4);
    sheet.rows[1].picture = jpeg();
    sheet.rows[2].picture = "no picture at all";
    const SheetLayout layout = laidOut(sheet, Paper::A4);
    checkPages(layout);
    const SheetPage& front = layout.pages.front();
    int photos = 0;
    int frames = 0;
    for (const SheetItem& item : front.items) {
        photos += std::holds_alternative<Photo>(item.drawn) ? 1 : 0;
        frames += std::holds_alternative<OpenBox>(item.drawn) && item.rect.width() > 25.0 ? 1 : 0;
    }
    CHECK(photos == 1);
    CHECK(frames == 3);
    CHECK(textsOn(front).count(QStringLiteral("My picture")) == 3);
    CHECK(countOf(front, SketchOf::Circle) == 4); // a face for each
}

TEST_CASE("K-2: a drawing of 60 mm, and lines that a child can write on", "[ui][print][kinds]")
{
    for (const Paper paper : kPapers) {
        const SheetLayout layout = laidOut(pictures(5), paper, {true, false, true, {}});
        REQUIRE(layout.pages.size() == 4);
        const SheetPage& back = layout.pages[1];
        const auto drawing =
            std::find_if(back.items.begin(), back.items.end(), [](const SheetItem& item) {
                return std::holds_alternative<OpenBox>(item.drawn);
            });
        REQUIRE(drawing != back.items.end());
        CHECK(drawing->rect.width() == Approx(60.4));
        CHECK(drawing->rect.height() == Approx(60.4));
        for (const auto& [page, left, least] : {std::tuple(1U, drawing->rect.right() + 5.8, 3U),
                                                {1U, kSideMargin, 2U},
                                                {3U, kSideMargin, 10U}}) {
            const std::vector<double> lines = linesOn(layout.pages[page], left);
            INFO("page " << page + 1 << " from " << left);
            REQUIRE(lines.size() >= least);
            for (std::size_t i = 1; i < lines.size(); ++i) {
                CHECK(lines[i] - lines[i - 1] >= 14.99);
            }
        }
    }
}

TEST_CASE("pictures: without outcomes nothing is said of pictures that are not there",
          "[ui][print][pictures]")
{
    const QString empty = textOf(laidOut(pictures(0), Paper::A4)).simplified();
    CHECK(empty.contains(QStringLiteral("Draw a face in the empty circle.")));
    CHECK_FALSE(empty.contains(QStringLiteral("seed")));
    CHECK(textOf(laidOut(pictures(5), Paper::A4)).contains(QStringLiteral("seed")));
}
