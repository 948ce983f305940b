// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_style.h"

namespace trellis::ui {

Block headingBlock(const SheetFonts& fonts, double width, const QString& heading,
                   const QString& minutes)
{
    constexpr double kBaseline = 4.6;
    Block block(fonts, width);
    block.text(heading, kHeading, 0.0, kBaseline);
    if (!minutes.isEmpty()) {
        block.textRight(minutes, kPrompt, width, kBaseline);
    }
    // Below the letters that reach down, whatever font they come from.
    const double descent =
        std::max(fonts.descent(kHeading), fonts.line(heading, kHeading).ink.bottom());
    const double y = kBaseline + descent + 0.4;
    block.rule(0.0, width, y, 0.4);
    block.setHeight(y + 0.2);
    return block;
}

QString minutesText(int minutes)
{
    return minutes == 1 ? Sheet::tr("1 minute") : Sheet::tr("%1 minutes").arg(minutes);
}

double tickBox(Block& block, double x, double baseline, const QString& words)
{
    constexpr double kSize = 3.7;
    block.openBox(QRectF(x, baseline - kSize + 0.4, kSize, kSize));
    return block.text(words, kPrompt, x + kSize + 1.6, baseline);
}

double writingLines(Block& block, double x1, double x2, double top, int count)
{
    double y = top;
    for (int i = 0; i < count; ++i) {
        y += kWritingPitch;
        block.rule(x1, x2, y);
    }
    return y;
}

} // namespace trellis::ui
