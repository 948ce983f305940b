// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/front_page.h"

#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/plain_kinds.h"
#include "ui/print/sheet_style.h"
#include "ui/print/talk_choice.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace trellis::ui {

namespace {

constexpr std::size_t kEmptyRows = 6;
constexpr std::size_t kMostOnFront = 18;
constexpr std::size_t kMostPicked = 10;
constexpr std::size_t kMostUngrouped = 30;
constexpr double kRounding = 0.01;

using Rows = std::vector<const SheetRow*>;

/// What there is most to talk about first.
Rows byWeight(Rows rows, const ConferenceSheet& sheet)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const SheetRow* a, const SheetRow* b) {
        return isBefore({&sheet, a}, {&sheet, b});
    });
    return rows;
}

Rows inCourseOrder(Rows rows)
{
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// What a front is made of, laid out with one look.
struct Front {
    std::vector<Block> top; ///< title, agenda, heading and heads of the columns
    std::vector<Block> rows;
    std::vector<Block> end; ///< credit, legend, what comes later

    [[nodiscard]] double height() const
    {
        double height = 0.0;
        for (const auto* blocks : {&top, &rows, &end}) {
            for (const Block& block : *blocks) {
                height += block.height();
            }
        }
        return height + 2 * kBetweenSections;
    }
};

struct Shown {
    Rows rows;
    Rows full;  ///< those with a growth picture
    Rows later; ///< not opened yet, at a first conference
    bool isPick = false;
};

Front frontOf(const SheetKit& kit, double width, double pageHeight, const ConferenceSheet& sheet,
              const Shown& shown)
{
    Front front;
    front.top.push_back(titleBlock(kit, width, sheet));
    front.top.push_back(agendaBlock(kit, width, sheet));
    front.top.push_back(headingBlock(kit, width,
                                     shown.isPick ? Sheet::tr("2  What I want to talk about")
                                                  : Sheet::tr("2  My learning"),
                                     minutesText(kit, agendaMinutes(sheet.minutes)[1])));
    if (shown.rows.empty()) {
        front.top.push_back(noOutcomesBlock(kit, width));
    }
    const bool isAllCompact = shown.full.empty() && !shown.rows.empty();
    front.top.push_back(
        columnHeadsBlock(kit, width, sheet, isAllCompact ? RowForm::Compact : RowForm::Full));
    for (const SheetRow* row : shown.rows) {
        if (std::find(shown.full.begin(), shown.full.end(), row) == shown.full.end()) {
            front.rows.push_back(compactBlock(kit, width, sheet, *row));
            continue;
        }
        for (Block& block : outcomeBlocks(kit, width, sheet, *row, pageHeight)) {
            front.rows.push_back(std::move(block));
        }
    }
    if (shown.rows.empty()) {
        front.rows.assign(kEmptyRows, emptyOutcomeBlock(kit, width));
    }
    front.end.push_back(creditBlock(kit, width, sheet));
    front.end.push_back(legendBlock(kit, width, sheet));
    if (!shown.later.empty()) {
        front.end.push_back(laterBlock(kit, width, shown.later));
    }
    return front;
}

/// One after the other in one block.
Block stacked(const SheetKit& kit, double width, const std::vector<Block>& parts,
              double gapAfterFirst)
{
    Block block(kit, width);
    double y = 0.0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        block.place(parts[i], 0.0, y);
        y += parts[i].height() + (i < 2 ? gapAfterFirst : 0.0);
    }
    block.setHeight(y);
    return block;
}

void place(PageFlow& flow, const SheetKit& kit, const Front& front, const Block& heads)
{
    const double width = flow.width();
    flow.place(stacked(kit, width, front.top, kBetweenSections));
    const double end = stacked(kit, width, front.end, 0.0).height();
    for (std::size_t i = 0; i < front.rows.size(); ++i) {
        const bool isLast = i + 1 == front.rows.size();
        double needed = front.rows[i].height();
        // Credit and legend never stand alone where the last outcome can go with them.
        if (isLast && needed + end <= flow.pageHeight() - heads.height()) {
            needed += end;
        }
        if (flow.room() + kRounding < needed && (i > 0 || flow.pageCount() > 1)) {
            flow.newPage();
            flow.place(heads);
        }
        flow.place(front.rows[i]);
    }
    for (const Block& part : front.end) {
        flow.makeRoom(part.height());
        flow.place(part);
    }
}

std::vector<SheetLook> looksFrom(SheetLook look, const ConferenceSheet& sheet)
{
    constexpr std::array kSmaller{12.0, 11.5, 11.0, 10.5};
    std::vector<SheetLook> looks{look};
    for (const double points : kSmaller) {
        if (points < look.outcomePoints) {
            look.outcomePoints = points;
            looks.push_back(look);
        }
    }
    look.isAgendaInOneLine = true;
    looks.push_back(look);
    const bool isBloomSaid = std::any_of(sheet.rows.begin(), sheet.rows.end(),
                                         [](const SheetRow& row) { return row.bloom.has_value(); });
    if (look.hasBloom && isBloomSaid) {
        look.hasBloom = false;
        looks.push_back(look);
    }
    return looks;
}

Shown shownOf(const ConferenceSheet& sheet)
{
    Shown shown;
    for (const SheetRow& row : sheet.rows) {
        const bool isLater = sheet.kind == SheetKind::FirstConference && row.opensLater;
        (isLater ? shown.later : shown.rows).push_back(&row);
    }
    if (shown.rows.size() > kMostOnFront) {
        Rows picked = byWeight(shown.rows, sheet);
        const auto wanted = static_cast<std::size_t>(
            std::count_if(picked.begin(), picked.end(), [&](const SheetRow* row) {
                return standsOut({&sheet, row});
            }));
        const bool isAtStart = std::all_of(picked.begin(), picked.end(), [](const SheetRow* row) {
            return row->isNotStarted() && !row->isStarred;
        });
        // Nothing to talk about yet, or nothing that stands out: what credit asks for by name and
        // the first ones of the course.
        picked.resize(std::min(kMostPicked, wanted > 0 && !isAtStart ? wanted : kMostPicked));
        shown.rows = inCourseOrder(picked);
        shown.isPick = true;
    }
    shown.full = shown.rows;
    return shown;
}

} // namespace

std::vector<const SheetRow*> rowsToTalkAbout(const ConferenceSheet& sheet)
{
    const bool isOneColumn = isPlainKind(sheet.kind) || !sheet.furtherCourses.empty();
    const Shown shown = isOneColumn ? Shown() : shownOf(sheet);
    return shown.isPick ? shown.rows : Rows();
}

SheetLook lookOf(SheetKind kind)
{
    SheetLook look;
    if (kind == SheetKind::Grades3To5) {
        look.outcomePoints = 13.0;
        look.writingPitch = 8.5;
    }
    if (kind == SheetKind::Pictures) {
        look.title = look.student = {20.0, true};
        look.writingPitch = 15.0;
    }
    if (kind == SheetKind::LargePrint) {
        look.outcomePoints = 18.0;
        look.writingPitch = 12.0;
        look.heading = look.name = {18.0, true};
        look.second = look.footer = {14.0, false};
    }
    return look;
}

SheetFit layFront(PageFlow& flow, const ConferenceSheet& whole)
{
    ConferenceSheet sheet = whole;
    if (sheet.kind == SheetKind::FirstConference) {
        for (SheetRow& row : sheet.rows) {
            row.growth.resize(std::min<std::size_t>(row.growth.size(), 1));
        }
    }
    const double width = flow.width();
    Shown shown = shownOf(sheet);
    SheetFit fit;
    fit.usualPoints = flow.kit().look.outcomePoints;
    fit.picked = shown.isPick ? static_cast<int>(shown.rows.size()) : 0;
    const std::vector<SheetLook> looks = looksFrom(flow.kit().look, sheet);
    SheetKit kit = flow.kit();
    const auto made = [&] { return frontOf(kit, width, flow.pageHeight() - 10.0, sheet, shown); };
    Front front;
    bool fits = false;
    for (const SheetLook& look : looks) {
        kit.look = look;
        front = made();
        fits = front.height() + kRounding <= flow.room();
        if (fits) {
            break;
        }
    }
    if (!fits && !shown.rows.empty()) {
        // The rest of the room goes to growth pictures of what matters most.
        const Rows weighed = byWeight(shown.rows, sheet);
        shown.full.clear();
        front = made();
        for (const SheetRow* row : weighed) {
            shown.full.push_back(row);
            Front more = made();
            if (more.height() + kRounding > flow.room()) {
                shown.full.pop_back();
                break;
            }
            front = std::move(more);
        }
        fit.compactRows = static_cast<int>(shown.rows.size() - shown.full.size());
    }
    fit.outcomePoints = kit.look.outcomePoints;
    fit.isAgendaInOneLine = kit.look.isAgendaInOneLine;
    fit.isBloomHidden = flow.kit().look.hasBloom && !kit.look.hasBloom;
    place(flow, kit, front,
          columnHeadsBlock(kit, width, sheet,
                           shown.full.empty() && !shown.rows.empty() ? RowForm::Compact
                                                                     : RowForm::Full));
    return fit;
}

namespace {

/// All outcomes from a new page on, with the look of this kit.
void layList(PageFlow& flow, const SheetKit& kit, const ConferenceSheet& sheet, SheetFit& fit)
{
    constexpr double kAboveGroup = 2.0;
    const double width = flow.width();
    const Block heads = columnHeadsBlock(kit, width, sheet, RowForm::Compact);
    flow.newPage();
    fit.listPage = static_cast<int>(flow.pageCount());
    flow.place(headingBlock(kit, width, Sheet::tr("Everything I am learning")));
    std::vector<std::string> groups;
    for (const SheetRow& row : sheet.rows) {
        if (std::find(groups.begin(), groups.end(), row.category) == groups.end()) {
            groups.push_back(row.category);
        }
    }
    const bool isGrouped = sheet.rows.size() > kMostUngrouped && groups.size() > 1;
    fit.isGrouped = isGrouped;
    if (!isGrouped) {
        groups = {std::string()};
    }
    flow.place(heads);
    for (const std::string& group : groups) {
        Rows rows;
        int reached = 0;
        int of = 0;
        for (const SheetRow& row : sheet.rows) {
            if (!isGrouped || row.category == group) {
                rows.push_back(&row);
                of += row.isExempt ? 0 : 1;
                reached += !row.isExempt && row.rank.value_or(0) >= sheet.creditRank ? 1 : 0;
            }
        }
        const Spoken name = group.empty() ? kit.both(Sheet::tr("Other outcomes"))
                                          : Spoken{named(group, TextFor::Screen), {}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Block row = compactBlock(kit, width, sheet, *rows[i]);
            Block title(kit, width);
            if (isGrouped && i == 0) {
                const QString count = kit.say(Sheet::tr("%1 of %2 %3", "12 of 18 Capable"))
                                          .arg(kit.words.number(reached), kit.words.number(of),
                                               levelName(kit.words, sheet, sheet.creditRank));
                title = headingBlock(kit, width, name.first, name.second, count);
            }
            const double above = title.height() > 0.0 ? kAboveGroup : 0.0;
            if (flow.room() < above + title.height() + row.height()) {
                flow.newPage();
                if (isGrouped && i > 0) {
                    // Rows on a new page belong to somebody too.
                    flow.place(headingBlock(
                        kit, width, kit.say(Sheet::tr("%1 (continued)")).arg(name.first), {}, {}));
                }
                flow.place(heads);
            }
            if (title.height() > 0.0) {
                flow.gap(above);
                flow.place(title);
            }
            flow.place(row);
        }
    }
}

} // namespace

void layEverything(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    const auto leaves = [](const PageFlow& laid) { return (laid.pageCount() + 1) / 2; };
    SheetKit plain = flow.kit();
    plain.look.hasBloom = false;
    PageFlow usual = flow;
    layList(usual, flow.kit(), sheet, fit);
    PageFlow shorter = flow;
    layList(shorter, plain, sheet, fit);
    // Bloom's words go before another leaf is taken for them.
    fit.isListWithoutBloom = leaves(shorter) < leaves(usual);
    flow.takeOver(fit.isListWithoutBloom ? shorter : usual);
}

} // namespace trellis::ui
