// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/page_flow.h"

#include "ui/print/back_blocks.h"
#include "ui/print/sheet_style.h"

namespace trellis::ui {

namespace {

constexpr double kFooterHeight = 6.5;

Block nameBlock(const SheetKit& kit, double width, const QString& student)
{
    Block block(kit, width);
    const TextStyle style = kit.look.name;
    const auto& lines = kit.wrapped(student, style, width);
    const double last = block.paragraph(
        lines, style, 0.0, std::max(style.points * 0.38, -lines[0].ink.top()), style.points * 0.55);
    block.setHeight(last + std::max(kit.descent(style), lines.back().ink.bottom()) + 2.4);
    return block;
}

} // namespace

PageFlow::PageFlow(const SheetKit& kit, Paper paper, const QString& student, double sideMargin)
    : m_kit(kit), m_paper(paperSize(paper)), m_side(sideMargin),
      m_name(nameBlock(kit, width(), student))
{}

double PageFlow::width() const
{
    return m_paper.width() - 2 * m_side;
}

double PageFlow::bottom() const
{
    return m_paper.height() - kEndMargin - kFooterHeight;
}

double PageFlow::pageHeight() const
{
    return bottom() - kEndMargin - m_name.height();
}

double PageFlow::room() const
{
    return bottom() - m_y - m_gap;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = kEndMargin;
    m_gap = 0.0;
    m_isEmpty = true;
    if (m_pages.size() > 1 && m_pages.size() % 2 == 1) {
        put(m_name, m_y);
        m_y += m_name.height();
    }
}

void PageFlow::gap(double height)
{
    m_gap = m_isEmpty ? 0.0 : height;
}

void PageFlow::makeRoom(double height)
{
    if (height > room() && !m_isEmpty) {
        newPage();
    }
}

void PageFlow::place(const Block& block)
{
    m_y += m_gap;
    m_gap = 0.0;
    put(block, m_y);
    m_y += block.height();
    m_isEmpty = false;
}

void PageFlow::put(const Block& block, double y)
{
    for (const SheetItem& item : block.items()) {
        add(m_pages.back(), moved(item, QPointF(m_side, y)));
    }
}

void PageFlow::add(SheetPage& page, SheetItem item) const
{
    page.items.push_back(m_kit.words.isRightToLeft() ? mirrored(std::move(item), m_paper.width())
                                                     : std::move(item));
}

void PageFlow::takeOver(const PageFlow& other)
{
    m_pages = other.m_pages;
    m_y = other.m_y;
    m_gap = other.m_gap;
    m_isEmpty = other.m_isEmpty;
}

void PageFlow::padWithNotes()
{
    if (m_pages.size() % 2 == 1) {
        newPage();
        place(myNotesBlock(m_kit, width(), room()));
    }
}

void PageFlow::addFooters(const Spoken& said)
{
    constexpr double kLeastPoints = 8.0;
    constexpr double kBetween = 4.0;
    const QString between = QStringLiteral("  ");
    const auto pageWords = [&](std::size_t page, bool inBoth) {
        const Spoken words = m_kit.both([&](const SheetWords& its) {
            return its(Sheet::tr("Page %1 of %2")).arg(page).arg(m_pages.size());
        });
        return inBoth ? words.first + between + words.second : words.first;
    };
    TextStyle style = m_kit.look.footer;
    const auto fits = [&](const QString& words, bool isPageInBoth) {
        return m_kit.line(words, style).width + kBetween +
                   m_kit.line(pageWords(m_pages.size(), isPageInBoth), style).width <=
               width();
    };
    while (style.points > kLeastPoints && !fits(said.first, false)) {
        style.points -= 1.0;
    }
    const QString inBoth = said.first + between + said.second;
    const bool isInBoth = !said.second.isEmpty() && fits(inBoth, false);
    const bool isPageInBoth = isInBoth && fits(inBoth, true);
    const QString words = isInBoth ? inBoth : said.first;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        Block footer(m_kit, width());
        footer.text(words, style, 0.0, 0.0);
        footer.textRight(pageWords(i + 1, isPageInBoth), style, width(), 0.0);
        const double baseline = m_paper.height() - kEndMargin - m_kit.descent(style);
        for (const SheetItem& item : footer.items()) {
            add(m_pages[i], moved(item, QPointF(m_side, baseline)));
        }
    }
}

} // namespace trellis::ui
