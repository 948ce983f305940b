// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/paper_pages.h"

#include "ui/text/dates.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kMmPerPoint = 25.4 / 72.0;
constexpr double kFooterHeight = 6.5;
constexpr double kLegendGlyph = 3.4;
constexpr double kLegendPitch = 4.6;

double pitchOf(TextStyle style)
{
    return style.points * kMmPerPoint * 1.25;
}

/// How far each baseline is below the highest ink.
std::vector<double> baselines(const std::vector<ShapedLine>& lines, TextStyle style)
{
    std::vector<double> at;
    // A short word without tall letters stands where others do.
    const double capital = style.points * kMmPerPoint * 0.75;
    double y = 0.0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        y += i == 0 ? std::max(capital, -lines[i].ink.top())
                    : linePitch(lines[i - 1], lines[i], pitchOf(style));
        at.push_back(y);
    }
    return at;
}

} // namespace

SheetKit paperKit(const PaperSetup& setup)
{
    return {setup.fonts,
            SheetWords::of(setup.isRightToLeft ? QStringLiteral("ar") : QStringLiteral("en")),
            nullptr,
            {}};
}

FittedText fitted(const SheetKit& kit, const QString& text, double width,
                  std::initializer_list<TextStyle> styles, int mostLines)
{
    FittedText result;
    for (const TextStyle style : styles) {
        result.lines = kit.wrapped(text, style, width);
        result.style = style;
        if (static_cast<int>(result.lines.size()) <= mostLines) {
            break;
        }
    }
    result.height = baselines(result.lines, result.style).back() +
                    std::max(0.0, result.lines.back().ink.bottom());
    return result;
}

template <typename At>
void FittedText::placeLines(Block& block, double top, double room, At at) const
{
    const double above = top + (room - height) / 2;
    const std::vector<double> y = baselines(lines, style);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        block.text(lines[i], style, at(lines[i]), above + y[i]);
    }
}

void FittedText::place(Block& block, double x, double top, double room) const
{
    placeLines(block, top, room, [x](const ShapedLine&) { return x; });
}

void FittedText::placeCentred(Block& block, double x, double width, double top, double room) const
{
    placeLines(block, top, room,
               [x, width](const ShapedLine& line) { return x + (width - line.width) / 2; });
}

PaperPages::PaperPages(const SheetKit& kit, Paper paper, bool isLandscape) : m_kit(kit)
{
    m_layout.paper = paper;
    m_layout.isLandscape = isLandscape;
    newPage();
}

double PaperPages::width() const
{
    return m_layout.pageSize().width() - 2 * kSideMargin;
}

double PaperPages::room() const
{
    return m_layout.pageSize().height() - kEndMargin - kFooterHeight - m_y;
}

void PaperPages::newPage()
{
    m_layout.pages.emplace_back();
    m_y = kEndMargin;
}

void PaperPages::place(const Block& block)
{
    placeAt(block, {kSideMargin, m_y});
    m_y += block.height();
}

void PaperPages::placeAt(const Block& block, QPointF corner)
{
    put(m_layout.pages.back(), block, corner);
}

void PaperPages::put(SheetPage& page, const Block& block, QPointF corner) const
{
    for (const SheetItem& item : block.items()) {
        SheetItem there = moved(item, corner);
        page.items.push_back(m_kit.words.isRightToLeft()
                                 ? mirrored(std::move(there), m_layout.pageSize().width())
                                 : std::move(there));
    }
}

SheetLayout PaperPages::finish(const QString& name, const QString& footer)
{
    const auto count = m_layout.pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        Block block(m_kit, width());
        block.text(footer, kFooter, 0.0, 0.0);
        block.textRight(ClassPaperWords::tr("Page %1 of %2").arg(i + 1).arg(count), kFooter,
                        width(), 0.0);
        put(m_layout.pages[i], block,
            {kSideMargin, m_layout.pageSize().height() - kEndMargin - m_kit.descent(kFooter)});
    }
    return finish(name);
}

SheetLayout PaperPages::finish(const QString& name)
{
    m_layout.student = name;
    return std::move(m_layout);
}

Block paperTitle(const SheetKit& kit, double width, const QString& title, const QString& right,
                 const QString& below)
{
    constexpr double kBetween = 6.0;
    constexpr double kAround = 1.2;
    Block block(kit, width);
    const ShapedLine& end = kit.line(right, kPaperStrong);
    const double forEnd = right.isEmpty() ? 0.0 : end.width + kBetween;
    const FittedText text = fitted(kit, title, width - forEnd, {kPaperTitle, kPaperStrong}, 1);
    text.place(block, 0.0, 0.0, text.height);
    double y = text.height;
    if (!right.isEmpty()) {
        const FittedText words = fitted(kit, right, width, {kPaperStrong}, 1);
        words.place(block, width - end.width, 0.0, std::max(text.height, words.height));
        y = std::max(y, words.height);
    }
    if (!below.isEmpty()) {
        const FittedText small = fitted(kit, below, width, {kPaperSmall}, 1);
        y += kAround;
        small.place(block, 0.0, y, small.height);
        y += small.height;
    }
    block.setHeight(y + kAround);
    return block;
}

QString recordedUpTo(Date day)
{
    return ClassPaperWords::tr("Shows what was recorded up to %1.").arg(dateWithYear(day));
}

void LegendLines::add(const QString& words, const Draw& draw)
{
    constexpr double kBetween = 4.0;
    constexpr double kBeside = 1.0;
    const SheetKit& kit = m_block.kit();
    const ShapedLine& line = kit.line(words, kPaperSmall);
    const double wordsAt = kLegendGlyph + kBeside;
    if (m_x > 0.0 && m_x + wordsAt + line.width > m_block.width()) {
        m_x = 0.0;
        m_baseline += kLegendPitch;
    }
    draw(m_block, {m_x, m_baseline - kLegendGlyph + 0.5, kLegendGlyph, kLegendGlyph});
    const auto& lines = kit.wrapped(words, kPaperSmall, m_block.width() - wordsAt);
    m_baseline = m_block.paragraph(lines, kPaperSmall, m_x + wordsAt, m_baseline, kLegendPitch);
    m_x = lines.size() > 1 ? m_block.width() : m_x + wordsAt + line.width + kBetween;
}

Block LegendLines::finish()
{
    m_block.setHeight(m_baseline + m_block.kit().descent(kPaperSmall) + 0.8);
    return m_block;
}

} // namespace trellis::ui
