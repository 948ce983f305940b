// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/outcome_columns.h"
#include "ui/print/sheet_style.h"

#include <algorithm>

namespace trellis::ui {

Block compactBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                   const SheetRow& row)
{
    constexpr double kCompactRow = 7.2;
    constexpr double kBaseline = 5.0;
    constexpr double kPitch = 5.4;
    constexpr double kSmallGlyph = 3.4;
    constexpr double kSmallTick = 3.8;
    constexpr double kBelow = 2.2;
    const Margin margin = marginOf(kit, sheet, RowForm::Compact);
    const Columns columns(width, margin.text);
    Block block(kit, width);
    const double least =
        numberCell(block, margin, row, kCompactCode, kBaseline) - kBelowLast + kBelow;
    const auto& lines =
        kit.wrapped(isolated(row.wording), kCompactText, columns.now - kColumnGap - columns.text);
    const double first = std::max(kBaseline, 0.5 - lines.front().ink.top());
    const double last = block.paragraph(lines, kCompactText, columns.text, first, kPitch);
    const double nowAt = row.isExempt ? columns.now : columns.now + kSmallGlyph + 1.0;
    const double nowWidth = columns.talk - kColumnGap / 2 - nowAt;
    const QString said = nowWords(kit, sheet, row).first; // the legend has the other language
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
    finishRow(block, height);
    return block;
}

} // namespace trellis::ui
