// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/block.h"

namespace trellis::ui {

/// Puts blocks one under the other onto pages. A page that begins a further leaf carries the
/// student's name, since leaves come apart. Units: millimetres.
class PageFlow {
public:
    PageFlow(const SheetKit& kit, Paper paper, const QString& student,
             double sideMargin = kSideMargin);

    [[nodiscard]] const SheetKit& kit() const { return m_kit; }
    [[nodiscard]] double width() const;
    /// What a page has room for when nothing stands on it, a name on it allowed for.
    [[nodiscard]] double pageHeight() const;
    /// What is left of the page.
    [[nodiscard]] double room() const;
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }

    void newPage();
    /// Pages to an even number; the last one is for notes.
    void padWithNotes();
    /// White above the next block, none at the top of a page.
    void gap(double height);
    /// Begins a new page unless the block fits on this one or the page is still empty.
    void makeRoom(double height);
    void place(const Block& block);

    /// The pages of another flow with the same kit, and where it stands.
    void takeOver(const PageFlow& other);

    /// At the foot of every page: these words, in the second language too where it has room beside
    /// them, and "Page 1 of 2".
    void addFooters(const Spoken& words);
    [[nodiscard]] std::vector<SheetPage> takePages() { return std::move(m_pages); }

private:
    [[nodiscard]] double bottom() const;
    void put(const Block& block, double y);
    void add(SheetPage& page, SheetItem item) const;

    const SheetKit& m_kit;
    QSizeF m_paper;
    double m_side;
    Block m_name;
    std::vector<SheetPage> m_pages;
    double m_y = 0.0;
    double m_gap = 0.0;
    bool m_isEmpty = true;
};

} // namespace trellis::ui
