// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_parts.h"

#include "ui/print/sheet_style.h"

#include <algorithm>

namespace trellis::ui {

Block sectionBlock(const SheetKit& kit, double width, const Saying& heading, int minutes)
{
    Block block(kit, width);
    const Block head =
        headingBlock(kit, width, heading, minutes > 0 ? minutesText(kit, minutes) : QString());
    block.place(head, 0.0, 0.0);
    block.setHeight(head.height());
    return block;
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
