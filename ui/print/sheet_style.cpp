// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_style.h"

#include "ui/text/conference_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kSecondHeight = 4.7; // with letters that have two marks above them
constexpr double kBeside = 1.8;       // between the two languages on one line
constexpr double kTickSize = 3.7;
constexpr double kTickWords = kTickSize + 1.6;

bool isBeside(const SheetKit& kit, const ShapedLine& first, const QString& second, double room)
{
    return kit.look.isSecondBeside &&
           first.width + kBeside + kit.line(second, kSecond).width <= room;
}

} // namespace

Block headingBlock(const SheetKit& kit, double width, const QString& heading, const QString& second,
                   const QString& minutes)
{
    constexpr double kGap = 4.0;
    const TextStyle style = kit.look.heading;
    const TextStyle small = kit.look.second;
    Block block(kit, width);
    const double forMinutes = minutes.isEmpty() ? 0.0 : kit.line(minutes, kPrompt).width + kGap;
    const auto& lines = kit.wrapped(heading, style, width - forMinutes);
    const bool isSecondBeside = !second.isEmpty() && lines.size() == 1 &&
                                isBeside(kit, lines[0], second, width - forMinutes);
    double y =
        block.paragraph(lines, style, 0.0, std::max(style.points * 0.34, -lines[0].ink.top()),
                        style.points * 0.475);
    if (!minutes.isEmpty()) {
        block.textRight(minutes, kPrompt, width, y);
    }
    // Below the letters that reach down, whatever font they come from.
    double low = std::max(kit.descent(style), lines.back().ink.bottom());
    if (isSecondBeside) {
        const ShapedLine& line = kit.line(second, kSecond);
        block.text(line, kSecond, lines[0].width + kBeside, y);
        low = std::max(low, line.ink.bottom());
    } else if (!second.isEmpty()) {
        const auto& also = kit.wrapped(second, small, width);
        y += std::max(small.points * 0.46, low - also[0].ink.top() + 0.2);
        y = block.paragraph(also, small, 0.0, y, small.points * 0.54);
        low = std::max(kit.descent(small), also.back().ink.bottom());
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

double words(Block& block, const Saying& saying, TextStyle style, double x, double baseline,
             double room)
{
    const SheetKit& kit = block.kit();
    const ShapedLine& first = kit.line(kit.say(saying), style);
    double end = block.text(first, style, x, baseline);
    if (kit.second != nullptr && isBeside(kit, first, kit.also(saying), room)) {
        end = block.text(kit.line(kit.also(saying), kSecond), kSecond, end + kBeside, baseline);
    } else if (kit.second != nullptr) {
        const ShapedLine& second = kit.line(kit.also(saying), kSecond);
        const double below = std::max(kSecondPitch, first.ink.bottom() - second.ink.top() + 0.1);
        end = std::max(end, block.text(second, kSecond, x, baseline + below));
    }
    return end;
}

double saidParagraph(Block& block, const Spoken& spoken, TextStyle style, double x, double width,
                     double baseline, double pitch)
{
    const SheetKit& kit = block.kit();
    const auto& lines = kit.wrapped(spoken.first, style, width);
    const double last = block.paragraph(lines, style, x, baseline, pitch);
    if (spoken.second.isEmpty()) {
        return last;
    }
    if (lines.size() == 1 && isBeside(kit, lines[0], spoken.second, width)) {
        block.text(kit.line(spoken.second, kSecond), kSecond, x + lines[0].width + kBeside, last);
        return last;
    }
    const auto& also = kit.wrapped(spoken.second, kSecond, width);
    return block.paragraph(
        also, kSecond, x, last + linePitch(lines.back(), also.front(), kSecondPitch), kSecondPitch);
}

double secondHeight(const SheetKit& kit)
{
    return kit.second != nullptr ? kSecondHeight : 0.0;
}

double secondHeight(const SheetKit& kit, const Saying& saying, TextStyle style, double room)
{
    return kit.second != nullptr &&
                   isBeside(kit, kit.line(kit.say(saying), style), kit.also(saying), room)
               ? 0.0
               : secondHeight(kit);
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

QString betweenOwnAndAnswer(const ConferencePrompt& prompt)
{
    return prompt.key.empty() && !prompt.answer.empty() ? QStringLiteral(" \u2013") : QString();
}

QString isolated(const std::string& text)
{
    return QChar(0x2068) + toQt(text).simplified() + QChar(0x2069);
}

QString isolatedLines(const std::string& text)
{
    QStringList lines;
    const QString whole = toQt(text).trimmed();
    for (const QString& line : whole.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines += QChar(0x2068) + line.simplified() + QChar(0x2069);
    }
    return lines.join(QLatin1Char('\n'));
}

QString omitted()
{
    return QStringLiteral("…");
}

double tickBox(Block& block, double x, double baseline, const Saying& saying, double room,
               bool isTicked)
{
    const QRectF box(x, baseline - kTickSize + 0.4, kTickSize, kTickSize);
    if (isTicked) {
        block.add(TickedBox{box}, box);
    } else {
        block.openBox(box);
    }
    return words(block, saying, kPrompt, x + kTickWords, baseline, room - kTickWords);
}

double tickBoxSecondHeight(const SheetKit& kit, const Saying& saying, double room)
{
    return secondHeight(kit, saying, kPrompt, room - kTickWords);
}

double wordsWithLine(Block& block, const Saying& saying, double x1, double x2, double baseline)
{
    constexpr double kLeastLine = 28.0;
    const double room = x2 - x1 - kLeastLine;
    const double end = words(block, saying, kPrompt, x1, baseline, room);
    block.rule(std::min(end + 1.5, x2), x2, baseline + 0.5);
    return secondHeight(block.kit(), saying, kPrompt, room);
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
    double end = x1 + text.back().width;
    if (!second.isEmpty() && said.isEmpty() && text.size() == 1 &&
        isBeside(kit, text[0], second, x2 - x1)) {
        const ShapedLine& also = kit.line(second, kSecond);
        end = block.text(also, kSecond, end + kBeside, y);
        low = std::max(low, y + also.ink.bottom());
    } else if (!second.isEmpty()) {
        end = x2;
        const auto& also = kit.wrapped(second, kSecond, x2 - x1);
        y = block.paragraph(also, kSecond, x1,
                            std::max(y + kSecondPitch, low - also[0].ink.top() + 0.2),
                            kSecondPitch);
        low = y + std::max(kit.descent(kSecond), also.back().ink.bottom());
    }
    if (!said.isEmpty()) {
        return low;
    }
    // A short line will do where a whole one follows.
    constexpr double kShortLine = 18.0;
    const double least = lines > 1 ? kShortLine : (x2 - x1) / 2;
    const bool isFirstBeside =
        kit.look.areLinesBeside && lines > 0 && !words.isEmpty() && x2 - end > least;
    if (isFirstBeside) {
        block.rule(end + 1.5, x2, y + 0.5);
        low = std::max(low, y + kit.look.writingPitch - kAboveNextWords);
    }
    const int under = lines - (isFirstBeside ? 1 : 0);
    const double last = writingLines(block, x1, x2, y + 0.5, under);
    return std::max(low, last + (under > 0 ? whiteUnderLines(kit) : 0.0));
}

double whiteUnderLines(const SheetKit& kit)
{
    return kit.look.areLinesBeside ? std::max(0.0, kit.look.writingPitch - 0.5 - kAboveNextWords)
                                   : 0.0;
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
