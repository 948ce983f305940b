// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// From the marks in a gradebook to the picture on paper: a family sees what was recorded.
#include "core/report/conference_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/pdf_tools.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// The one growth picture of a sheet.
struct Picture {
    QPolygonF steps;
    std::vector<LevelMark> marks; ///< from left to right
};

Picture pictureIn(const SheetPage& page)
{
    Picture picture;
    for (const SheetItem& item : page.items) {
        if (const auto* line = std::get_if<StepLine>(&item.drawn)) {
            REQUIRE(picture.steps.isEmpty());
            picture.steps = line->points;
        }
    }
    const QRectF around = picture.steps.boundingRect().adjusted(-1, -1, 1, 1);
    for (const SheetItem& item : page.items) {
        const auto* mark = std::get_if<LevelMark>(&item.drawn);
        if (mark != nullptr && around.contains(mark->square.center())) {
            picture.marks.push_back(*mark);
        }
    }
    std::sort(picture.marks.begin(), picture.marks.end(), [](const auto& a, const auto& b) {
        return a.square.center().x() < b.square.center().x();
    });
    return picture;
}

QRectF placeOf(const SheetPage& page, const QString& text)
{
    for (const SheetItem& item : page.items) {
        const auto* run = std::get_if<TextRun>(&item.drawn);
        if (run != nullptr && run->text == text) {
            return item.rect;
        }
    }
    return {};
}

} // namespace

TEST_CASE("growth picture: her dates and levels, a drop as a drop, first and last date",
          "[ui][print][checks]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-09-18");
    c.rate(0, 0, 3, "2026-10-23");
    c.rate(0, 0, 2, "2026-11-20");
    c.rate(1, 0, 3, "2026-10-02"); // somebody else's
    const ClassBook book = c.book();
    const StudentRecord* record = book.find(c.student(0));
    REQUIRE(record != nullptr);
    const ConferenceSheet sheet = conferenceSheet(book, *record, day("2026-12-09"));
    const SheetFonts fonts;
    const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::Letter);
    const SheetPage& page = layout.pages.front();
    const Picture picture = pictureIn(page);

    REQUIRE(picture.marks.size() == 3);
    const auto middle = [&](std::size_t i) { return picture.marks.at(i).square.center(); };
    CHECK(picture.marks[0].rank == 1);
    CHECK(picture.marks[1].rank == 3);
    CHECK(picture.marks[2].rank == 2);
    // The higher the level, the higher it stands: up, then down half of the way.
    CHECK(middle(1).y() < middle(2).y());
    CHECK(middle(2).y() - middle(1).y() == Approx((middle(0).y() - middle(1).y()) / 2));
    REQUIRE(picture.steps.size() == 5);
    CHECK(picture.steps[4].y() > picture.steps[2].y());
    CHECK(picture.steps[4] == middle(2));
    // As far apart as the days.
    const double days = day("2026-11-20").days() - day("2026-09-18").days();
    const double firstDays = day("2026-10-23").days() - day("2026-09-18").days();
    CHECK((middle(1).x() - middle(0).x()) / (middle(2).x() - middle(0).x()) ==
          Approx(firstDays / days).margin(0.01));

    const QRectF first = placeOf(page, QStringLiteral("Sep 18"));
    const QRectF last = placeOf(page, QStringLiteral("Nov 20"));
    REQUIRE_FALSE(first.isEmpty());
    REQUIRE_FALSE(last.isEmpty());
    CHECK(first.top() > middle(0).y());
    CHECK(last.top() > middle(2).y());
    CHECK(first.left() <= middle(0).x() + 1.0);
    CHECK(last.left() < middle(2).x());
    CHECK(last.right() > middle(2).x());
    CHECK_FALSE(textsOn(page).contains(QStringLiteral("Oct 2")));

    const auto path = c.folder.file("sheet.pdf");
    REQUIRE(writeSheetsPdf(path, {sheet}, {Paper::Letter}));
    const ToolOutput pdf = runTool(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QString::fromStdString(path.string()), QStringLiteral("-")});
    REQUIRE(pdf.ok);
    CHECK(pdf.text.contains(QStringLiteral("Sep 18")));
    CHECK(pdf.text.contains(QStringLiteral("Nov 20")));
}

TEST_CASE("growth picture: the same in every language, from the right where it is read from there",
          "[ui][print][checks]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 1, "2026-09-18");
    c.rate(0, 0, 3, "2026-10-23");
    c.rate(0, 0, 2, "2026-11-20");
    const ClassBook book = c.book();
    StudentRecord record = book.students.front();
    const SheetFonts fonts;
    for (const QString& language : SheetWords::languages()) {
        CAPTURE(toCore(language));
        record.student.sheetLanguage = toCore(language);
        const ConferenceSheet sheet = conferenceSheet(book, record, day("2026-12-09"));
        const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
        const SheetPage& page = layout.pages.front();
        const Picture picture = pictureIn(page);
        const SheetWords& words = SheetWords::of(language);
        REQUIRE(picture.marks.size() == 3);
        const std::size_t first = words.isRightToLeft() ? 2 : 0;
        const std::size_t last = 2 - first;
        CHECK(picture.marks[first].rank == 1);
        CHECK(picture.marks[1].rank == 3);
        CHECK(picture.marks[last].rank == 2);
        const auto heightOf = [&](std::size_t i) {
            return -picture.marks.at(i).square.center().y();
        };
        CHECK(heightOf(1) > heightOf(last));
        CHECK(heightOf(last) > heightOf(first));
        const QStringList texts = textsOn(page);
        CHECK(texts.contains(words.shortDate(day("2026-09-18"))));
        CHECK(texts.contains(words.shortDate(day("2026-11-20"))));
    }
}
