// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/paper_pages.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kNames = 56.0;
constexpr double kLeastCredit = 34.0;
constexpr double kBox = 4.4;
constexpr double kBoxPitch = 5.2;
constexpr double kBoxRowPitch = 6.6;
constexpr double kLineOver = 0.9; // how far the credit line reaches over the boxes
constexpr double kPad = 0.8;
constexpr double kBeside = 4.0; // between boxes and words

/// Where things stand in every row. Units: millimetres.
struct Columns {
    int boxesInRow = 1;
    double creditAt = 0.0;

    Columns(const CreditPaper& credit, double width)
    {
        int most = 0;
        for (const CreditPaper::Row& row : credit.rows) {
            most = std::max(most, row.boxes ? row.boxes->pool : 0);
        }
        const double room = width - kNames - kBeside - kLeastCredit;
        boxesInRow = std::clamp(most, 1, static_cast<int>(room / kBoxPitch));
        creditAt = kNames + boxesInRow * kBoxPitch + kBeside;
    }

    [[nodiscard]] double boxesHeight(const std::optional<CreditBoxes>& boxes) const
    {
        return boxes ? (boxes->pool + boxesInRow - 1) / boxesInRow * kBoxRowPitch : 0.0;
    }
};

void drawBoxes(Block& block, const CreditBoxes& boxes, int perRow, double top)
{
    for (int i = 0; i < boxes.pool; ++i) {
        const QRectF rect(kNames + i % perRow * kBoxPitch,
                          top + i / perRow * kBoxRowPitch + (kBoxRowPitch - kBox) / 2, kBox, kBox);
        if (i < boxes.filled) {
            block.add(TickedBox{rect}, rect);
        } else {
            block.openBox(rect.adjusted(0.15, 0.15, -0.15, -0.15));
        }
        if (boxes.lineAfter == i + 1) {
            constexpr double kThick = 0.6;
            const double x = rect.right() + (kBoxPitch - kBox) / 2;
            const QLineF line(x, rect.top() - kLineOver, x, rect.bottom() + kLineOver);
            block.add(RuleLine{line, kThick, false},
                      QRectF(x - kThick / 2, line.y1(), kThick, line.dy()));
        }
    }
}

Block rowBlock(const SheetKit& kit, double width, const CreditPaper::Row& row,
               const Columns& columns)
{
    constexpr double kLeast = 7.2;
    Block block(kit, width);
    const FittedText name = fitted(kit, row.name, kNames - 2 * kPad, {kPaperText, kPaperSmall}, 1);
    const QString said =
        row.toGo.isEmpty()
            ? row.credit
            : ClassPaperWords::tr("%1 \u00B7 %2", "5 of 7, 2 to go").arg(row.credit, row.toGo);
    const FittedText credit = fitted(
        kit, said, width - columns.creditAt,
        {row.isEarned ? kPaperStrong : kPaperText, row.isEarned ? kPaperSmallStrong : kPaperSmall},
        1);
    const double boxes = columns.boxesHeight(row.boxes);
    const double height =
        std::max({kLeast, name.height + 2 * kPad, credit.height + 2 * kPad, boxes + 2 * kPad});
    name.place(block, 0.0, 0.0, height);
    credit.place(block, columns.creditAt, 0.0, height);
    if (row.boxes) {
        drawBoxes(block, *row.boxes, columns.boxesInRow, (height - boxes) / 2);
    }
    block.rule(0.0, width, height, 0.15);
    block.setHeight(height);
    return block;
}

} // namespace

SheetLayout layoutCreditPaper(const CreditPaper& credit, const PaperSetup& setup)
{
    const SheetKit kit = paperKit(setup);
    PaperPages pages(kit, setup.paper);
    const double width = pages.width();
    const QString name = ClassPaperWords::tr("Class credit list: %1").arg(credit.className);
    Block title = paperTitle(kit, width, name, ClassPaperWords::tr("For staff"), credit.rule);
    title.rule(0.0, width, title.height(), 0.5);
    pages.place(title);
    const Columns columns(credit, width);
    for (const CreditPaper::Row& row : credit.rows) {
        const Block line = rowBlock(kit, width, row, columns);
        if (line.height() > pages.room()) {
            pages.newPage();
            pages.place(title);
        }
        pages.place(line);
    }
    if (credit.rows.empty()) {
        Block block(kit, width);
        const FittedText none =
            fitted(kit, ClassPaperWords::tr("No students."), width, {kPaperText}, 1);
        none.place(block, 0.0, 1.0, none.height);
        block.setHeight(none.height + 2.0);
        pages.place(block);
    }
    return pages.finish(name, recordedUpTo(credit.asOf));
}

} // namespace trellis::ui
