// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"

#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kBoxGap = 4.0;
constexpr double kInset = 2.0;
constexpr double kFirstBaseline = 6.2; // under a heading's rule

Block sectionBlock(const SheetFonts& fonts, double width, const QString& heading, int minutes = 0)
{
    Block block(fonts, width);
    const Block head =
        headingBlock(fonts, width, heading, minutes > 0 ? minutesText(minutes) : QString());
    block.place(head, 0.0, 0.0);
    block.setHeight(head.height());
    return block;
}

/// Words with a line behind them up to the end. Returns the baseline.
void promptWithLine(Block& block, const QString& words, double x1, double x2, double baseline)
{
    const double end = block.text(words, kPrompt, x1, baseline);
    block.rule(end + 1.5, x2, baseline + 0.5);
}

/// One piece of work to show.
void workForm(Block& block, const QRectF& box)
{
    block.openBox(box);
    const double x1 = box.left() + kInset;
    const double x2 = box.right() - kInset;
    double y = box.top() + 6.2;
    promptWithLine(block, Sheet::tr("Title, date"), x1, x2, y);
    y += kWritingPitch;
    promptWithLine(block, Sheet::tr("Shows outcome"), x1, x2, y);
    y += 6.8;
    block.text(Sheet::tr("I chose this because"), kPrompt, x1, y);
    writingLines(block, x1, x2, y + 0.4, 2);
}

/// One goal: by when, what, how, how I know, who helps.
void goalForm(Block& block, const QRectF& box)
{
    constexpr double kStep = 11.0;
    constexpr double kDateLine = 22.0;
    constexpr double kNameLine = 34.0;
    block.openBox(box);
    const double x1 = box.left() + kInset;
    const double x2 = box.right() - kInset;
    double y = box.top() + 6.0;
    const double date = block.text(Sheet::tr("By (date)"), kPrompt, x1, y) + 1.2;
    block.rule(date, date + kDateLine, y + 0.5);
    block.text(Sheet::tr("I will be able to"), kPrompt, date + kDateLine + 1.2, y);
    writingLines(block, x1, x2, y + 0.2, 1);
    for (const QString& prompt : {Sheet::tr("First I will"), Sheet::tr("I will know because")}) {
        y += kStep;
        block.text(prompt, kPrompt, x1, y);
        writingLines(block, x1, x2, y + 0.2, 1);
    }
    y += kStep;
    block.rule(x1, x1 + kNameLine, y + 0.5);
    block.text(Sheet::tr("will help me by"), kPrompt, x1 + kNameLine + 1.2, y);
    writingLines(block, x1, x2, y + 0.2, 1);
}

} // namespace

Block workBlock(const SheetFonts& fonts, double width)
{
    constexpr double kHeight = 36.4;
    Block block = sectionBlock(fonts, width, Sheet::tr("3  Work I want to show you"), 5);
    const double top = block.height() + 1.0;
    const double boxWidth = (width - kBoxGap) / 2;
    workForm(block, QRectF(0.0, top, boxWidth, kHeight));
    workForm(block, QRectF(boxWidth + kBoxGap, top, boxWidth, kHeight));
    block.setHeight(top + kHeight);
    return block;
}

Block thinkingBlock(const SheetFonts& fonts, double width, int lines)
{
    Block block = sectionBlock(fonts, width, Sheet::tr("Thinking about my learning"));
    double y = block.height() + 5.6;
    const std::array<QString, 3> prompts{Sheet::tr("I am proud that"),
                                         Sheet::tr("Something was hard. This is how I handled it:"),
                                         Sheet::tr("I would like help with")};
    for (const QString& prompt : prompts) {
        block.text(prompt, kPrompt, 0.0, y);
        const double last = writingLines(block, 0.0, width, y + 0.4, lines);
        block.setHeight(last + 0.2);
        y = last + 5.0;
    }
    return block;
}

Block goalsBlock(const SheetFonts& fonts, double width)
{
    constexpr double kHeight = 48.2;
    constexpr double kBetweenTicks = 46.0;
    constexpr double kByLine = 30.0;
    Block block = sectionBlock(fonts, width, Sheet::tr("4  My goals"), 4);
    double y = block.height() + 6.2;
    const QString by = Sheet::tr("by");
    const double byAt = width - kByLine - 1.5 - fonts.line(by, kPrompt).width;
    promptWithLine(block, Sheet::tr("Last time I said:"), 0.0, byAt - 1.5, y);
    promptWithLine(block, by, byAt, width, y);
    y += kWritingPitch;
    double x = 0.0;
    for (const QString& words :
         {Sheet::tr("I met it"), Sheet::tr("Still working on it"), Sheet::tr("I changed it")}) {
        x = std::max(x + kBetweenTicks, tickBox(block, x, y, words) + 4.0);
    }
    const double top = y + 2.4;
    const double boxWidth = (width - kBoxGap) / 2;
    goalForm(block, QRectF(0.0, top, boxWidth, kHeight));
    goalForm(block, QRectF(boxWidth + kBoxGap, top, boxWidth, kHeight));
    block.setHeight(top + kHeight);
    return block;
}

std::vector<Block> noteBlocks(const SheetFonts& fonts, double width, const std::string& note)
{
    const QString text = toQt(note).trimmed();
    if (text.isEmpty()) {
        return {};
    }
    const std::vector<ShapedLine>& lines = fonts.wrapped(text, kPrompt, width);
    constexpr std::size_t kTogether = 3; // a heading is never left alone at the end of a page
    std::vector<Block> blocks;
    const std::size_t first = std::min(kTogether, lines.size());
    Block block = sectionBlock(fonts, width, Sheet::tr("A note from my teacher"));
    const std::vector<ShapedLine> start(lines.begin(),
                                        lines.begin() + static_cast<std::ptrdiff_t>(first));
    block.setHeight(block.paragraph(start, kPrompt, 0.0, block.height() + 5.6, kPromptPitch) +
                    fonts.descent(kPrompt));
    blocks.push_back(std::move(block));
    for (std::size_t i = first; i < lines.size(); ++i) {
        Block line(fonts, width);
        const double above =
            std::max(kPromptPitch - fonts.descent(kPrompt),
                     lines[i - 1].descent + lines[i].ascent - fonts.descent(kPrompt));
        line.text(lines[i], kPrompt, 0.0, above);
        line.setHeight(above + fonts.descent(kPrompt));
        blocks.push_back(std::move(line));
    }
    return blocks;
}

Block questionsBlock(const SheetFonts& fonts, double width)
{
    Block block = sectionBlock(fonts, width, Sheet::tr("5  Questions from my family"), 3);
    const QStringList questions{Sheet::tr("You could ask:"), Sheet::tr("What made you proud?"),
                                Sheet::tr("What was hard?"), Sheet::tr("What will you try next?"),
                                Sheet::tr("How can we help at home?")};
    double y =
        block.paragraph(fonts.wrapped(questions.join(QLatin1Char(' ')), kSmallPrompt, width),
                        kSmallPrompt, 0.0, block.height() + kFirstBaseline - 0.6, kPromptPitch);
    y = writingLines(block, 0.0, width, y + 0.4, 2) + 5.4;
    tickBox(block, 0.0, y, Sheet::tr("We would also like time with the teacher."));
    block.setHeight(y + fonts.descent(kPrompt));
    return block;
}

Block signBlock(const SheetFonts& fonts, double width)
{
    constexpr double kLongest = 42.0;
    Block block = sectionBlock(fonts, width, Sheet::tr("6  We talked about this together"), 1);
    const std::array<QString, 4> who{Sheet::tr("Me"), Sheet::tr("My family"),
                                     Sheet::tr("My teacher"), Sheet::tr("We meet again on")};
    const double step = width / static_cast<double>(who.size());
    const double y = block.height() + 8.4;
    double x = 0.0;
    for (const QString& words : who) {
        block.rule(x, x + std::min(kLongest, step - 3.0), y);
        block.text(words, kSmallPrompt, x, y + 4.4);
        x += step;
    }
    block.setHeight(y + 4.4 + fonts.descent(kSmallPrompt));
    return block;
}

Block myNotesBlock(const SheetFonts& fonts, double width, double height)
{
    Block block = sectionBlock(fonts, width, Sheet::tr("My notes"));
    const double top = block.height() + 2.0;
    writingLines(block, 0.0, width, top, static_cast<int>((height - top - 1.0) / kWritingPitch));
    block.setHeight(height);
    return block;
}

} // namespace trellis::ui
