// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/conference_layout.h"

#include "ui/print/back_blocks.h"
#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/page_flow.h"
#include "ui/print/sheet_style.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <numeric>

namespace trellis::ui {

namespace {

constexpr int kEmptyRows = 6;

/// One after the other in one block.
Block stacked(const SheetFonts& fonts, double width, const std::vector<Block>& parts)
{
    Block block(fonts, width);
    double y = 0.0;
    for (const Block& part : parts) {
        block.place(part, 0.0, y);
        y += part.height();
    }
    block.setHeight(y);
    return block;
}

/// The table of outcomes, then credit and legend, which never stand alone on a page where the last
/// outcome can go with them.
void layLearning(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetFonts& fonts = flow.fonts();
    const double width = flow.width();
    const Block heads = columnHeadsBlock(fonts, width);
    const Block credit = creditBlock(fonts, width, sheet);
    const Block legend = legendBlock(fonts, width, sheet);

    std::vector<Block> rows;
    for (const SheetRow& row : sheet.rows) {
        for (Block& block :
             outcomeBlocks(fonts, width, sheet, row, flow.pageHeight() - heads.height())) {
            rows.push_back(std::move(block));
        }
    }
    std::vector<Block> first{
        headingBlock(fonts, width, Sheet::tr("2  My learning"), minutesText(6))};
    if (rows.empty()) {
        first.push_back(noOutcomesBlock(fonts, width));
        rows.assign(kEmptyRows, emptyOutcomeBlock(fonts, width));
    }
    first.push_back(heads);

    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isLast = i + 1 == rows.size();
        double needed = rows[i].height();
        if (i == 0) {
            const Block start = stacked(fonts, width, first);
            flow.gap(kBetweenSections);
            flow.makeRoom(start.height() + needed);
            flow.place(start);
        }
        if (isLast &&
            needed + credit.height() + legend.height() <= flow.pageHeight() - heads.height()) {
            needed += credit.height() + legend.height();
        }
        if (i > 0 && flow.room() < needed) {
            flow.newPage();
            flow.place(heads);
        }
        flow.place(rows[i]);
    }
    for (const Block* part : {&credit, &legend}) {
        flow.makeRoom(part->height());
        flow.place(*part);
    }
}

double totalHeight(const std::vector<Block>& blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block& block) { return sum + block.height(); });
}

void layBack(PageFlow& flow, const ConferenceSheet& sheet)
{
    constexpr double kLeastGap = 2.0;
    constexpr double kMostGap = 6.0;
    const SheetFonts& fonts = flow.fonts();
    const double width = flow.width();
    const std::vector<Block> note = noteBlocks(fonts, width, sheet.note);
    flow.newPage();
    std::vector<Block> sections{workBlock(fonts, width), thinkingBlock(fonts, width, 2),
                                goalsBlock(fonts, width), questionsBlock(fonts, width),
                                signBlock(fonts, width)};
    const double gaps = static_cast<double>(sections.size() - (note.empty() ? 1 : 0));
    // The room of a missing note goes to what the student thinks.
    if (!note.empty() || totalHeight(sections) + gaps * kLeastGap > flow.room()) {
        sections[1] = thinkingBlock(fonts, width, 1);
    }
    constexpr double kRounding = 0.01;
    const double white = flow.room() - totalHeight(sections) - totalHeight(note) - kRounding;
    const double gap =
        white < gaps * kLeastGap ? kBetweenSections : std::min(white / gaps, kMostGap);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i == 3) {
            flow.gap(gap);
            for (const Block& lines : note) {
                flow.makeRoom(lines.height());
                flow.place(lines);
            }
        }
        flow.gap(gap);
        flow.makeRoom(sections[i].height());
        flow.place(sections[i]);
    }
}

} // namespace

SheetLayout layoutConferenceSheet(const ConferenceSheet& sheet, const SheetFonts& fonts,
                                  Paper paper)
{
    PageFlow flow(fonts, paper, named(sheet.student, TextFor::Screen));
    flow.newPage();
    flow.place(titleBlock(fonts, flow.width(), sheet));
    flow.gap(kBetweenSections);
    flow.place(agendaBlock(fonts, flow.width()));
    layLearning(flow, sheet);
    layBack(flow, sheet);
    if (flow.pageCount() % 2 == 1) {
        flow.newPage();
        flow.place(myNotesBlock(fonts, flow.width(), flow.room()));
    }
    flow.addFooters(Sheet::tr("Shows what was recorded up to %1.").arg(dateWithYear(sheet.asOf)));
    return {toQt(sheet.student).simplified(), paper, flow.takePages()};
}

} // namespace trellis::ui
