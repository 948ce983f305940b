// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/text_column.h"

#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr TextStyle kLargeSecond{14.0, false};
constexpr double kLargeSecondPitch = 7.6;

} // namespace

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
        text(second, kSecond, 4.2, 0.6);
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
        text(second, kLargeSecond, kLargeSecondPitch, 0.6);
    }
    if (said.isEmpty()) {
        lines(count, kLargeWriting);
    }
}

void TextColumn::asked(const Saying& saying, const std::string& answer, int count)
{
    asked(m_flow.kit().say(saying), m_flow.kit().also(saying), answer, count);
}

void TextColumn::heading(const Saying& saying)
{
    const SheetKit& kit = m_flow.kit();
    m_flow.makeRoom(std::min(44.0, m_flow.pageHeight()));
    m_flow.gap(7.0);
    Block block(kit, m_flow.width());
    const auto& lines = kit.wrapped(kit.say(saying), kLargeBold, m_flow.width());
    double y =
        block.paragraph(lines, kLargeBold, 0.0, std::max(6.4, -lines[0].ink.top()), kLargePitch);
    y += std::max(kit.descent(kLargeBold), lines.back().ink.bottom());
    if (const QString second = kit.also(saying); !second.isEmpty()) {
        const auto& small = kit.wrapped(second, kLargeSecond, m_flow.width());
        y = block.paragraph(small, kLargeSecond, 0.0, y - small[0].ink.top() + 0.4,
                            kLargeSecondPitch);
        y += std::max(kit.descent(kLargeSecond), small.back().ink.bottom());
    }
    block.rule(0.0, m_flow.width(), y + 0.8, 0.6);
    block.setHeight(y + 1.8);
    m_flow.place(block);
}

void TextColumn::ticks(const std::vector<Saying>& sayings)
{
    constexpr double kBox = 6.0;
    constexpr double kWords = kBox + 3.0;
    const SheetKit& kit = m_flow.kit();
    for (const Saying& saying : sayings) {
        Block block(kit, m_flow.width());
        const auto& lines = kit.wrapped(kit.say(saying), kLarge, m_flow.width() - kWords);
        const double first = std::max(7.6, -lines[0].ink.top() + 0.4);
        block.openBox(QRectF(0.2, first - kBox + 0.8, kBox, kBox), 0.4);
        double low =
            block.paragraph(lines, kLarge, kWords, first, kLargePitch) + lines.back().ink.bottom();
        if (const QString second = kit.also(saying); !second.isEmpty()) {
            const auto& small = kit.wrapped(second, kLargeSecond, m_flow.width() - kWords);
            low = block.paragraph(small, kLargeSecond, kWords, low - small[0].ink.top() + 0.6,
                                  kLargeSecondPitch) +
                  small.back().ink.bottom();
        }
        block.setHeight(low + 1.6);
        m_flow.makeRoom(block.height());
        m_flow.place(block);
    }
}

} // namespace trellis::ui
