// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/outcome_columns.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kFirstBaseline = 5.5;
constexpr double kGlyph = 4.8;
constexpr double kTick = 4.2;

/// Of a row with two lines of text.
double rowHeight(const SheetKit& kit)
{
    return kFirstBaseline + outcomePitch(kit) + kBelowLast;
}

constexpr Saying kNotStarted = Sheet::tr("Not started yet");
constexpr double kNowPitch = 4.8;

/// Words for a cell, wrapped, the second language small under them.
struct CellWords {
    TextStyle style;
    const std::vector<ShapedLine>* first = nullptr;
    const std::vector<ShapedLine>* second = nullptr; ///< null without one
    double height = 0.0;                             ///< from the first baseline to the last
};

CellWords saidIn(const SheetKit& kit, const Spoken& spoken, TextStyle style, double width)
{
    CellWords words{style, &kit.wrapped(spoken.first, style, width)};
    const auto add = [&words](const std::vector<ShapedLine>& lines, double pitch) {
        for (std::size_t i = 1; i < lines.size(); ++i) {
            words.height += linePitch(lines[i - 1], lines[i], pitch);
        }
    };
    add(*words.first, kNowPitch);
    if (!spoken.second.isEmpty()) {
        words.second = &kit.wrapped(spoken.second, kSecond, width);
        words.height += linePitch(words.first->back(), words.second->front(), kSecondPitch);
        add(*words.second, kSecondPitch);
    }
    return words;
}

/// In the middle of the row's height, beside a picture.
void placeSaid(Block& block, const CellWords& words, double x, double height)
{
    const double first = height / 2 + 1.3 - words.height / 2;
    const double last = block.paragraph(*words.first, words.style, x, first, kNowPitch);
    if (words.second != nullptr) {
        block.paragraph(*words.second, kSecond, x,
                        last + linePitch(words.first->back(), words.second->front(), kSecondPitch),
                        kSecondPitch);
    }
}

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
            placeSaid(block,
                      saidIn(block.kit(),
                             row.isExempt ? nowWords(block.kit(), sheet, row)
                                          : block.kit().both(kNotStarted),
                             kSmallPrompt, kGrowthWidth),
                      columns.growth, height);
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
             const SheetRow& row, const CellWords& words, double height)
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
    placeSaid(block, words, columns.nowText, height);
}

double heightOf(const std::vector<ShapedLine>& lines, double first, double pitch)
{
    double height = first + std::max(kBelowLast, lines.back().ink.bottom() + 0.5);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        height += linePitch(lines[i - 1], lines[i], pitch);
    }
    return height;
}

} // namespace

Spoken nowWords(const SheetKit& kit, const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.isExempt) {
        return kit.both(Sheet::tr("Does not count for me"));
    }
    return row.rank ? levelName(kit, sheet, *row.rank)
                    : kit.both(row.growth.empty() ? Sheet::tr("Not yet seen")
                                                  : Sheet::tr("No level yet"));
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

std::vector<Block> outcomeBlocks(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                 const SheetRow& row, double pageHeight)
{
    const Margin margin = marginOf(kit, sheet, RowForm::Full);
    const Columns columns(width, margin.text);
    const TextStyle textStyle = kit.look.outcome();
    const double pitch = outcomePitch(kit);
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
    const Spoken words = row.isExempt ? Spoken() : nowWords(kit, sheet, row);
    const TextStyle style =
        nowStyle(kit, words.first, row.rank.value_or(0) >= sheet.creditRank, columns.nowTextWidth);
    const CellWords now = saidIn(kit, words, style, columns.nowTextWidth);
    const double first = std::max(kFirstBaseline, 0.6 - wording.front().ink.top());
    const double height =
        std::max({rowHeight(kit), least, heightOf(wording, first, pitch), 7.2 + now.height});
    block.paragraph(wording, textStyle, columns.text, first, pitch);
    growthCell(block, columns, sheet, row, height);
    if (!row.isExempt) {
        nowCell(block, columns, sheet, row, now, height);
    }
    talkBox(block, height / 2, kTick, row.isStarred);
    finishRow(block, height);
    blocks.push_back(std::move(block));

    while (!rest.empty()) {
        const auto count = std::min(fitting, rest.size());
        const std::vector<ShapedLine> lines(rest.begin(),
                                            rest.begin() + static_cast<std::ptrdiff_t>(count));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        Block more(kit, width);
        more.paragraph(lines, textStyle, columns.text, kFirstBaseline, pitch);
        finishRow(more, heightOf(lines, kFirstBaseline, pitch));
        blocks.push_back(std::move(more));
    }
    return blocks;
}

} // namespace trellis::ui
