// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kFirstBaseline = 5.5;
constexpr double kEmptyRow = 15.2; // two lines of 12 points
constexpr double kCompactRow = 7.2;
constexpr TextStyle kCompactText{10.5, false};
constexpr TextStyle kCompactCode{10.5, true};
constexpr double kBelowLast = 2.9;
constexpr double kBloomAt = 6.2;
constexpr double kAfterBloom = 3.2; // more than between two words, so that it is none of them
constexpr double kTextAt = 23.2;    // without outcomes, and the most where names are long
constexpr double kGrowthWidth = 43.0;
constexpr double kNowWidth = 37.6; // with the column to tick
constexpr double kTalkWidth = 8.0;
constexpr double kGap = 2.0;
constexpr double kGlyph = 4.8;
constexpr double kTick = 4.2;

struct Columns {
    Columns(double width, double textAt)
        : text(textAt), growth(width - kNowWidth - kGap - kGrowthWidth), now(width - kNowWidth),
          talk(width - kTalkWidth), textWidth(growth - kGap - textAt), nowText(now + kGlyph + 1.4),
          nowTextWidth(talk - kGap / 2 - nowText)
    {}
    double text;
    double growth;
    double now;
    double talk;
    double textWidth;
    double nowText;
    double nowTextWidth;
};

double pitchOf(const SheetKit& kit)
{
    return 6.8 / 12.0 * kit.look.outcomePoints;
}

/// Of a row with two lines of text.
double rowHeight(const SheetKit& kit)
{
    return kFirstBaseline + pitchOf(kit) + kBelowLast;
}

/// Where the wording begins: behind the widest number, and clear of Bloom's words.
struct Margin {
    double text = kTextAt;
    bool isStepBeside = false; ///< behind the number, not under it
    double step = 0.0;
};

Margin marginOf(const SheetKit& kit, const ConferenceSheet& sheet, RowForm form)
{
    constexpr double kLeast = 5.0;
    constexpr double kMostBeside = 7.0; // of a number
    const TextStyle style = form == RowForm::Compact ? kCompactCode : kit.look.outcomeCode();
    if (sheet.rows.empty()) {
        return {};
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
        return {std::min(kTextAt, number + kGap)};
    }
    if (form == RowForm::Compact && number <= kMostBeside) {
        const double at = std::max(kBloomAt, number + 1.2);
        return {at + step + kAfterBloom, true, at};
    }
    return {std::max(std::min(kTextAt, number + kGap), step + kAfterBloom)};
}

Columns columnsOf(const Margin& margin, double width)
{
    return {width, margin.text};
}

/// Number and Bloom step. Returns the lowest ink.
double numberCell(Block& block, const Margin& margin, const SheetRow& row, TextStyle style,
                  double firstBaseline)
{
    const SheetKit& kit = block.kit();
    const auto& code = kit.wrapped(isolated(row.code), style, margin.text - kGap);
    double baseline = block.paragraph(code, style, 0.0, firstBaseline, pitchOf(kit));
    if (row.bloom && kit.look.hasBloom) {
        const ShapedLine& step = kit.line(kit.say(bloomStep(*row.bloom)), kBloom);
        if (!margin.isStepBeside) {
            baseline += std::max(4.2, code.back().ink.bottom() - step.ink.top() + 0.3);
        }
        block.text(step, kBloom, margin.isStepBeside ? margin.step : 0.0, baseline);
    }
    return baseline + kBelowLast;
}

/// Lines in the middle of the row's height, beside a picture.
double middleBaseline(double height, std::size_t lines, double pitch)
{
    return height / 2 + 1.3 - pitch * (static_cast<double>(lines) - 1) / 2;
}

constexpr double kNowPitch = 4.8;

/// Under the first and the last point. Where time runs the other way both always stand there, side
/// by side if they must.
void growthDates(Block& block, const GrowthGeometry& g, const SheetRow& row, const QRectF& box)
{
    constexpr double kBetween = 2.8; // more than between two words
    const SheetKit& kit = block.kit();
    const double baseline = box.bottom() - 0.4;
    const auto xOf = [&](const ShapedLine& line, double middle) {
        return std::clamp(middle - line.width / 2, box.left(), box.right() - line.width);
    };
    const ShapedLine& first = kit.line(kit.words.shortDate(row.growth.front().date), kDate);
    const ShapedLine& last = kit.line(kit.words.shortDate(row.growth.back().date), kDate);
    double firstX = xOf(first, g.points.front().x());
    double lastX = xOf(last, g.points.back().x());
    const bool hasLast = row.growth.size() > 1 && (g.datesLast || kit.words.isRightToLeft());
    const double missing = firstX + first.width + kBetween - lastX;
    if (hasLast && missing > 0) {
        firstX = std::max(box.left(), firstX - missing / 2);
        lastX = firstX + first.width + kBetween;
        const double over = lastX + last.width - box.right();
        if (over > 0) {
            firstX -= over;
            lastX -= over;
        }
    }
    block.text(first, kDate, firstX, baseline);
    if (hasLast) {
        block.text(last, kDate, lastX, baseline);
    }
}

void growthCell(Block& block, const Columns& columns, const ConferenceSheet& sheet,
                const SheetRow& row, double height)
{
    if (row.isExempt || row.growth.empty()) {
        if (row.isExempt || row.isNotStarted()) {
            const QString words = row.isExempt ? nowWords(block.kit(), sheet, row)
                                               : block.kit().say(Sheet::tr("Not started yet"));
            const auto& lines = block.kit().wrapped(words, kSmallPrompt, kGrowthWidth);
            block.paragraph(lines, kSmallPrompt, columns.growth,
                            middleBaseline(height, lines.size(), kNowPitch), kNowPitch);
        }
        return;
    }
    // The picture is as high in every row, so that rows compare.
    const double own = rowHeight(block.kit());
    const QRectF box(columns.growth, (height - own) / 2 + 0.6, kGrowthWidth, own - 1.2);
    const GrowthGeometry g = growthGeometry(row.growth, sheet.from, sheet.asOf,
                                            static_cast<int>(sheet.levels.size()), box);
    placeGrowth(block, g, row, sheet.creditRank);
    growthDates(block, g, row, box);
}

/// Smaller for a level whose words would have to be broken.
TextStyle nowStyle(const SheetKit& kit, const QString& words, bool isBold, double width)
{
    constexpr std::array kSizes{10.5, 9.5, 8.5};
    for (const double points : kSizes) {
        const TextStyle style{points, isBold};
        const QStringList parts = words.split(QLatin1Char(' '));
        if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                return kit.line(part, style).width <= width;
            })) {
            return style;
        }
    }
    return {kSizes.back(), isBold};
}

void nowCell(Block& block, const Columns& columns, const ConferenceSheet& sheet,
             const SheetRow& row, const std::vector<ShapedLine>& words, TextStyle style,
             double height)
{
    const double middle = height / 2;
    const QRectF square(columns.now, middle - kGlyph / 2, kGlyph, kGlyph);
    if (row.isDecision) {
        constexpr double kCorner = 1.9;
        const QPointF corner(square.left() - 0.5, square.top() - 0.9);
        block.add(DecisionMark{QPolygonF{
                      {corner, corner + QPointF(kCorner, 0), corner + QPointF(0, kCorner)}}},
                  QRectF(corner, QSizeF(kCorner, kCorner)));
    }
    block.add(LevelMark{square, row.rank.value_or(0), sheet.creditRank}, square);
    block.paragraph(words, style, columns.nowText, middleBaseline(height, words.size(), kNowPitch),
                    kNowPitch);
}

/// To tick at the conference; what was starred before is ticked already.
void talkBox(Block& block, double middle, double size, bool isStarred)
{
    const QRectF box(block.width() - kTalkWidth / 2 - size / 2, middle - size / 2, size, size);
    if (isStarred) {
        block.add(TickedBox{box}, box);
    } else {
        block.openBox(box);
    }
}

double heightOf(const std::vector<ShapedLine>& lines, double first, double pitch)
{
    double height = first + std::max(kBelowLast, lines.back().ink.bottom() + 0.5);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        height += linePitch(lines[i - 1], lines[i], pitch);
    }
    return height;
}

void finish(Block& block, double height)
{
    block.rule(0.0, block.width(), height, 0.2);
    block.setHeight(height);
}

} // namespace

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

QString nowWords(const SheetKit& kit, const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.isExempt) {
        return kit.say(Sheet::tr("Does not count for me"));
    }
    if (row.rank) {
        return isolated(sheet.levels.at(static_cast<std::size_t>(*row.rank - 1)).name);
    }
    return kit.say(row.growth.empty() ? Sheet::tr("Not yet seen") : Sheet::tr("No level yet"));
}

void placeGrowth(Block& block, const GrowthGeometry& g, const SheetRow& row, int creditRank)
{
    for (const QLineF& guide : g.guides) {
        constexpr double kWidth = 0.2;
        block.add(RuleLine{guide, kWidth, true},
                  QRectF(guide.x1(), guide.y1() - kWidth / 2, guide.dx(), kWidth));
    }
    if (!g.steps.isEmpty()) {
        block.add(StepLine{g.steps}, g.steps.boundingRect().adjusted(-0.25, -0.25, 0.25, 0.25));
    }
    for (std::size_t i = 0; i < g.points.size(); ++i) {
        const QRectF square(g.points[i].x() - g.radius, g.points[i].y() - g.radius, 2 * g.radius,
                            2 * g.radius);
        block.add(LevelMark{square, row.growth[i].rank, creditRank}, square);
    }
}

Block columnHeadsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                       RowForm form)
{
    constexpr double kBaseline = 4.6;
    const Columns columns = columnsOf(marginOf(kit, sheet, form), width);
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
    head(Sheet::tr("Now"), columns.now, talkAt - columns.now - kGap);
    const QRectF ink = talk(kit.say(kTalk), kColumnHead, kBaseline);
    if (kit.second != nullptr) {
        below = std::max(below, secondHeight(kit));
        const double least = ink.bottom() - kit.line(kit.also(kTalk), kSecond).ink.top() + 0.1;
        low = std::max(low,
                       talk(kit.also(kTalk), kSecond, kBaseline + std::max(3.9, least)).bottom());
    }
    finish(block, kBaseline + below + low + 0.3);
    return block;
}

std::vector<Block> outcomeBlocks(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                 const SheetRow& row, double pageHeight)
{
    const Margin margin = marginOf(kit, sheet, RowForm::Full);
    const Columns columns = columnsOf(margin, width);
    const TextStyle textStyle = kit.look.outcome();
    const double pitch = pitchOf(kit);
    std::vector<ShapedLine> wording =
        kit.wrapped(isolated(row.wording), textStyle, columns.textWidth);
    // What is higher than a page goes on in rows of its own.
    const double tallest =
        std::max_element(wording.begin(), wording.end(), [](const auto& a, const auto& b) {
            return a.ascent + a.descent < b.ascent + b.descent;
        })->ascent;
    const auto fitting = static_cast<std::size_t>(
        std::max(1.0, (pageHeight - kFirstBaseline - kBelowLast) / std::max(pitch, 2 * tallest)));
    std::vector<ShapedLine> rest;
    if (wording.size() > fitting) {
        rest.assign(wording.begin() + static_cast<std::ptrdiff_t>(fitting), wording.end());
        wording.resize(fitting);
    }

    std::vector<Block> blocks;
    Block block(kit, width);
    const double least = numberCell(block, margin, row, kit.look.outcomeCode(), kFirstBaseline);
    const QString words = row.isExempt ? QString() : nowWords(kit, sheet, row);
    const TextStyle style =
        nowStyle(kit, words, row.rank.value_or(0) >= sheet.creditRank, columns.nowTextWidth);
    const std::vector<ShapedLine>& now = kit.wrapped(words, style, columns.nowTextWidth);
    const double first = std::max(kFirstBaseline, 0.6 - wording.front().ink.top());
    const double height = std::max({rowHeight(kit), least, heightOf(wording, first, pitch),
                                    2.0 + 5.2 * static_cast<double>(now.size())});
    block.paragraph(wording, textStyle, columns.text, first, pitch);
    growthCell(block, columns, sheet, row, height);
    if (!row.isExempt) {
        nowCell(block, columns, sheet, row, now, style, height);
    }
    talkBox(block, height / 2, kTick, row.isStarred);
    finish(block, height);
    blocks.push_back(std::move(block));

    while (!rest.empty()) {
        const auto count = std::min(fitting, rest.size());
        const std::vector<ShapedLine> lines(rest.begin(),
                                            rest.begin() + static_cast<std::ptrdiff_t>(count));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        Block more(kit, width);
        more.paragraph(lines, textStyle, columns.text, kFirstBaseline, pitch);
        finish(more, heightOf(lines, kFirstBaseline, pitch));
        blocks.push_back(std::move(more));
    }
    return blocks;
}

Block compactBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                   const SheetRow& row)
{
    constexpr double kBaseline = 5.0;
    constexpr double kPitch = 5.4;
    constexpr double kSmallGlyph = 3.4;
    constexpr double kSmallTick = 3.8;
    constexpr double kBelow = 2.2;
    const Margin margin = marginOf(kit, sheet, RowForm::Compact);
    const Columns columns = columnsOf(margin, width);
    Block block(kit, width);
    const double least =
        numberCell(block, margin, row, kCompactCode, kBaseline) - kBelowLast + kBelow;
    const auto& lines =
        kit.wrapped(isolated(row.wording), kCompactText, columns.now - kGap - columns.text);
    const double first = std::max(kBaseline, 0.5 - lines.front().ink.top());
    const double last = block.paragraph(lines, kCompactText, columns.text, first, kPitch);
    const double nowAt = row.isExempt ? columns.now : columns.now + kSmallGlyph + 1.0;
    const double nowWidth = columns.talk - kGap / 2 - nowAt;
    const QString said = nowWords(kit, sheet, row);
    constexpr TextStyle kUsual{9.5, false};
    TextStyle style{kUsual.points, row.rank.value_or(0) >= sheet.creditRank};
    if (kit.line(said, style).width > nowWidth) {
        style.points = 8.5;
    }
    const auto& now = kit.wrapped(said, style, nowWidth);
    double nowHeight = 2.4 + std::max(0.0, now.back().ink.bottom());
    for (std::size_t i = 0; i < now.size(); ++i) {
        nowHeight += i == 0 ? -now[i].ink.top() : linePitch(now[i - 1], now[i], 4.2);
    }
    const double height = std::max(
        {kCompactRow, least, nowHeight, last + std::max(kBelow, lines.back().ink.bottom() + 0.5)});
    const double middle = height / 2;
    if (!row.isExempt) {
        const QRectF square(columns.now, middle - kSmallGlyph / 2, kSmallGlyph, kSmallGlyph);
        block.add(LevelMark{square, row.rank.value_or(0), sheet.creditRank}, square);
    }
    block.paragraph(now, style, nowAt, now.size() == 1 ? middle + 1.2 : 1.2 - now.front().ink.top(),
                    4.2);
    talkBox(block, middle, kSmallTick, row.isStarred);
    finish(block, height);
    return block;
}

Block emptyOutcomeBlock(const SheetKit& kit, double width)
{
    const Columns columns(width, kTextAt);
    Block block(kit, width);
    block.rule(columns.text, columns.text + columns.textWidth, kEmptyRow - 7.6);
    talkBox(block, kEmptyRow / 2, kTick, false);
    finish(block, kEmptyRow);
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
