// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/back_parts.h"
#include "ui/print/front_blocks.h"
#include "ui/print/picture_rows.h"
#include "ui/print/plain_layouts.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trellis::ui {

namespace {

constexpr double kRounding = 0.01;
constexpr TextStyle kChildBold{kChildPoints, true};
constexpr TextStyle kAdult{9.5, false};

/// Words over as many lines as they need, the second language small under them.
Block saidBlock(const SheetKit& kit, double width, const QString& said, const QString& second,
                TextStyle style)
{
    Block block(kit, width);
    const double pitch = 0.52 * style.points;
    const auto& lines = kit.wrapped(said, style, width);
    double low =
        block.paragraph(lines, style, 0.0,
                        std::max(0.38 * style.points, 0.3 - lines.front().ink.top()), pitch) +
        std::max(kit.descent(style), lines.back().ink.bottom());
    if (!second.isEmpty()) {
        const TextStyle small = kit.look.second;
        const auto& also = kit.wrapped(second, small, width);
        low = block.paragraph(also, small, 0.0, low + 0.4 - also.front().ink.top(),
                              0.5 * small.points) +
              also.back().ink.bottom();
    }
    block.setHeight(low + 0.4);
    return block;
}

Block saidBlock(const SheetKit& kit, double width, const Saying& saying, TextStyle style)
{
    return saidBlock(kit, width, kit.say(saying), kit.also(saying), style);
}

/// Five pictures to tick.
Block pictureAgenda(const SheetKit& kit, double width)
{
    constexpr double kSize = 18.0;
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
    for (const auto& [of, saying] : steps) {
        const QRectF square(x, 0.0, kSize, kSize);
        block.add(Sketch{square, of}, square);
        block.openBox(QRectF(x + kSize + 1.5, kSize - kTick, kTick, kTick), 0.4);
        const Block words = saidBlock(kit, step - 2.0, saying, kWords);
        block.place(words, x, kSize + 1.6);
        low = std::max(low, kSize + 1.6 + words.height());
        x += step;
    }
    block.setHeight(low);
    return block;
}

double heightOf(const std::vector<Block>& blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block& block) { return sum + block.height(); });
}

/// Blocks with as much white between them as the page has, the last one at its foot.
void placeOver(PageFlow& flow, const std::vector<Block>& blocks, double least, double most)
{
    const double gaps = static_cast<double>(blocks.size()) - 1;
    const double white = flow.room() - heightOf(blocks) - kRounding;
    const double gap = std::clamp(white / gaps, least, most);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isFoot = i + 1 == blocks.size();
        const double left = flow.room() - blocks[i].height() - kRounding;
        flow.gap(isFoot ? std::max(gap, left) : gap);
        flow.makeRoom(blocks[i].height());
        flow.place(blocks[i]);
    }
}

void layFrontOf(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    constexpr double kLeastGap = 3.0;
    constexpr double kMostGap = 7.0;
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    flow.newPage();
    std::vector<Block> blocks{titleBlock(kit, width, sheet), pictureAgenda(kit, width),
                              saidBlock(kit, width, Sheet::tr("I can"), kChildBold)};
    const std::vector<const ConferenceSheet*> courses = coursesOf(sheet);
    const bool hasPictures =
        std::any_of(courses.begin(), courses.end(),
                    [](const ConferenceSheet* course) { return !course->rows.empty(); });
    const Block foot = saidBlock(
        kit, width,
        hasPictures
            ? Sheet::tr("Circle the picture that fits: seed, sprout or flower. Draw a face in "
                        "the empty circle. A frame shows what the teacher has seen.")
            : Sheet::tr("Draw a face in the empty circle."),
        kAdult);
    const double room = flow.room() - heightOf(blocks) - foot.height() - 4 * kLeastGap - kRounding;
    blocks.push_back(pictureRows(kit, width, sheet, room, fit));
    blocks.push_back(foot);
    placeOver(flow, blocks, kLeastGap, kMostGap);
}

/// What gives way on the back, so that goal, drawing, note and names stay on one page.
struct BackLook {
    double goalPoints = kChildPoints;
    int familyLines = 4;
    double notePoints = 11.0;
};

/// The drawing, and beside it what the child wants to get better at.
Block goalBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                const BackLook& look)
{
    constexpr double kDrawing = 60.0;
    constexpr double kGap = 6.0;
    constexpr double kFrame = 0.4;
    constexpr double kBeside = kDrawing + kGap;
    const double right = width - kBeside;
    const TextStyle style{look.goalPoints, false};
    constexpr Saying kBetter = Sheet::tr("I want to get better at");
    Block block(kit, width);
    block.openBox(QRectF(kFrame / 2, kFrame / 2, kDrawing, kDrawing), kFrame);
    std::vector<std::string> goals;
    for (const SheetGoal& goal : sheet.newGoals) {
        if (!goal.text.empty()) {
            goals.push_back(goal.text);
        }
    }
    double low = 0.0;
    for (const std::string& goal : goals) {
        const Block words =
            saidBlock(kit, right, kit.say(kBetter) + QLatin1Char(' ') + isolated(goal),
                      kit.also(kBetter), style);
        block.place(words, kBeside, low);
        low += words.height() + kGap / 2;
    }
    if (goals.empty()) {
        const Block words = saidBlock(kit, right, kBetter, style);
        block.place(words, kBeside, 0.0);
        low = words.height();
        const int lines = static_cast<int>((kDrawing + 1.0 - low) / kit.look.writingPitch);
        low =
            writingLines(block, kBeside, width,
                         kDrawing - std::max(1, lines) * kit.look.writingPitch, std::max(1, lines));
    }
    block.setHeight(std::max(kDrawing + kFrame, low) + 0.4);
    return block;
}

Block noteBlock(const SheetKit& kit, double width, const QString& note, double points)
{
    Block block =
        saidBlock(kit, width, Sheet::tr("A note from my teacher"), {std::min(points, 10.5), true});
    const Block words = saidBlock(kit, width, note, QString(), {points, false});
    block.place(words, 0.0, block.height() + 0.6);
    block.setHeight(block.height() + 0.6 + words.height());
    return block;
}

/// What was promised last time, and how it went, to tick together.
Block promiseBlock(const SheetKit& kit, double width, const SheetGoal& old, double points)
{
    constexpr double kTick = 6.0;
    constexpr double kBeside = kTick + 2.0;
    constexpr TextStyle kWords{12.0, false};
    Block block =
        saidBlock(kit, width, promiseWords(kit.words, old, isolated(old.text)),
                  kit.second != nullptr ? promiseWords(*kit.second, old, omitted()) : QString(),
                  {points, false});
    const double top = block.height() + 1.0;
    const double step = width / static_cast<double>(howItWent().size());
    double x = 0.0;
    double low = top + kTick;
    for (std::size_t i = 0; i < howItWent().size(); ++i) {
        const Block words = saidBlock(kit, step - kBeside - 2.0, howItWent().at(i), kWords);
        const QRectF box(x + 0.2, top + 0.2, kTick, kTick);
        if (isHowItWent(i, old.state)) {
            block.add(TickedBox{box}, box);
        } else {
            block.openBox(box, 0.4);
        }
        block.place(words, x + kBeside, top + 0.6);
        low = std::max(low, top + 0.6 + words.height());
        x += step;
    }
    block.setHeight(low + 0.4);
    return block;
}

/// "One thing we loved:", with what was written, else with lines for it.
Block lovedBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                 const BackLook& look)
{
    constexpr Saying kLoved = Sheet::tr("One thing we loved:");
    constexpr PaperQuestion kQuestion = PaperQuestion::FamilyLoved;
    const TextStyle style{look.goalPoints, false};
    if (const std::string& wrote = writtenOn(sheet, kQuestion); !wrote.empty()) {
        return saidBlock(kit, width, kit.say(kLoved) + QLatin1Char(' ') + isolated(wrote),
                         kit.also(kLoved), style);
    }
    Block block = saidBlock(kit, width, kLoved, {kChildPoints, false});
    double top = block.height() - 2.0;
    if (!writtenBefore(sheet, kQuestion).empty()) {
        top = lastTimeOver(block, sheet, kQuestion, 0.0, width, block.height() + 4.4) -
              kPromptPitch - 2.0;
    }
    block.setHeight(writingLines(block, 0.0, width, top, look.familyLines) + 0.4);
    return block;
}

std::vector<Block> backOf(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                          const BackLook& look)
{
    std::vector<Block> blocks{saidBlock(kit, width, Sheet::tr("My goal"), kChildBold)};
    for (const SheetGoal& old : sheet.oldGoals) {
        blocks.push_back(promiseBlock(kit, width, old, std::min(look.goalPoints, 14.0)));
    }
    blocks.push_back(goalBlock(kit, width, sheet, look));
    blocks.push_back(lovedBlock(kit, width, sheet, look));
    if (const QString note = isolatedLines(sheet.note); !note.isEmpty()) {
        blocks.push_back(noteBlock(kit, width, note, look.notePoints));
    }
    blocks.push_back(signBlock(kit, width, sheet));
    return blocks;
}

void layBackOf(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    constexpr double kLeastGap = 2.5;
    constexpr double kMostGap = 12.0;
    constexpr std::array kLooks{BackLook{},
                                BackLook{20.0, 3},
                                BackLook{20.0, 2},
                                BackLook{20.0, 1},
                                BackLook{18.0, 1},
                                BackLook{16.0, 1, 10.5},
                                BackLook{14.0, 1, 9.5},
                                BackLook{12.0, 1, 9.0},
                                BackLook{10.5, 1, 8.0}};
    flow.newPage();
    std::vector<Block> blocks;
    for (const BackLook& look : kLooks) {
        blocks = backOf(flow.kit(), flow.width(), sheet, look);
        fit.isBackSmaller = look.goalPoints < kChildPoints;
        if (heightOf(blocks) + kLeastGap * static_cast<double>(blocks.size() - 1) + kRounding <=
            flow.room()) {
            break;
        }
    }
    placeOver(flow, blocks, kLeastGap, kMostGap);
}

} // namespace

void layPictures(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    layFrontOf(flow, sheet, fit);
    layBackOf(flow, sheet, fit);
}

} // namespace trellis::ui
