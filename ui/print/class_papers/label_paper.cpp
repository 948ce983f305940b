// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/paper_pages.h"
#include "ui/text/dates.h"

#include <algorithm>

namespace trellis::ui {

namespace {

/// Where the labels of a sheet are. Units: millimetres.
struct LabelGrid {
    int columns = 3;
    int rows = 10;
    QSizeF label;
    QPointF first; ///< corner of the first label
    QPointF pitch;
};

LabelGrid gridOf(Paper paper)
{
    // Source: the makers' drawings of the sheets, L7160 and (in inches) 5160.
    if (paper == Paper::A4) {
        return {3, 7, {63.5, 38.1}, {7.21, 15.15}, {66.04, 38.1}};
    }
    constexpr double kInch = 25.4;
    return {3, 10, {2.625 * kInch, kInch}, {0.1875 * kInch, 0.5 * kInch}, {2.75 * kInch, kInch}};
}

/// The name above, the day below it, the rest to write on.
Block labelBlock(const SheetKit& kit, QSizeF size, const QString& name, const QString& below)
{
    constexpr double kSide = 8.0; // from the edge of the paper on the outer labels, and to glue
    constexpr double kTop = 2.2;
    Block block(kit, size.width());
    const double width = size.width() - kSide - 4.0;
    const double room = size.height() - 2 * kTop;
    const FittedText day = fitted(kit, below, width, {kPaperSmall, kPaperLeast}, 1);
    const FittedText who =
        fitted(kit, name, width, {{11.0, true}, kPaperSmallStrong, kPaperLeastStrong}, 2);
    const double gap = std::min(1.0, std::max(0.4, room - who.height - day.height));
    who.place(block, kSide, kTop, who.height);
    day.place(block, kSide, kTop + who.height + gap, day.height);
    block.setHeight(size.height());
    return block;
}

} // namespace

int labelsOnPage(Paper paper)
{
    const LabelGrid grid = gridOf(paper);
    return grid.columns * grid.rows;
}

SheetLayout layoutLabelPaper(const LabelPaper& labels, const PaperSetup& setup)
{
    const SheetKit kit = paperKit(setup);
    const LabelGrid grid = gridOf(setup.paper);
    const int perPage = labelsOnPage(setup.paper);
    PaperPages pages(kit, setup.paper);
    int at = std::clamp(labels.first, 1, perPage) - 1;
    for (const QString& name : labels.names) {
        if (at == perPage) {
            pages.newPage();
            at = 0;
        }
        const QPointF corner(grid.first.x() + at % grid.columns * grid.pitch.x(),
                             grid.first.y() + at / grid.columns * grid.pitch.y());
        pages.placeAt(labelBlock(kit, grid.label, name, dateWithYear(labels.date)), corner);
        ++at;
    }
    return pages.finish(ClassPaperWords::tr("Labels: %1").arg(labels.className));
}

} // namespace trellis::ui
