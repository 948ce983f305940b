// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// An outcome that was starred to be talked about is seen to be so on paper and on the web page.
#include "tests/support/catch.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_painter.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/strings.h"

#include <QImage>
#include <QRegularExpression>

#include <set>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::checkPages;
using trellis::test::sampleSheet;

namespace {

ConferenceSheet starred(int outcomes, const std::set<std::size_t>& stars)
{
    ConferenceSheet sheet = sampleSheet("Amara", outcomes);
    for (const std::size_t i : stars) {
        sheet.rows.at(i).isStarred = true;
    }
    return sheet;
}

struct TalkBox {
    QRectF rect;
    bool isTicked = false;
};

/// Those on the first page, from above, in the column of that name; not those of the credit line.
std::vector<TalkBox> talkBoxes(const SheetLayout& layout)
{
    double left = 1000.0;
    std::vector<TalkBox> boxes;
    for (const SheetItem& item : layout.pages.front().items) {
        const auto* run = std::get_if<TextRun>(&item.drawn);
        if (run != nullptr && run->text == QStringLiteral("Talk")) {
            left = item.rect.left() - 2.0;
        }
        const bool isTicked = std::holds_alternative<TickedBox>(item.drawn);
        if ((isTicked || std::holds_alternative<OpenBox>(item.drawn)) && item.rect.left() > left &&
            item.rect.width() < 6.0) {
            boxes.push_back({item.rect, isTicked});
        }
    }
    return boxes;
}

std::set<std::size_t> tickedIn(const SheetLayout& layout)
{
    const std::vector<TalkBox> boxes = talkBoxes(layout);
    std::set<std::size_t> ticked;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].isTicked) {
            ticked.insert(i);
        }
    }
    return ticked;
}

} // namespace

TEST_CASE("talk box: starred outcomes alone are ticked before", "[ui][print][talk]")
{
    const SheetFonts fonts;
    const auto kind = GENERATE(SheetKind::Conference, SheetKind::FirstConference,
                               SheetKind::EndOfCourse, SheetKind::Grades3To5);
    CAPTURE(int(kind));
    const std::set<std::size_t> stars{1, 4};
    ConferenceSheet sheet = starred(8, stars);
    sheet.kind = kind;
    const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::Letter);
    checkPages(layout);
    CHECK(tickedIn(layout) == stars);
    for (SheetRow& row : sheet.rows) {
        row.isStarred = false;
    }
    CHECK(tickedIn(layoutConferenceSheet(sheet, fonts, Paper::Letter)).empty());
}

TEST_CASE("talk box: compact rows and sheets of several courses keep the tick", "[ui][print][talk]")
{
    const SheetFonts fonts;
    const std::set<std::size_t> stars{2};
    ConferenceSheet sheet = starred(8, stars);
    sheet.furtherCourses = {sampleSheet("Amara", 3)};
    const SheetLayout several = layoutConferenceSheet(sheet, fonts, Paper::A4);
    checkPages(several);
    CHECK(tickedIn(several) == stars);
    // Starred ones are among those on the front, and ticked there.
    const SheetLayout many = layoutConferenceSheet(starred(30, {3, 28}), fonts, Paper::A4);
    checkPages(many);
    CHECK(tickedIn(many).size() == 2);
}

TEST_CASE("talk box: a copier that knows only black and white keeps the star", "[ui][print][talk]")
{
    constexpr double kDotsPerInch = 150.0;
    const SheetFonts fonts;
    const SheetLayout layout = layoutConferenceSheet(starred(8, {2, 5}), fonts, Paper::A4);
    const QImage page =
        sheetPicture(layout.pages.front(), Paper::A4, fonts, kDotsPerInch)
            .convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    const std::vector<TalkBox> boxes = talkBoxes(layout);
    REQUIRE(boxes.size() == 8);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF inside = boxes[i].rect.adjusted(0.4, 0.4, -0.4, -0.4);
        const double scale = kDotsPerInch / 25.4;
        const QRect dots = QRectF(inside.topLeft() * scale, inside.size() * scale).toRect();
        int black = 0;
        for (int y = dots.top(); y <= dots.bottom(); ++y) {
            for (int x = dots.left(); x <= dots.right(); ++x) {
                black += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        const double share = static_cast<double>(black) / (dots.width() * dots.height());
        CAPTURE(i, share);
        CHECK((i == 2 || i == 5 ? share > 0.5 : share < 0.02));
    }
}

TEST_CASE("talk box: the web page says so beside the number", "[ui][print][talk][web]")
{
    const QString page = sheetWebPage(starred(3, {1}));
    static const QRegularExpression marked(
        QStringLiteral("<td[^>]*>[^\\n]*\u2605 </span>Talk</td><th scope=\"row\"[^>]*>(.*?)</th>"));
    const auto match = marked.match(page);
    REQUIRE(match.hasMatch());
    CHECK(match.captured(1).contains(toQt(starred(3, {1}).rows[1].wording)));
    CHECK(page.count(QStringLiteral("\u2605")) == 1);
}
