// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_style.h"

#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kSecondPitch = 3.9;
constexpr double kSecondHeight = 4.7; // with letters that have two marks above them

} // namespace

Block headingBlock(const SheetKit& kit, double width, const QString& heading, const QString& second,
                   const QString& minutes)
{
    constexpr double kBaseline = 4.6;
    constexpr double kGap = 4.0;
    Block block(kit, width);
    const double forMinutes = minutes.isEmpty() ? 0.0 : kit.line(minutes, kPrompt).width + kGap;
    const auto& lines = kit.wrapped(heading, kHeading, width - forMinutes);
    double y = block.paragraph(lines, kHeading, 0.0, std::max(kBaseline, -lines[0].ink.top()), 6.4);
    if (!minutes.isEmpty()) {
        block.textRight(minutes, kPrompt, width, y);
    }
    // Below the letters that reach down, whatever font they come from.
    double low = std::max(kit.descent(kHeading), lines.back().ink.bottom());
    if (!second.isEmpty()) {
        const ShapedLine& line = kit.line(second, kSecond);
        y += std::max(kSecondPitch, low - line.ink.top() + 0.2);
        block.text(line, kSecond, 0.0, y);
        low = std::max(kit.descent(kSecond), line.ink.bottom());
    }
    y += low + 0.4;
    block.rule(0.0, width, y, 0.4);
    block.setHeight(y + 0.2);
    return block;
}

Block headingBlock(const SheetKit& kit, double width, const Saying& heading, const QString& minutes)
{
    return headingBlock(kit, width, kit.say(heading), kit.also(heading), minutes);
}

QString minutesText(const SheetKit& kit, int minutes)
{
    return kit.say(Sheet::tr("%n minutes", nullptr, minutes));
}

double words(Block& block, const Saying& saying, TextStyle style, double x, double baseline)
{
    const SheetKit& kit = block.kit();
    const ShapedLine& first = kit.line(kit.say(saying), style);
    double end = block.text(first, style, x, baseline);
    if (kit.second != nullptr) {
        const ShapedLine& second = kit.line(kit.also(saying), kSecond);
        const double below = std::max(kSecondPitch, first.ink.bottom() - second.ink.top() + 0.1);
        end = std::max(end, block.text(second, kSecond, x, baseline + below));
    }
    return end;
}

double secondHeight(const SheetKit& kit)
{
    return kit.second != nullptr ? kSecondHeight : 0.0;
}

QString promptWords(const SheetKit& kit, const ConferencePrompt& prompt)
{
    return prompt.key.empty() ? named(prompt.text, TextFor::Screen) : promptText(prompt, kit.words);
}

QString alsoPrompt(const SheetKit& kit, const ConferencePrompt& prompt)
{
    return kit.second == nullptr || prompt.key.empty() ? QString()
                                                       : promptText(prompt, *kit.second);
}

QString isolated(const std::string& text)
{
    return QChar(0x2068) + toQt(text).simplified() + QChar(0x2069);
}

double tickBox(Block& block, double x, double baseline, const Saying& saying)
{
    constexpr double kSize = 3.7;
    block.openBox(QRectF(x, baseline - kSize + 0.4, kSize, kSize));
    return words(block, saying, kPrompt, x + kSize + 1.6, baseline);
}

void wordsWithLine(Block& block, const Saying& saying, double x1, double x2, double baseline)
{
    const double end = words(block, saying, kPrompt, x1, baseline);
    block.rule(std::min(end + 1.5, x2), x2, baseline + 0.5);
}

double wordsWithAnswer(Block& block, const QString& words, const QString& second,
                       const std::string& answer, double x1, double x2, double baseline, int lines)
{
    const SheetKit& kit = block.kit();
    const QString said = toQt(answer).simplified();
    const QString whole =
        said.isEmpty()
            ? words
            : (words + QLatin1Char(' ') + QChar(0x2068) + said + QChar(0x2069)).trimmed();
    const auto& text = kit.wrapped(whole, kPrompt, x2 - x1);
    double y = block.paragraph(text, kPrompt, x1, baseline, kPromptPitch);
    double low = y + std::max(kit.descent(kPrompt), text.back().ink.bottom());
    if (!second.isEmpty()) {
        const auto& also = kit.wrapped(second, kSecond, x2 - x1);
        y = block.paragraph(also, kSecond, x1,
                            std::max(y + kSecondPitch, low - also[0].ink.top() + 0.2),
                            kSecondPitch);
        low = y + std::max(kit.descent(kSecond), also.back().ink.bottom());
    }
    return said.isEmpty() ? std::max(low, writingLines(block, x1, x2, y + 0.4, lines)) : low;
}

double writingLines(Block& block, double x1, double x2, double top, int count)
{
    double y = top;
    for (int i = 0; i < count; ++i) {
        y += block.kit().look.writingPitch;
        block.rule(x1, x2, y);
    }
    return y;
}

} // namespace trellis::ui
