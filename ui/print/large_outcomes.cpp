// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/large_outcomes.h"

#include "ui/print/growth_geometry.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/credit_text.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kGlyph = 7.0;
constexpr double kGlyphGap = 3.0;

void mark(Block& block, QPointF corner, int rank, int creditRank)
{
    const QRectF square(corner, QSizeF(kGlyph, kGlyph));
    block.add(LevelMark{square, rank, creditRank}, square);
}

void decisionMark(Block& block, QPointF corner)
{
    constexpr double kSize = 2.8;
    block.add(DecisionMark{QPolygonF{
                  {corner, corner + QPointF(kSize, 0.0), corner + QPointF(0.0, kSize)}}},
              QRectF(corner, QSizeF(kSize, kSize)));
}

/// "4  I can use a Punnett square to predict traits.", the number before all lines.
Block wordingBlock(const SheetKit& kit, double width, const SheetRow& row)
{
    constexpr double kGap = 3.0;
    constexpr double kWidestNumber = 16.0; // a longer one stands over the words
    Block block(kit, width);
    const ShapedLine& number = kit.line(isolated(row.code), kLarge);
    const bool isBeside = number.width <= kWidestNumber;
    const double textAt = isBeside ? number.width + kGap : 0.0;
    const auto& lines = kit.wrapped(isolated(row.wording), kLarge, width - textAt);
    double first = std::max({7.8, 0.6 - lines[0].ink.top(), 0.6 - number.ink.top()});
    if (isBeside) {
        block.text(number, kLarge, 0.0, first);
    } else {
        const auto& code = kit.wrapped(isolated(row.code), kLarge, width);
        first = block.paragraph(code, kLarge, 0.0, first, kLargePitch) +
                linePitch(code.back(), lines[0], kLargePitch);
    }
    const double last = block.paragraph(lines, kLarge, textAt, first, kLargePitch);
    block.setHeight(last + std::max(1.6, lines.back().ink.bottom()));
    return block;
}

/// The level in words; where the whole of it has no room, without what says that it is of now.
QString nowText(const SheetKit& kit, const ConferenceSheet& sheet, const SheetRow& row,
                bool hasPrefix)
{
    const QString now = nowWords(kit, sheet, row).first;
    return row.isExempt || !hasPrefix ? now : kit.say(Sheet::tr("Now: %1")).arg(now);
}

/// Where the parts of the line under a wording are, the same in all rows of a sheet.
struct NowLine {
    bool hasPrefix = true;
    double talkAt = 0.0;
    QRectF growth;      ///< from the first date to the last; none: it has a line of its own
    double dates = 0.0; ///< how wide a date is, with white
};

bool hasGrowth(const SheetRow& row)
{
    return !row.isExempt && !row.growth.empty();
}

constexpr double kNowBaseline = 8.2;
constexpr double kDateGap = 2.5;

NowLine nowLine(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kHeight = 10.4;
    constexpr double kGap = 4.0;
    NowLine line;
    line.talkAt = width - kLargeTick - 2.2 - kit.line(kit.say(Sheet::tr("Talk")), kLarge).width;
    for (const SheetRow& row : sheet.rows) {
        if (!hasGrowth(row)) {
            continue;
        }
        // Those that are written.
        for (const GrowthPoint* point : {&row.growth.front(), &row.growth.back()}) {
            line.dates = std::max(
                line.dates, kit.line(kit.words.shortDate(point->date), kLarge).width + kDateGap);
        }
    }
    if (!kit.look.areLinesBeside) {
        return line;
    }
    // The words before the level give way first, then the picture comes to be two marks wide.
    struct Share {
        bool hasPrefix;
        double leastGrowth;
    };
    for (const auto& [hasPrefix, leastGrowth] :
         std::initializer_list<Share>{{true, 20.0}, {false, 20.0}, {false, 9.0}}) {
        double widest = 0.0;
        for (const SheetRow& row : sheet.rows) {
            if (hasGrowth(row)) {
                widest = std::max(widest,
                                  kit.line(nowText(kit, sheet, row, hasPrefix), kLargeBold).width);
            }
        }
        const double left = 1.6 + kGlyph + kGlyphGap + widest + kGap;
        const double right = line.talkAt - kGap;
        if (right - left - 2 * line.dates >= leastGrowth) {
            line.hasPrefix = hasPrefix;
            line.growth = QRectF(left, 0.6, right - left, kHeight);
            break;
        }
    }
    return line;
}

/// How the student has grown, between the first date and the last.
void growth(Block& block, const ConferenceSheet& sheet, const SheetRow& row, const QRectF& place,
            double dates)
{
    constexpr double kRadius = 2.4;
    const SheetKit& kit = block.kit();
    const QRectF box = place.adjusted(dates, 0.0, -dates, 0.0);
    GrowthMeasure measure;
    measure.radius = kRadius;
    measure.aboveGuides = measure.belowGuides = kRadius + 0.2;
    constexpr double kLeastRadius = 1.7; // smaller ones are not told apart by who needs large print
    const auto geometryOf = [&](const std::vector<GrowthPoint>& seen) {
        return growthGeometry(seen, sheet.from, sheet.asOf, static_cast<int>(sheet.levels.size()),
                              box, measure);
    };
    SheetRow shown = row;
    GrowthGeometry g = geometryOf(shown.growth);
    if (g.radius < kLeastRadius && shown.growth.size() > 2) {
        shown.growth = {row.growth.front(), row.growth.back()};
        g = geometryOf(shown.growth);
    }
    placeGrowth(block, g, shown, sheet.creditRank);
    const double baseline = box.center().y() + 2.2;
    block.text(kit.words.shortDate(row.growth.front().date), kLarge, place.left(), baseline);
    if (row.growth.size() > 1) {
        block.textRight(kit.words.shortDate(row.growth.back().date), kLarge, place.right(),
                        baseline);
    }
}

/// The level in words, how the student has grown where there is room for it, and the box to tick
/// for what the student wants to talk about.
Block nowBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet, const SheetRow& row,
               const NowLine& at)
{
    Block block(kit, width);
    const ShapedLine& talk = kit.line(kit.say(Sheet::tr("Talk")), kLarge);
    const QRectF box(width - kLargeTick - 0.2, kNowBaseline - kLargeTick + 0.8, kLargeTick,
                     kLargeTick);
    block.text(talk, kLarge, at.talkAt, kNowBaseline);
    if (row.isStarred) {
        block.add(TickedBox{box}, box);
    } else {
        block.openBox(box, 0.4);
    }
    double textAt = 0.0;
    if (!row.isExempt) {
        const QPointF corner(row.isDecision ? 1.6 : 0.0, kNowBaseline - kGlyph + 1.0);
        mark(block, corner, row.rank.value_or(0), sheet.creditRank);
        if (row.isDecision) {
            decisionMark(block, QPointF(0.0, corner.y() - 1.2));
        }
        textAt = corner.x() + kGlyph + kGlyphGap;
    }
    const bool isBeside = !at.growth.isEmpty() && hasGrowth(row);
    const auto& lines =
        kit.wrapped(nowText(kit, sheet, row, at.hasPrefix), kLargeBold, at.talkAt - 4.0 - textAt);
    const double last = block.paragraph(lines, kLargeBold, textAt, kNowBaseline, kLargePitch);
    double height = last + std::max({1.8, lines.back().ink.bottom(), talk.ink.bottom()}) + 0.4;
    if (isBeside) {
        growth(block, sheet, row, at.growth, at.dates);
        height = std::max(height, at.growth.bottom() + 0.6);
    }
    block.setHeight(height);
    return block;
}

/// The same on a line of its own.
Block growthBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                  const SheetRow& row, const NowLine& at)
{
    constexpr double kHeight = 14.0;
    Block block(kit, width);
    growth(block, sheet, row, QRectF(0.0, 1.0, width, kHeight), at.dates);
    block.setHeight(1.0 + kHeight + 1.0);
    return block;
}

void legend(TextColumn& column, const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    const auto entry = [&](const Spoken& said, const auto& draw) {
        Block block(kit, width);
        const double textAt = kGlyph + kGlyphGap;
        const auto& lines = kit.wrapped(said.first, kLarge, width - textAt);
        const double first = std::max(8.4, 0.6 - lines[0].ink.top());
        draw(block, QPointF(0.0, first - kGlyph + 1.0));
        double low = block.paragraph(lines, kLarge, textAt, first, kLargePitch) +
                     std::max(1.8, lines.back().ink.bottom());
        if (!said.second.isEmpty()) {
            const TextStyle small = kit.look.second;
            const auto& also = kit.wrapped(said.second, small, width - textAt);
            low = block.paragraph(also, small, textAt, low + 0.4 - also.front().ink.top(),
                                  small.points * 0.5) +
                  also.back().ink.bottom();
        }
        block.setHeight(low);
        column.place(block);
    };
    for (int rank = 1; rank <= static_cast<int>(sheet.levels.size()); ++rank) {
        entry(levelMeaning(kit, sheet, rank),
              [&](Block& block, QPointF corner) { mark(block, corner, rank, sheet.creditRank); });
    }
    if (hasDecision(sheet)) {
        entry(kit.both(Sheet::tr("My teacher decided.")), [](Block& block, QPointF corner) {
            decisionMark(block, corner + QPointF(2.0, 2.0));
        });
    }
}

} // namespace

void layLargeOutcomes(PageFlow& flow, TextColumn& column, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    if (sheet.rows.empty()) {
        column.asked(Sheet::tr("My teacher and I will choose what I learn next"), {}, 4);
    }
    const NowLine at = nowLine(kit, width, sheet);
    for (const SheetRow& row : sheet.rows) {
        std::vector<Block> parts{wordingBlock(kit, width, row),
                                 nowBlock(kit, width, sheet, row, at)};
        if (at.growth.isEmpty() && hasGrowth(row)) {
            parts.push_back(growthBlock(kit, width, sheet, row, at));
        }
        Block end(kit, width);
        end.rule(0.0, width, 1.2, 0.3);
        end.setHeight(1.6);
        parts.push_back(std::move(end));
        double height = 0.0;
        for (const Block& part : parts) {
            height += part.height();
        }
        if (parts.front().height() > flow.pageHeight()) {
            // Longer than a page: its lines go on where they must.
            column.text(isolated(row.code) + QStringLiteral("  ") + isolated(row.wording), kLarge,
                        kLargePitch, 4.0);
            parts.erase(parts.begin());
        }
        flow.makeRoom(std::min(height, flow.pageHeight()));
        for (const Block& part : parts) {
            column.place(part);
        }
    }
    for (const QString& credit :
         {creditText(kit.words, sheet), exemptSentence(sheet.credit, kit.words)}) {
        if (!credit.isEmpty()) {
            column.whole(boundNumbers(credit), kLargeBold, kLargePitch, 5.0);
        }
    }
    if (kit.second != nullptr) {
        const QString also = creditText(*kit.second, sheet) + QLatin1Char(' ') +
                             exemptSentence(sheet.credit, *kit.second);
        const TextStyle small = kit.look.second;
        if (!also.trimmed().isEmpty()) {
            column.whole(boundNumbers(also.trimmed()), small, small.points * 0.5, 0.6);
        }
    }
    if (!sheet.rows.empty()) {
        flow.gap(2.0);
        legend(column, kit, width, sheet);
    }
}

} // namespace trellis::ui
