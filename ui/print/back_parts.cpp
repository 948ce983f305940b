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

double lastTimeOver(Block& block, const ConferenceSheet& sheet, PaperQuestion question, double x1,
                    double x2, double baseline)
{
    const std::string& before = writtenBefore(sheet, question);
    if (before.empty() || !writtenOn(sheet, question).empty()) {
        return baseline;
    }
    const SheetKit& kit = block.kit();
    constexpr Saying kLastTime = Sheet::tr("Last time: %1");
    const Spoken said{kit.say(kLastTime).arg(isolated(before)),
                      kit.second != nullptr ? kit.also(kLastTime).arg(omitted()) : QString()};
    return saidParagraph(block, said, kSmallPrompt, x1, x2 - x1, baseline, 5.4) + kPromptPitch;
}

double askedOnPaper(Block& block, const ConferenceSheet& sheet, PaperQuestion question,
                    const Saying& saying, double x1, double x2, double baseline, int lines)
{
    const SheetKit& kit = block.kit();
    const double y = lastTimeOver(block, sheet, question, x1, x2, baseline);
    return wordsWithAnswer(block, kit.say(saying), kit.also(saying), writtenOn(sheet, question), x1,
                           x2, y, lines);
}

} // namespace trellis::ui
