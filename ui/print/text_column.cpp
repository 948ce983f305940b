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
        // The last line never stands alone on a page.
        const bool isLastButOne = i + 2 == lines.size();
        m_flow.makeRoom(isLastButOne ? 2 * block.height() : block.height());
        m_flow.place(block);
    }
}

void TextColumn::whole(const QString& words, TextStyle style, double pitch, double above)
{
    const SheetKit& kit = m_flow.kit();
    const auto& lines = kit.wrapped(words, style, m_flow.width());
    if (static_cast<double>(lines.size()) * pitch * 1.5 > m_flow.pageHeight()) {
        text(words, style, pitch, above);
        return;
    }
    Block block(kit, m_flow.width());
    const double first = std::max(pitch * 0.72, 0.4 - lines.front().ink.top());
    const double last = block.paragraph(lines, style, 0.0, first, pitch);
    block.setHeight(last + std::max(pitch * 0.28, lines.back().ink.bottom() + 0.2));
    m_flow.gap(above);
    place(block);
}

void TextColumn::said(const Saying& saying, TextStyle style, double pitch, double above)
{
    text(m_flow.kit().say(saying), style, pitch, above);
    if (const QString second = m_flow.kit().also(saying); !second.isEmpty()) {
        const TextStyle small = m_flow.kit().look.second;
        text(second, small, small.points * 0.5, 0.6);
    }
}

void TextColumn::said(const Spoken& spoken, TextStyle style, double pitch, double above)
{
    whole(spoken.first, style, pitch, above);
    if (!spoken.second.isEmpty()) {
        const TextStyle small = m_flow.kit().look.second;
        whole(spoken.second, small, small.points * 0.5, 0.6);
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
    constexpr double kLeastLine = 45.0;
    const QString said = toQt(answer).simplified();
    const bool isTight = m_flow.kit().look.areLinesBeside;
    if (said.isEmpty() && isTight && count > 0) {
        count = m_flow.kit().look.areLinesFewer ? 1 : count;
        if (besideLine(words, second, kLeastLine)) {
            lines(count - 1, writing());
            return;
        }
        count = std::max(1, count - 1);
    }
    if (said.isEmpty()) {
        const auto& wrapped = m_flow.kit().wrapped(words, kLarge, m_flow.width());
        const double needed = static_cast<double>(wrapped.size()) * (kLargePitch + 2.0) +
                              count * (writing() + 0.5) + (second.isEmpty() ? 4.0 : 14.0);
        m_flow.makeRoom(std::min(needed, m_flow.pageHeight()));
        text(words, kLarge, kLargePitch, 4.0);
    } else {
        whole((words + QLatin1Char(' ') + isolated(answer)).trimmed(), kLarge, kLargePitch, 4.0);
    }
    if (!second.isEmpty()) {
        text(second, m_flow.kit().look.second, m_flow.kit().look.second.points * 0.54, 0.6);
    }
    if (said.isEmpty()) {
        lines(count, writing());
    }
}

void TextColumn::asked(const Saying& saying, const std::string& answer, int count)
{
    asked(m_flow.kit().say(saying), m_flow.kit().also(saying), answer, count);
}

bool TextColumn::besideLine(const QString& words, const QString& second, double leastLine)
{
    constexpr double kAbove = 2.0;
    const SheetKit& kit = m_flow.kit();
    const double width = m_flow.width();
    const ShapedLine& line = kit.line(words, kLarge);
    if (line.width + leastLine > width) {
        return false;
    }
    Block block(kit, width);
    double y = std::max(writing(), kAbove - line.ink.top());
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
    return true;
}

void TextColumn::withLine(const Saying& saying)
{
    constexpr double kLeastLine = 50.0;
    if (!besideLine(m_flow.kit().say(saying), m_flow.kit().also(saying), kLeastLine)) {
        asked(saying, {}, 1);
    }
}

void TextColumn::pair(const Saying& first, const Saying& second)
{
    constexpr double kBetween = 6.0;
    constexpr double kLeastLine = 30.0;
    const SheetKit& kit = m_flow.kit();
    const double half = (m_flow.width() - kBetween) / 2;
    const auto& left = kit.line(kit.say(first), kLarge);
    const auto& right = kit.line(kit.say(second), kLarge);
    const bool fits = std::max(left.width, right.width) + kLeastLine <= half;
    if (kit.second != nullptr || !kit.look.areLinesFewer || !fits) {
        withLine(first);
        withLine(second);
        return;
    }
    Block block(kit, m_flow.width());
    const double y = std::max({writing(), 2.0 - left.ink.top(), 2.0 - right.ink.top()});
    block.text(left, kLarge, 0.0, y);
    block.rule(left.width + 2.0, half, y + 0.8, 0.35);
    block.text(right, kLarge, half + kBetween, y);
    block.rule(half + kBetween + right.width + 2.0, m_flow.width(), y + 0.8, 0.35);
    block.setHeight(y + std::max({1.2, left.ink.bottom(), right.ink.bottom()}) + 0.4);
    place(block);
}

void TextColumn::behindLine(const Saying& saying)
{
    const SheetKit& kit = m_flow.kit();
    const double lineEnd = m_flow.width() * 0.45;
    const double wordsAt = lineEnd + 3.0;
    Block block(kit, m_flow.width());
    const auto& lines = kit.wrapped(kit.say(saying), kLarge, m_flow.width() - wordsAt);
    block.rule(0.0, lineEnd, writing() + 0.8, 0.35);
    double y = block.paragraph(lines, kLarge, wordsAt, writing(), kLargePitch);
    double low = lines.back().ink.bottom();
    if (const QString second = kit.also(saying); !second.isEmpty()) {
        const auto& small = kit.wrapped(second, kit.look.second, m_flow.width() - wordsAt);
        y = block.paragraph(small, kit.look.second, wordsAt, y + low - small[0].ink.top() + 1.2,
                            kit.look.second.points * 0.54);
        low = small.back().ink.bottom();
    }
    block.setHeight(y + std::max(1.2, low) + 0.4);
    // A line to go on follows.
    m_flow.makeRoom(block.height() + writing() + 1.0);
    m_flow.place(block);
    TextColumn::lines(1, writing());
}

void TextColumn::heading(const Saying& saying, double next)
{
    const SheetKit& kit = m_flow.kit();
    const Block block = headingBlock(kit, m_flow.width(), saying);
    m_flow.gap(kit.look.areLinesBeside ? 5.0 : 7.0);
    m_flow.makeRoom(std::min(block.height() + next, m_flow.pageHeight()));
    m_flow.place(block);
}

void TextColumn::ticks(const std::vector<Spoken>& list,
                       const std::function<bool(std::size_t)>& isTicked)
{
    constexpr double kWords = kLargeTick + 3.0;
    constexpr double kBetween = 8.0;
    const SheetKit& kit = m_flow.kit();
    const double width = m_flow.width();
    const bool areBeside = kit.look.areLinesBeside;
    for (std::size_t i = 0; i < list.size();) {
        // As many as have room on one line, at least one.
        Block block(kit, width);
        double x = 0.0;
        double height = 0.0;
        do {
            const Spoken& spoken = list[i];
            const double room = width - x - kWords;
            const auto& lines = kit.wrapped(spoken.first, kLarge, room);
            const double first = std::max(7.6, -lines[0].ink.top() + 0.4);
            const QRectF box(x + 0.2, first - kLargeTick + 0.8, kLargeTick, kLargeTick);
            if (isTicked && isTicked(i)) {
                block.add(TickedBox{box}, box);
            } else {
                block.openBox(box, 0.4);
            }
            double end = x + kWords + lines[0].width;
            double low = block.paragraph(lines, kLarge, x + kWords, first, kLargePitch) +
                         lines.back().ink.bottom();
            if (!spoken.second.isEmpty()) {
                const auto& small = kit.wrapped(spoken.second, kit.look.second, room);
                low =
                    block.paragraph(small, kit.look.second, x + kWords,
                                    low - small[0].ink.top() + 1.2, kit.look.second.points * 0.54) +
                    small.back().ink.bottom();
                end = std::max(end, x + kWords + small[0].width);
            }
            height = std::max({height, low, first + 1.2});
            x = end + kBetween;
            ++i;
        } while (areBeside && i < list.size() &&
                 x + kWords +
                         std::max(kit.line(list[i].first, kLarge).width,
                                  kit.line(list[i].second, kit.look.second).width) <=
                     width);
        block.setHeight(height + 1.6);
        place(block);
    }
}

void TextColumn::place(const Block& block)
{
    m_flow.makeRoom(block.height());
    m_flow.place(block);
}

void TextColumn::together(const std::function<void(TextColumn&)>& lay)
{
    PageFlow here = m_flow;
    TextColumn column(here);
    lay(column);
    if (here.pageCount() > m_flow.pageCount()) {
        PageFlow next = m_flow;
        next.newPage();
        TextColumn there(next);
        lay(there);
        if (next.pageCount() == m_flow.pageCount() + 1) {
            m_flow.takeOver(next);
            return;
        }
    }
    m_flow.takeOver(here);
}

Spoken TextColumn::spoken(const Saying& saying) const
{
    return {m_flow.kit().say(saying), m_flow.kit().also(saying)};
}

} // namespace trellis::ui
