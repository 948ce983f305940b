// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/picture_rows.h"

#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/print/talk_choice.h"
#include "ui/print/thumbnail.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kActivity = 28.0; // wide; as high as its row
constexpr double kSize = 14.0;     // of what is circled, and of the face
constexpr double kGap = 3.0;
constexpr double kAround = 1.5;     // white above and below a picture
constexpr double kAroundText = 2.4; // letters that reach down stay clear of the rule
constexpr double kLeastRow = 21.0;
constexpr double kMostRow = 31.0;

std::vector<TalkedAbout> allRows(const ConferenceSheet& sheet)
{
    std::vector<TalkedAbout> rows;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            const bool isLater = sheet.kind == SheetKind::FirstConference && row.opensLater;
            if (!row.isExempt && !isLater) {
                rows.push_back({course, &row});
            }
        }
    }
    return rows;
}

/// So many, those that there is most to talk about, in the order of the courses.
std::vector<TalkedAbout> picked(const std::vector<TalkedAbout>& rows, std::size_t count)
{
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return isBefore(rows[a], rows[b]); });
    order.resize(std::min(count, order.size()));
    std::sort(order.begin(), order.end());
    std::vector<TalkedAbout> shown;
    shown.reserve(order.size());
    for (const std::size_t i : order) {
        shown.push_back(rows[i]);
    }
    return shown;
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

double picturesAt(double width)
{
    return width - 4 * kSize - 3 * kGap - 1.0;
}

struct Wording {
    TextStyle style;
    double pitch = 0.0;
    std::vector<ShapedLine> lines;
    double height = 0.0; ///< with white above and below
};

Wording wordingOf(const SheetKit& kit, double width, const SheetRow& row, double points)
{
    Wording wording{{points, false}, 0.5 * points, {}, 0.0};
    const double room = picturesAt(width) - kGap - kActivity - kGap;
    wording.lines = kit.wrapped(isolated(row.wording), wording.style, room);
    const auto& lines = wording.lines;
    wording.height =
        2 * kAroundText - lines.front().ink.top() + std::max(0.0, lines.back().ink.bottom());
    for (std::size_t i = 1; i < lines.size(); ++i) {
        wording.height += linePitch(lines[i - 1], lines[i], wording.pitch);
    }
    return wording;
}

/// A photo of what was done, else a frame to draw it in.
void activity(Block& block, const SheetRow& row, double height)
{
    const QRectF frame(0.2, kAround, kActivity, height - 2 * kAround);
    if (const QImage image = thumbnailOf(row.picture); !image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        const QRectF rect(frame.center() - QPointF(size.width(), size.height()) / 2, size);
        block.add(Photo{rect, image}, rect);
        return;
    }
    constexpr TextStyle kCaption{8.0, false};
    block.openBox(frame);
    const ShapedLine& caption =
        block.kit().line(block.kit().say(Sheet::tr("My picture")), kCaption);
    if (caption.width < frame.width() - 2.0) {
        block.text(caption, kCaption, frame.left() + 1.2,
                   frame.bottom() - 0.9 - std::max(0.0, caption.ink.bottom()));
    }
}

Block rowBlock(const SheetKit& kit, double width, const TalkedAbout& outcome,
               const Wording& wording, double height)
{
    const SheetRow& row = *outcome.row;
    Block block(kit, width);
    activity(block, row, height);
    const double above = (height - wording.height) / 2 + kAroundText;
    block.paragraph(wording.lines, wording.style, kActivity + kGap,
                    above - wording.lines.front().ink.top(), wording.pitch);
    const double top = (height - kSize) / 2;
    double x = picturesAt(width);
    for (const SketchOf of : {SketchOf::Seed, SketchOf::Sprout, SketchOf::Flower}) {
        const QRectF rect(x, top, kSize, kSize);
        if (row.rank && sketchOf(*row.rank, outcome.course->creditRank) == of) {
            // The frame says what was seen; the child circles what it thinks itself.
            block.openBox(rect.adjusted(-1.0, -1.0, 1.0, 1.0), 0.8);
        }
        block.add(Sketch{rect, of}, rect);
        x += kSize + kGap;
    }
    const QRectF face(width - kSize - 0.2, top, kSize, kSize);
    block.add(Sketch{face, SketchOf::Circle}, face);
    block.rule(0.0, width, height, 0.25);
    block.setHeight(height);
    return block;
}

/// To fill in, for a course without outcomes.
Block emptyRow(const SheetKit& kit, double width)
{
    Block block(kit, width);
    activity(block, {}, kMostRow);
    writingLines(block, kActivity + kGap, width - kSize - 2 * kGap, 0.0, 1);
    const QRectF face(width - kSize - 0.2, (kMostRow - kSize) / 2, kSize, kSize);
    block.add(Sketch{face, SketchOf::Circle}, face);
    block.rule(0.0, width, kMostRow, 0.25);
    block.setHeight(kMostRow);
    return block;
}

/// How high rows may be so that all of them have room; none where they do not have it.
double commonHeight(const std::vector<Wording>& wordings, double room)
{
    constexpr double kStep = 0.5;
    for (double height = kMostRow; height >= kLeastRow; height -= kStep) {
        double sum = 0.0;
        for (const Wording& wording : wordings) {
            sum += std::max(height, wording.height);
        }
        if (sum <= room) {
            return height;
        }
    }
    return 0.0;
}

struct Step {
    double points = kChildPoints;
    std::size_t rows = 5;
};

} // namespace

Block pictureRows(const SheetKit& kit, double width, const ConferenceSheet& sheet, double room,
                  SheetFit& fit)
{
    constexpr std::array kSteps{Step{},        Step{18.0, 5}, Step{16.0, 5}, Step{16.0, 4},
                                Step{16.0, 3}, Step{16.0, 2}, Step{16.0, 1}, Step{14.0, 1},
                                Step{12.0, 1}, Step{10.5, 1}};
    const std::vector<TalkedAbout> all = allRows(sheet);
    std::vector<TalkedAbout> rows;
    std::vector<Wording> wordings;
    double height = kLeastRow;
    for (const Step& step : kSteps) {
        rows = picked(all, step.rows);
        wordings.clear();
        for (const TalkedAbout& row : rows) {
            wordings.push_back(wordingOf(kit, width, *row.row, step.points));
        }
        fit.outcomePoints = step.points;
        const double common = commonHeight(wordings, room);
        if (common > 0.0) {
            height = common;
            break;
        }
    }
    fit.shown = static_cast<int>(rows.size());
    fit.ofOutcomes = static_cast<int>(all.size());
    Block block(kit, width);
    double y = 0.0;
    if (rows.empty()) {
        constexpr int kRows = 3;
        const Block choose = noOutcomesBlock(kit, width);
        block.place(choose, 0.0, 0.0);
        y = choose.height();
        for (int i = 0; i < kRows; ++i) {
            block.place(emptyRow(kit, width), 0.0, y);
            y += kMostRow;
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Block row =
            rowBlock(kit, width, rows[i], wordings[i], std::max(height, wordings[i].height));
        block.place(row, 0.0, y);
        y += row.height();
    }
    block.setHeight(y);
    return block;
}

} // namespace trellis::ui
