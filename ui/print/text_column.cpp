// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/text_column.h"

#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

void TextColumn::text(const QString& words, TextStyle style, double pitch, double above)
{
    const SheetKit& kit = m_flow.kit();
    const auto lines = kit.wrapped(words, style, m_flow.width());
    m_flow.gap(above);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Block block(kit, m_flow.width());
        const double rise = std::max(i == 0 ? 0.0 : pitch * 0.72, -lines[i].ink.top() + 0.4);
        block.text(lines[i], style, 0.0, rise);
        block.setHeight(rise + std::max(pitch * 0.28, lines[i].ink.bottom() + 0.2));
        m_flow.makeRoom(block.height());
        m_flow.place(block);
    }
}

void TextColumn::said(const Saying& saying, TextStyle style, double pitch, double above)
{
    text(m_flow.kit().say(saying), style, pitch, above);
    if (const QString second = m_flow.kit().also(saying); !second.isEmpty()) {
        const TextStyle small = m_flow.kit().look.second;
        text(second, small, small.points * 0.5, 0.6);
    }
}

void TextColumn::lines(int count, double pitch)
{
    for (int i = 0; i < count; ++i) {
        Block block(m_flow.kit(), m_flow.width());
        block.rule(0.0, m_flow.width(), pitch, 0.35);
        block.setHeight(pitch + 0.4);
        m_flow.makeRoom(block.height());
        m_flow.place(block);
    }
}

void TextColumn::asked(const QString& words, const QString& second, const std::string& answer,
                       int count)
{
    const QString said = toQt(answer).simplified();
    if (said.isEmpty()) {
        const auto& wrapped = m_flow.kit().wrapped(words, kLarge, m_flow.width());
        const double needed = static_cast<double>(wrapped.size()) * (kLargePitch + 2.0) +
                              count * (kLargeWriting + 0.5) + (second.isEmpty() ? 4.0 : 14.0);
        m_flow.makeRoom(std::min(needed, m_flow.pageHeight()));
        text(words, kLarge, kLargePitch, 4.0);
    } else {
        text(words + QLatin1Char(' ') + isolated(answer), kLarge, kLargePitch, 4.0);
    }
    if (!second.isEmpty()) {
        text(second, m_flow.kit().look.second, m_flow.kit().look.second.points * 0.54, 0.6);
    }
    if (said.isEmpty()) {
        lines(count, kLargeWriting);
    }
}

void TextColumn::asked(const Saying& saying, const std::string& answer, int count)
{
    asked(m_flow.kit().say(saying), m_flow.kit().also(saying), answer, count);
}

void TextColumn::withLine(const Saying& saying)
{
    constexpr double kAbove = 2.0;
    constexpr double kLeastLine = 50.0;
    const SheetKit& kit = m_flow.kit();
    const double width = m_flow.width();
    const ShapedLine& line = kit.line(kit.say(saying), kLarge);
    const QString second = kit.also(saying);
    if (line.width + kLeastLine > width) {
        asked(saying, {}, 1);
        return;
    }
    Block block(kit, width);
    double y = std::max(kLargeWriting, kAbove - line.ink.top());
    block.text(line, kLarge, 0.0, y);
    block.rule(line.width + 2.0, width, y + 0.8, 0.35);
    double low = std::max(1.2, line.ink.bottom());
    if (!second.isEmpty()) {
        const auto& small = kit.wrapped(second, kit.look.second, width);
        y = block.paragraph(small, kit.look.second, 0.0,
                            y + std::max(1.2, low) - small[0].ink.top() + 0.6,
                            kit.look.second.points * 0.54);
        low = small.back().ink.bottom();
    }
    block.setHeight(y + low + 0.4);
    place(block);
}

void TextColumn::behindLine(const Saying& saying)
{
    const SheetKit& kit = m_flow.kit();
    const double lineEnd = m_flow.width() * 0.45;
    const double wordsAt = lineEnd + 3.0;
    Block block(kit, m_flow.width());
    const auto& lines = kit.wrapped(kit.say(saying), kLarge, m_flow.width() - wordsAt);
    block.rule(0.0, lineEnd, kLargeWriting + 0.8, 0.35);
    double y = block.paragraph(lines, kLarge, wordsAt, kLargeWriting, kLargePitch);
    double low = lines.back().ink.bottom();
    if (const QString second = kit.also(saying); !second.isEmpty()) {
        const auto& small = kit.wrapped(second, kit.look.second, m_flow.width() - wordsAt);
        y = block.paragraph(small, kit.look.second, wordsAt, y + low - small[0].ink.top() + 0.6,
                            kit.look.second.points * 0.54);
        low = small.back().ink.bottom();
    }
    block.setHeight(y + std::max(1.2, low) + 0.4);
    // A line to go on follows.
    m_flow.makeRoom(block.height() + kLargeWriting + 1.0);
    m_flow.place(block);
    TextColumn::lines(1, kLargeWriting);
}

void TextColumn::heading(const Saying& saying)
{
    constexpr double kWithNext = 64.0;
    m_flow.makeRoom(std::min(kWithNext, m_flow.pageHeight()));
    m_flow.gap(7.0);
    m_flow.place(headingBlock(m_flow.kit(), m_flow.width(), saying));
}

void TextColumn::ticks(const std::vector<Spoken>& list)
{
    constexpr double kWords = kLargeTick + 3.0;
    const SheetKit& kit = m_flow.kit();
    for (const Spoken& spoken : list) {
        Block block(kit, m_flow.width());
        const auto& lines = kit.wrapped(spoken.first, kLarge, m_flow.width() - kWords);
        const double first = std::max(7.6, -lines[0].ink.top() + 0.4);
        block.openBox(QRectF(0.2, first - kLargeTick + 0.8, kLargeTick, kLargeTick), 0.4);
        double low =
            block.paragraph(lines, kLarge, kWords, first, kLargePitch) + lines.back().ink.bottom();
        if (!spoken.second.isEmpty()) {
            const auto& small =
                kit.wrapped(spoken.second, kit.look.second, m_flow.width() - kWords);
            low = block.paragraph(small, kit.look.second, kWords, low - small[0].ink.top() + 0.6,
                                  kit.look.second.points * 0.54) +
                  small.back().ink.bottom();
        }
        block.setHeight(std::max(low, first + 1.2) + 1.6);
        place(block);
    }
}

void TextColumn::place(const Block& block)
{
    m_flow.makeRoom(block.height());
    m_flow.place(block);
}

Spoken TextColumn::spoken(const Saying& saying) const
{
    return {m_flow.kit().say(saying), m_flow.kit().also(saying)};
}

} // namespace trellis::ui
