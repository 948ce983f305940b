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

/// "4  I can use a Punnett square to predict traits."
Block wordingBlock(const SheetKit& kit, double width, const SheetRow& row)
{
    Block block(kit, width);
    const auto& lines = kit.wrapped(
        isolated(row.code) + QStringLiteral("  ") + isolated(row.wording), kLarge, width);
    const double first = std::max(8.4, 0.6 - lines[0].ink.top());
    const double last = block.paragraph(lines, kLarge, 0.0, first, kLargePitch);
    block.setHeight(last + std::max(1.6, lines.back().ink.bottom()));
    return block;
}

/// The level in words, and the box to tick for what the student wants to talk about.
Block nowBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet, const SheetRow& row)
{
    constexpr double kBaseline = 8.4;
    Block block(kit, width);
    const ShapedLine& talk = kit.line(kit.say(Sheet::tr("Talk")), kLarge);
    const QRectF box(width - kLargeTick - 0.2, kBaseline - kLargeTick + 0.8, kLargeTick,
                     kLargeTick);
    const double talkAt = box.left() - 2.0 - talk.width;
    block.text(talk, kLarge, talkAt, kBaseline);
    if (row.isStarred) {
        block.add(TickedBox{box}, box);
    } else {
        block.openBox(box, 0.4);
    }
    double textAt = 0.0;
    if (!row.isExempt) {
        const QPointF corner(row.isDecision ? 1.6 : 0.0, kBaseline - kGlyph + 1.0);
        mark(block, corner, row.rank.value_or(0), sheet.creditRank);
        if (row.isDecision) {
            decisionMark(block, QPointF(0.0, corner.y() - 1.2));
        }
        textAt = corner.x() + kGlyph + kGlyphGap;
    }
    const QString now = nowWords(kit, sheet, row);
    const auto& lines = kit.wrapped(row.isExempt ? now : kit.say(Sheet::tr("Now: %1")).arg(now),
                                    kLargeBold, talkAt - 4.0 - textAt);
    const double last = block.paragraph(lines, kLargeBold, textAt, kBaseline, kLargePitch);
    block.setHeight(last + std::max({1.8, lines.back().ink.bottom(), talk.ink.bottom()}) + 0.4);
    return block;
}

/// The widest date under a picture, so that all pictures have the same scale.
double dateWidth(const SheetKit& kit, const ConferenceSheet& sheet)
{
    double widest = 0.0;
    for (const SheetRow& row : sheet.rows) {
        for (const GrowthPoint& point : row.growth) {
            widest = std::max(widest, kit.line(kit.words.shortDate(point.date), kLarge).width);
        }
    }
    return widest;
}

/// How the student has grown, between the first date and the last.
Block growthBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                  const SheetRow& row)
{
    constexpr double kHeight = 14.0;
    constexpr double kGap = 3.0;
    constexpr double kRadius = 2.4;
    const double dates = dateWidth(kit, sheet) + kGap;
    Block block(kit, width);
    const QRectF box(dates, 1.0, width - 2 * dates, kHeight);
    GrowthMeasure measure;
    measure.radius = kRadius;
    measure.aboveGuides = measure.belowGuides = kRadius + 0.2;
    const GrowthGeometry g = growthGeometry(row.growth, sheet.from, sheet.asOf,
                                            static_cast<int>(sheet.levels.size()), box, measure);
    placeGrowth(block, g, row, sheet.creditRank);
    const double baseline = box.center().y() + 2.2;
    block.text(kit.words.shortDate(row.growth.front().date), kLarge, 0.0, baseline);
    if (row.growth.size() > 1) {
        block.textRight(kit.words.shortDate(row.growth.back().date), kLarge, width, baseline);
    }
    block.setHeight(box.bottom() + 1.0);
    return block;
}

void legend(TextColumn& column, const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    const auto entry = [&](const QString& words, const auto& draw) {
        Block block(kit, width);
        const double textAt = kGlyph + kGlyphGap;
        const auto& lines = kit.wrapped(words, kLarge, width - textAt);
        const double first = std::max(8.4, 0.6 - lines[0].ink.top());
        draw(block, QPointF(0.0, first - kGlyph + 1.0));
        const double last = block.paragraph(lines, kLarge, textAt, first, kLargePitch);
        block.setHeight(last + std::max(1.8, lines.back().ink.bottom()));
        column.place(block);
    };
    for (std::size_t i = 0; i < sheet.levels.size(); ++i) {
        entry(levelWords(kit, sheet.levels[i]), [&](Block& block, QPointF corner) {
            mark(block, corner, static_cast<int>(i) + 1, sheet.creditRank);
        });
    }
    if (hasDecision(sheet)) {
        entry(kit.say(Sheet::tr("My teacher decided.")), [](Block& block, QPointF corner) {
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
    for (const SheetRow& row : sheet.rows) {
        std::vector<Block> parts{wordingBlock(kit, width, row), nowBlock(kit, width, sheet, row)};
        if (!row.isExempt && !row.growth.empty()) {
            parts.push_back(growthBlock(kit, width, sheet, row));
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
            column.text(boundNumbers(credit), kLargeBold, kLargePitch, 6.0);
        }
    }
    if (!sheet.rows.empty()) {
        flow.gap(2.0);
        legend(column, kit, width, sheet);
    }
}

} // namespace trellis::ui
