// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/front_blocks.h"
#include "ui/print/plain_layouts.h"
#include "ui/print/sheet_style.h"
#include "ui/print/text_column.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr TextStyle kChild{20.0, false};
constexpr TextStyle kChildBold{20.0, true};
constexpr double kChildWriting = 15.0;

void sketch(Block& block, SketchOf of, const QRectF& rect)
{
    block.add(Sketch{rect, of}, rect);
}

/// Seed, sprout and flower stand for below, nearly and there, whatever the scale.
SketchOf sketchOf(int rank, int creditRank)
{
    if (rank >= creditRank) {
        return SketchOf::Flower;
    }
    return rank * 2 > creditRank || (rank == creditRank - 1 && rank > 1) ? SketchOf::Sprout
                                                                         : SketchOf::Seed;
}

Block pictureAgenda(const SheetKit& kit, double width)
{
    constexpr double kSize = 20.0;
    constexpr double kTick = 7.0;
    constexpr TextStyle kWords{12.0, false};
    const std::array<std::pair<SketchOf, Saying>, 5> steps{
        {{SketchOf::Hello, Sheet::tr("Hello")},
         {SketchOf::Work, Sheet::tr("Show my work")},
         {SketchOf::Book, Sheet::tr("Read to you")},
         {SketchOf::Star, Sheet::tr("My goal")},
         {SketchOf::ThankYou, Sheet::tr("Thank you")}}};
    Block block(kit, width);
    const double step = width / static_cast<double>(steps.size());
    double x = 0.0;
    double low = 0.0;
    for (const auto& [of, words] : steps) {
        sketch(block, of, QRectF(x, 0.0, kSize, kSize));
        block.openBox(QRectF(x + kSize + 1.5, kSize - kTick, kTick, kTick), 0.4);
        const auto& lines = kit.wrapped(kit.say(words), kWords, step - 2.0);
        const double last = block.paragraph(lines, kWords, x, kSize + 6.0, 6.0);
        low = std::max(low, last + lines.back().ink.bottom());
        x += step;
    }
    block.setHeight(low + 1.0);
    return block;
}

Block pictureRow(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                 const SheetRow& row)
{
    constexpr double kSize = 15.0;
    constexpr double kFace = 15.0;
    constexpr double kGap = 3.0;
    const double picturesAt = width - kFace - 3 * (kSize + kGap) - kGap;
    Block block(kit, width);
    const auto& lines = kit.wrapped(isolated(row.wording), kChild, picturesAt - kGap);
    const double first = std::max(8.6, -lines[0].ink.top() + 0.6);
    const double last = block.paragraph(lines, kChild, 0.0, first, 10.4);
    const double height =
        std::max(kSize + 5.0, last + std::max(3.0, lines.back().ink.bottom() + 0.8));
    const double top = (height - kSize) / 2;
    double x = picturesAt;
    for (const SketchOf of : {SketchOf::Seed, SketchOf::Sprout, SketchOf::Flower}) {
        const QRectF rect(x, top, kSize, kSize);
        const bool isNow = row.rank && !row.isExempt && sketchOf(*row.rank, sheet.creditRank) == of;
        if (isNow) {
            // The frame says what was seen; the child circles what it thinks itself.
            block.openBox(rect.adjusted(-1.0, -1.0, 1.0, 1.0), 0.8);
        }
        sketch(block, of, rect);
        x += kSize + kGap;
    }
    sketch(block, SketchOf::Circle, QRectF(width - kFace, top, kFace, kFace));
    block.rule(0.0, width, height, 0.25);
    block.setHeight(height);
    return block;
}

/// An outcome and the course whose levels it has.
struct PictureRow {
    const ConferenceSheet* course = nullptr;
    const SheetRow* row = nullptr;
};

/// At most so many, starred ones before others, in the order of the courses.
std::vector<PictureRow> rowsToShow(const ConferenceSheet& sheet, std::size_t most)
{
    std::vector<PictureRow> rows;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            if (!row.isExempt) {
                rows.push_back({course, &row});
            }
        }
    }
    const auto starred = std::count_if(rows.begin(), rows.end(),
                                       [](const PictureRow& r) { return r.row->isStarred; });
    std::size_t others = most - std::min(most, static_cast<std::size_t>(starred));
    std::vector<PictureRow> shown;
    for (const PictureRow& row : rows) {
        const bool isTaken = row.row->isStarred || others > 0;
        if (isTaken && shown.size() < most) {
            others -= row.row->isStarred ? 0 : 1;
            shown.push_back(row);
        }
    }
    return shown;
}

} // namespace

void layPictures(PageFlow& flow, const ConferenceSheet& sheet)
{
    constexpr std::size_t kMost = 5;
    constexpr double kDrawing = 60.0;
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    TextColumn column(flow);
    flow.newPage();
    column.said(Sheet::tr("My conference"), kChildBold, 11.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kChildBold, 11.0, 2.0);
    flow.gap(4.0);
    flow.place(pictureAgenda(kit, width));
    const std::vector<PictureRow> rows = rowsToShow(sheet, kMost);
    column.said(Sheet::tr("I can"), kChildBold, 11.0, 5.0);
    for (const PictureRow& row : rows) {
        const Block block = pictureRow(kit, width, *row.course, *row.row);
        flow.makeRoom(block.height());
        flow.place(block);
    }
    constexpr TextStyle kAdult{9.5, false};
    column.said(Sheet::tr("Circle the picture that fits: seed, sprout or flower. Draw a face in "
                          "the empty circle. A frame shows what the teacher has seen."),
                kAdult, 5.0, 2.0);
    flow.newPage();
    column.said(Sheet::tr("My goal"), kChildBold, 11.0, 0.0);
    const std::string goal = sheet.newGoals.empty() ? std::string() : sheet.newGoals.front().text;
    column.text(goal.empty() ? kit.say(Sheet::tr("I want to get better at"))
                             : kit.say(Sheet::tr("I want to get better at")) + QLatin1Char(' ') +
                                   isolated(goal),
                kChild, 11.0);
    if (goal.empty()) {
        column.lines(1, kChildWriting);
    }
    Block drawing(kit, width);
    drawing.openBox(QRectF(0.2, 3.0, kDrawing, kDrawing), 0.4);
    drawing.setHeight(kDrawing + 5.0);
    flow.makeRoom(drawing.height());
    flow.place(drawing);
    column.said(Sheet::tr("One thing we loved:"), kChild, 11.0, 5.0);
    column.lines(2, kChildWriting);
    if (const QString note = isolatedLines(sheet.note); !note.isEmpty()) {
        column.said(Sheet::tr("A note from my teacher"), kSmallPromptBold, 6.0, 5.0);
        column.text(note, kPrompt, kPromptPitch, 1.0);
    }
    const Block sign = signBlock(kit, width, sheet);
    flow.gap(5.0);
    flow.makeRoom(sign.height());
    flow.place(sign);
}

} // namespace trellis::ui
