// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/growth_geometry.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kRowHeight = 15.2; // two lines of 12 points
constexpr double kFirstBaseline = 5.5;
constexpr double kLinePitch = 6.8;
constexpr double kBelowLast = 2.9;
constexpr double kBloomAt = 6.2;
constexpr double kTextAt = 23.2;
constexpr double kGrowthWidth = 43.0;
constexpr double kNowWidth = 37.6; // with the column to tick
constexpr double kTalkWidth = 8.0;
constexpr double kGap = 2.0;
constexpr double kGlyph = 4.8;
constexpr double kTick = 4.2;

struct Columns {
    explicit Columns(double width)
        : text(kTextAt), growth(width - kNowWidth - kGap - kGrowthWidth), now(width - kNowWidth),
          talk(width - kTalkWidth), textWidth(growth - kGap - kTextAt), nowText(now + kGlyph + 1.4),
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

QString bloomText(Bloom bloom)
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

/// The wording stays whole however long it is: it is wrapped, never shortened.
QString isolated(const std::string& text)
{
    return QChar(0x2068) + toQt(text).simplified() + QChar(0x2069);
}

/// Number and Bloom step; the step goes below where the number is wide. Returns the lowest ink.
double numberCell(Block& block, const SheetRow& row)
{
    const auto& code = block.fonts().wrapped(isolated(row.code), kOutcomeCode, kTextAt - kGap);
    double baseline = block.paragraph(code, kOutcomeCode, 0.0, kFirstBaseline, kLinePitch);
    if (row.bloom) {
        const bool isBeside = code.size() == 1 && code.front().width < kBloomAt - 0.4;
        baseline += isBeside ? 0.0 : 4.2;
        block.text(bloomText(*row.bloom), kBloom, isBeside ? kBloomAt : 0.0, baseline);
    }
    return baseline + kBelowLast;
}

/// Lines in the middle of the row's height, beside a picture.
double middleBaseline(double rowHeight, std::size_t lines, double pitch)
{
    return rowHeight / 2 + 1.3 - pitch * (static_cast<double>(lines) - 1) / 2;
}

void growthCell(Block& block, const Columns& columns, const ConferenceSheet& sheet,
                const SheetRow& row, double height)
{
    if (row.isExempt || row.growth.empty()) {
        const QString words =
            row.isExempt ? Sheet::tr("Does not count for me") : Sheet::tr("Not started yet");
        if (row.isExempt || row.isNotStarted()) {
            block.text(words, kSmallPrompt, columns.growth, middleBaseline(height, 1, 0));
        }
        return;
    }
    // The picture is as high in every row, so that rows compare.
    const QRectF box(columns.growth, (height - kRowHeight) / 2 + 0.6, kGrowthWidth,
                     kRowHeight - 1.2);
    const GrowthGeometry g = growthGeometry(row.growth, sheet.from, sheet.asOf,
                                            static_cast<int>(sheet.levels.size()), box);
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
        block.add(LevelMark{square, row.growth[i].rank, sheet.creditRank}, square);
    }
    const double baseline = box.bottom() - 0.4;
    const auto date = [&](Date day, double middle) {
        const ShapedLine& line = block.fonts().line(shortDate(day), kDate);
        const double x = std::clamp(middle - line.width / 2, box.left(), box.right() - line.width);
        block.text(line, kDate, x, baseline);
    };
    if (g.datesFirst) {
        date(row.growth.front().date, g.points.front().x());
    }
    if (g.datesLast) {
        date(row.growth.back().date, g.points.back().x());
    }
}

QString nowWords(const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.rank) {
        return isolated(sheet.levels.at(static_cast<std::size_t>(*row.rank - 1)).name);
    }
    return row.growth.empty() ? Sheet::tr("Not yet seen") : Sheet::tr("No level yet");
}

/// Smaller for a level whose words would have to be broken.
TextStyle nowStyle(const SheetFonts& fonts, const QString& words, bool isBold, double width)
{
    constexpr std::array kSizes{10.5, 9.5, 8.5};
    for (const double points : kSizes) {
        const TextStyle style{points, isBold};
        const QStringList parts = words.split(QLatin1Char(' '));
        if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                return fonts.line(part, style).width <= width;
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
    constexpr double kPitch = 4.8;
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
    block.paragraph(words, style, columns.nowText, middleBaseline(height, words.size(), kPitch),
                    kPitch);
}

double heightOf(const std::vector<ShapedLine>& lines, double first, double pitch)
{
    double height = first + kBelowLast;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        height += std::max(pitch, lines[i - 1].descent + lines[i].ascent);
    }
    return height;
}

void finish(Block& block, double height)
{
    block.rule(0.0, block.width(), height, 0.2);
    block.setHeight(height);
}

} // namespace

Block columnHeadsBlock(const SheetFonts& fonts, double width)
{
    constexpr double kBaseline = 4.6;
    const Columns columns(width);
    Block block(fonts, width);
    block.text(Sheet::tr("I can …"), kColumnHead, columns.text, kBaseline);
    block.text(Sheet::tr("How I have grown"), kColumnHead, columns.growth, kBaseline);
    block.text(Sheet::tr("Now"), kColumnHead, columns.now, kBaseline);
    block.textCentred(Sheet::tr("Talk"), kColumnHead, width - kTalkWidth / 2, kBaseline);
    const double y = kBaseline + fonts.descent(kColumnHead) + 0.3;
    finish(block, y);
    return block;
}

std::vector<Block> outcomeBlocks(const SheetFonts& fonts, double width,
                                 const ConferenceSheet& sheet, const SheetRow& row,
                                 double pageHeight)
{
    const Columns columns(width);
    std::vector<ShapedLine> wording =
        fonts.wrapped(isolated(row.wording), kOutcome, columns.textWidth);
    // What is higher than a page goes on in rows of its own.
    const double tallest =
        std::max_element(wording.begin(), wording.end(), [](const auto& a, const auto& b) {
            return a.ascent + a.descent < b.ascent + b.descent;
        })->ascent;
    const auto fitting = static_cast<std::size_t>(std::max(
        1.0, (pageHeight - kFirstBaseline - kBelowLast) / std::max(kLinePitch, 2 * tallest)));
    std::vector<ShapedLine> rest;
    if (wording.size() > fitting) {
        rest.assign(wording.begin() + static_cast<std::ptrdiff_t>(fitting), wording.end());
        wording.resize(fitting);
    }

    std::vector<Block> blocks;
    Block block(fonts, width);
    const double least = numberCell(block, row);
    const QString words = nowWords(sheet, row);
    const TextStyle style =
        nowStyle(fonts, words, row.rank.value_or(0) >= sheet.creditRank, columns.nowTextWidth);
    const std::vector<ShapedLine>& now = fonts.wrapped(words, style, columns.nowTextWidth);
    const double first = std::max(kFirstBaseline, 0.6 - wording.front().ink.top());
    const double height = std::max({kRowHeight, least, heightOf(wording, first, kLinePitch),
                                    2.0 + 5.2 * static_cast<double>(now.size())});
    block.paragraph(wording, kOutcome, columns.text, first, kLinePitch);
    growthCell(block, columns, sheet, row, height);
    if (!row.isExempt) {
        nowCell(block, columns, sheet, row, now, style, height);
    }
    block.openBox(QRectF(width - kTalkWidth / 2 - kTick / 2, height / 2 - kTick / 2, kTick, kTick));
    finish(block, height);
    blocks.push_back(std::move(block));

    while (!rest.empty()) {
        const auto count = std::min(fitting, rest.size());
        const std::vector<ShapedLine> lines(rest.begin(),
                                            rest.begin() + static_cast<std::ptrdiff_t>(count));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        Block more(fonts, width);
        more.paragraph(lines, kOutcome, columns.text, kFirstBaseline, kLinePitch);
        finish(more, heightOf(lines, kFirstBaseline, kLinePitch));
        blocks.push_back(std::move(more));
    }
    return blocks;
}

Block emptyOutcomeBlock(const SheetFonts& fonts, double width)
{
    const Columns columns(width);
    Block block(fonts, width);
    block.rule(columns.text, columns.text + columns.textWidth, kRowHeight - 7.6);
    block.openBox(
        QRectF(width - kTalkWidth / 2 - kTick / 2, kRowHeight / 2 - kTick / 2, kTick, kTick));
    finish(block, kRowHeight);
    return block;
}

Block noOutcomesBlock(const SheetFonts& fonts, double width)
{
    Block block(fonts, width);
    block.text(Sheet::tr("My teacher and I will choose what I learn next"), kOutcome, 0.0, 6.4);
    block.setHeight(8.6);
    return block;
}

} // namespace trellis::ui
