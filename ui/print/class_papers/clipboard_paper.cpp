// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/paper_pages.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kNames = 46.0;
constexpr double kNote = 40.0;
constexpr double kPad = 0.8;
constexpr double kGlyph = 3.6;
constexpr double kBeside = 1.6; // from the last level to the circles
constexpr double kUsualOutcome = 44.0;
constexpr double kMostCircle = 5.6;
constexpr double kMostPitch = 7.4;
constexpr double kLeastRow = 6.6;
constexpr double kMostRow = 7.6;
constexpr int kRows = 30; // on a page

struct Columns {
    double width = 0.0; ///< of one outcome
    double pitch = 0.0; ///< of its circles
    double circle = 0.0;

    // What the outcomes do not need is for notes.
    Columns(double page, std::size_t outcomes, std::size_t levels)
    {
        const auto circles = static_cast<double>(std::max<std::size_t>(levels, 1));
        const double share =
            (page - kNames - kNote) / static_cast<double>(std::max<std::size_t>(outcomes, 1));
        const double others = 2 * kPad + kGlyph + kBeside;
        pitch = std::min(kMostPitch, (share - others) / circles);
        circle = std::min(kMostCircle, pitch - 0.5);
        width = std::min(share, std::max(kUsualOutcome, others + circles * pitch));
    }
    [[nodiscard]] double at(std::size_t outcome) const
    {
        return kNames + static_cast<double>(outcome) * width;
    }
};

void upright(Block& block, double x, double height, double thick)
{
    block.add(RuleLine{QLineF(x, 0.0, x, height), thick, false},
              QRectF(x - thick / 2, 0.0, thick, height));
}

void frame(Block& block, const Columns& columns, std::size_t outcomes, double height, double below)
{
    for (std::size_t i = 0; i <= outcomes; ++i) {
        upright(block, columns.at(i), height, 0.25);
    }
    block.rule(0.0, block.width(), height, below);
    block.setHeight(height);
}

Block headBlock(const SheetKit& kit, double width, const ClipboardPaper& sheet,
                const Columns& columns)
{
    Block block(kit, width);
    std::vector<FittedText> heads;
    double height = 0.0;
    for (const MapPaper::Column& outcome : sheet.outcomes) {
        heads.push_back(fitted(kit,
                               ClassPaperWords::tr("%1 %2", "number and words of an outcome")
                                   .arg(outcome.code, outcome.label),
                               columns.width - 2 * kPad, {kPaperSmallStrong, kPaperLeastStrong},
                               3));
        height = std::max(height, heads.back().height);
    }
    height = std::max(height + 2 * kPad, 6.0);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        heads[i].place(block, columns.at(i) + kPad, kPad, heads[i].height);
    }
    const FittedText note = fitted(kit, ClassPaperWords::tr("Note"), kNote, {kPaperSmallStrong}, 1);
    note.place(block, columns.at(sheet.outcomes.size()) + kPad, height - note.height - kPad,
               note.height);
    const auto students = static_cast<int>(sheet.rows.size());
    const FittedText count = fitted(kit, ClassPaperWords::tr("%n students", nullptr, students),
                                    kNames - kPad, {kPaperSmallStrong}, 1);
    count.place(block, 0.0, height - count.height - kPad, count.height);
    frame(block, columns, sheet.outcomes.size(), height, 0.5);
    return block;
}

Block rowBlock(const SheetKit& kit, double width, const ClipboardPaper& sheet,
               const Columns& columns, const ClipboardPaper::Row& row, double usual)
{
    Block block(kit, width);
    const FittedText name = fitted(kit, row.name, kNames - 2 * kPad, {kPaperText, kPaperSmall}, 1);
    const double height = std::max(usual, name.height + 2 * kPad);
    name.place(block, 0.0, 0.0, height);
    for (std::size_t i = 0; i < sheet.outcomes.size(); ++i) {
        const double x = columns.at(i) + kPad;
        const double middle = height / 2;
        if (!row.ranks[i]) {
            const FittedText exempt =
                fitted(kit, ClassPaperWords::tr("exempt"), columns.width, {kPaperSmall}, 1);
            exempt.place(block, x, 0.0, height);
            continue;
        }
        const QRectF square(x, middle - kGlyph / 2, kGlyph, kGlyph);
        block.add(LevelMark{square, *row.ranks[i], sheet.creditRank}, square);
        const double circles = square.right() + kBeside;
        for (std::size_t level = 0; level < sheet.levels.size(); ++level) {
            const double at = circles + (static_cast<double>(level) + 0.5) * columns.pitch;
            const QRectF circle(at - columns.circle / 2, middle - columns.circle / 2,
                                columns.circle, columns.circle);
            block.add(Sketch{circle, SketchOf::Circle}, circle);
            fitted(kit, toQt(sheet.levels[level].key), columns.circle, {kPaperLeast}, 1)
                .placeCentred(block, circle.left(), circle.width(), circle.top(), circle.height());
        }
    }
    frame(block, columns, sheet.outcomes.size(), height, 0.2);
    return block;
}

Block legendBlock(const SheetKit& kit, double width, const ClipboardPaper& sheet)
{
    LegendLines lines(kit, width);
    for (std::size_t i = 0; i < sheet.levels.size(); ++i) {
        lines.add(
            ClassPaperWords::tr("%1 %2", "letter of a level and its name")
                .arg(toQt(sheet.levels[i].key), named(sheet.levels[i].name, TextFor::Screen)),
            [&sheet, i](Block& block, const QRectF& square) {
                block.add(LevelMark{square, static_cast<int>(i) + 1, sheet.creditRank}, square);
            });
    }
    lines.add(ClassPaperWords::tr("no evidence yet"), [&sheet](Block& block, const QRectF& square) {
        block.add(LevelMark{square, 0, sheet.creditRank}, square);
    });
    return lines.finish();
}

} // namespace

SheetLayout layoutClipboardPaper(const ClipboardPaper& sheet, const PaperSetup& setup)
{
    const SheetKit kit = paperKit(setup);
    PaperPages pages(kit, setup.paper);
    const double width = pages.width();
    const Columns columns(width, sheet.outcomes.size(), sheet.levels.size());
    const QString name = ClassPaperWords::tr("Sheet %1").arg(sheet.number);
    const Block title = paperTitle(kit, width,
                                   ClassPaperWords::tr("%1 \u00B7 %2", "number of a sheet, day")
                                       .arg(name, dateWithYear(sheet.date)),
                                   {}, sheet.className);
    const Block legend = legendBlock(kit, width, sheet);
    const Block head = headBlock(kit, width, sheet, columns);
    const auto begin = [&] {
        pages.place(title);
        pages.place(legend);
        pages.place(head);
    };
    begin();
    const double usual = std::clamp(pages.room() / kRows - 0.01, kLeastRow, kMostRow);
    int onPage = 0;
    for (const ClipboardPaper::Row& row : sheet.rows) {
        const Block line = rowBlock(kit, width, sheet, columns, row, usual);
        if (onPage == kRows || line.height() > pages.room()) {
            pages.newPage();
            begin();
            onPage = 0;
        }
        pages.place(line);
        ++onPage;
    }
    if (sheet.rows.empty()) {
        Block block(kit, width);
        const FittedText none =
            fitted(kit, ClassPaperWords::tr("No students."), width, {kPaperText}, 1);
        none.place(block, 0.0, 1.0, none.height);
        block.setHeight(none.height + 2.0);
        pages.place(block);
    }
    return pages.finish(
        name, ClassPaperWords::tr("To enter what you noted here: #%1 for a new activity in Record.")
                  .arg(sheet.number));
}

} // namespace trellis::ui
