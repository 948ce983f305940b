// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/outcome_columns.h"

#include "ui/print/sheet_style.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kEmptyRow = 15.2; // two lines of 12 points
constexpr double kBloomAt = 6.2;
constexpr double kAfterBloom = 3.2; // more than between two words, so that it is none of them
constexpr double kTextAt = 23.2;    // without outcomes, and the most where names are long
constexpr double kNowWidth = 37.6;  // with the column to tick
constexpr double kTalkWidth = 8.0;
constexpr double kGlyph = 4.8;
constexpr double kTick = 4.2;

} // namespace

Columns::Columns(double width, double textAt)
    : text(textAt), growth(width - kNowWidth - kColumnGap - kGrowthWidth), now(width - kNowWidth),
      talk(width - kTalkWidth), textWidth(growth - kColumnGap - textAt),
      nowText(now + kGlyph + 1.4), nowTextWidth(talk - kColumnGap / 2 - nowText)
{}

double outcomePitch(const SheetKit& kit)
{
    return 6.8 / 12.0 * kit.look.outcomePoints;
}

Margin marginOf(const SheetKit& kit, const ConferenceSheet& sheet, RowForm form)
{
    constexpr double kLeast = 5.0;
    constexpr double kMostBeside = 7.0; // of a number
    const TextStyle style = form == RowForm::Compact ? kCompactCode : kit.look.outcomeCode();
    if (sheet.rows.empty()) {
        return {kTextAt, false, 0.0};
    }
    double number = kLeast;
    double step = 0.0;
    for (const SheetRow& row : sheet.rows) {
        number = std::max(number, kit.line(isolated(row.code), style).width);
        if (row.bloom && kit.look.hasBloom) {
            step = std::max(step, kit.line(kit.say(bloomStep(*row.bloom)), kBloom).width);
        }
    }
    if (step == 0.0) {
        return {std::min(kTextAt, number + kColumnGap), false, 0.0};
    }
    if (form == RowForm::Compact && number <= kMostBeside) {
        const double at = std::max(kBloomAt, number + 1.2);
        return {at + step + kAfterBloom, true, at};
    }
    return {std::max(std::min(kTextAt, number + kColumnGap), step + kAfterBloom), false, 0.0};
}

double numberCell(Block& block, const Margin& margin, const SheetRow& row, TextStyle style,
                  double firstBaseline)
{
    const SheetKit& kit = block.kit();
    const auto& code = kit.wrapped(isolated(row.code), style, margin.text - kColumnGap);
    double baseline = block.paragraph(code, style, 0.0, firstBaseline, outcomePitch(kit));
    if (row.bloom && kit.look.hasBloom) {
        const ShapedLine& step = kit.line(kit.say(bloomStep(*row.bloom)), kBloom);
        if (!margin.isStepBeside) {
            baseline += std::max(4.2, code.back().ink.bottom() - step.ink.top() + 0.3);
        }
        block.text(step, kBloom, margin.isStepBeside ? margin.step : 0.0, baseline);
    }
    return baseline + kBelowLast;
}

void talkBox(Block& block, double middle, double size, bool isStarred)
{
    const QRectF box(block.width() - kTalkWidth / 2 - size / 2, middle - size / 2, size, size);
    if (isStarred) {
        block.add(TickedBox{box}, box);
    } else {
        block.openBox(box);
    }
}

void finishRow(Block& block, double height)
{
    block.rule(0.0, block.width(), height, 0.2);
    block.setHeight(height);
}

Saying bloomStep(Bloom bloom)
{
    switch (bloom) {
    case Bloom::Remember:
        return Sheet::tr("Remember");
    case Bloom::Understand:
        return Sheet::tr("Understand");
    case Bloom::Apply:
        return Sheet::tr("Apply");
    case Bloom::Analyze:
        return Sheet::tr("Analyze");
    case Bloom::Evaluate:
        return Sheet::tr("Evaluate");
    case Bloom::Create:
        return Sheet::tr("Create");
    }
    return {};
}

Block columnHeadsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                       RowForm form)
{
    constexpr double kBaseline = 4.6;
    const Columns columns(width, marginOf(kit, sheet, form).text);
    Block block(kit, width);
    double low = kit.descent(kColumnHead);
    double below = 0.0;
    const auto head = [&](const Saying& saying, double x, double room) {
        words(block, saying, kColumnHead, x, kBaseline, room);
        below = std::max(below, secondHeight(kit, saying, kColumnHead, room));
        low = std::max(low, kit.line(kit.say(saying), kColumnHead).ink.bottom());
    };
    head(Sheet::tr("I can …"), columns.text, columns.textWidth);
    if (form == RowForm::Full) {
        head(Sheet::tr("How I have grown"), columns.growth, kGrowthWidth);
    }
    // Over the middle of its boxes where it has room.
    const auto talk = [&](const QString& said, TextStyle style, double baseline) {
        const ShapedLine& line = kit.line(said, style);
        block.text(line, style, width - std::max(line.width, kTalkWidth / 2 + line.width / 2),
                   baseline);
        return line.ink;
    };
    constexpr Saying kTalk = Sheet::tr("Talk");
    const double talkAt =
        columns.talk - std::max(0.0, kit.line(kit.say(kTalk), kColumnHead).width - kTalkWidth);
    head(Sheet::tr("Now"), columns.now, talkAt - columns.now - kColumnGap);
    const QRectF ink = talk(kit.say(kTalk), kColumnHead, kBaseline);
    if (kit.second != nullptr) {
        below = std::max(below, secondHeight(kit));
        const double least = ink.bottom() - kit.line(kit.also(kTalk), kSecond).ink.top() + 0.1;
        low = std::max(low,
                       talk(kit.also(kTalk), kSecond, kBaseline + std::max(3.9, least)).bottom());
    }
    finishRow(block, kBaseline + below + low + 0.3);
    return block;
}

Block emptyOutcomeBlock(const SheetKit& kit, double width)
{
    const Columns columns(width, kTextAt);
    Block block(kit, width);
    block.rule(columns.text, columns.text + columns.textWidth, kEmptyRow - 7.6);
    talkBox(block, kEmptyRow / 2, kTick, false);
    finishRow(block, kEmptyRow);
    return block;
}

Block noOutcomesBlock(const SheetKit& kit, double width)
{
    Block block(kit, width);
    constexpr Saying kWords = Sheet::tr("My teacher and I will choose what I learn next");
    words(block, kWords, kit.look.outcome(), 0.0, 6.4, width);
    block.setHeight(8.6 + secondHeight(kit, kWords, kit.look.outcome(), width));
    return block;
}

} // namespace trellis::ui
