// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/list_paper.h"

#include "ui/print/class_papers/paper_pages.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kPad = 1.1;
constexpr double kBetween = 0.9; // a text and its detail
constexpr double kOverHeading = 3.5;

Block headingBlock(const SheetKit& kit, double width, const QString& text)
{
    Block block(kit, width);
    const FittedText words = fitted(kit, text, width, {kPaperStrong}, 1);
    words.place(block, 0.0, kOverHeading, words.height);
    block.setHeight(kOverHeading + words.height + kPad);
    block.rule(0.0, width, block.height(), 0.3);
    return block;
}

Block rowBlock(const SheetKit& kit, double width, const ListPaper::Row& row, double marks)
{
    Block block(kit, width);
    const double room = width - marks;
    double end = kPad;
    if (!row.mark.isEmpty()) {
        const FittedText mark = fitted(kit, row.mark, marks - kPad, {kPaperStrong}, 1);
        mark.place(block, 0.0, kPad, mark.height);
        end = kPad + mark.height;
    }
    const FittedText text = fitted(kit, row.text, room, {kPaperText}, 1);
    text.place(block, marks, kPad, text.height);
    end = std::max(end, kPad + text.height);
    if (!row.detail.isEmpty()) {
        const FittedText detail = fitted(kit, row.detail, room, {kPaperSmall}, 1);
        const double top = kPad + text.height + kBetween;
        detail.place(block, marks, top, detail.height);
        end = std::max(end, top + detail.height);
    }
    block.setHeight(end + kPad);
    block.rule(0.0, width, block.height(), 0.1);
    return block;
}

} // namespace

SheetLayout layoutListPaper(const ListPaper& list, const PaperSetup& setup)
{
    const SheetKit kit = paperKit(setup);
    PaperPages pages(kit, setup.paper);
    const double width = pages.width();
    Block title = paperTitle(kit, width, list.title, list.right, list.below);
    title.rule(0.0, width, title.height(), 0.5);
    pages.place(title);
    std::vector<Block> blocks;
    for (const ListPaper::Row& row : list.rows) {
        blocks.push_back(row.isHeading ? headingBlock(kit, width, row.text)
                                       : rowBlock(kit, width, row, list.marks));
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool leads = list.rows[i].isHeading && i + 1 < blocks.size();
        if (blocks[i].height() + (leads ? blocks[i + 1].height() : 0.0) > pages.room()) {
            pages.newPage();
            pages.place(title);
        }
        pages.place(blocks[i]);
    }
    if (blocks.empty()) {
        pages.place(headingBlock(kit, width, list.nothing));
    }
    return pages.finish(list.title, list.footer);
}

} // namespace trellis::ui
