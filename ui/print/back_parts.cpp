// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_parts.h"

#include "ui/print/sheet_style.h"

#include <algorithm>

namespace trellis::ui {

Block sectionBlock(const SheetKit& kit, double width, const Saying& heading, int minutes)
{
    return headingBlock(kit, width, heading, minutes > 0 ? minutesText(kit, minutes) : QString());
}

Block numberedSection(const SheetKit& kit, double width, int number, const Saying& heading,
                      int minutes)
{
    const QString before = kit.words.number(number) + QStringLiteral("  ");
    return headingBlock(kit, width, before + kit.say(heading),
                        kit.second != nullptr ? before + kit.also(heading) : QString(),
                        minutesText(kit, minutes));
}

double placePair(Block& block, const std::vector<Block>& pair, double top, double boxWidth)
{
    double height = 0.0;
    for (const Block& piece : pair) {
        height = std::max(height, piece.height());
    }
    double x = 0.0;
    for (const Block& piece : pair) {
        block.openBox(QRectF(x, top, boxWidth, height));
        block.place(piece, x, top);
        x += boxWidth + kPairGap;
    }
    return top + height;
}

} // namespace trellis::ui
