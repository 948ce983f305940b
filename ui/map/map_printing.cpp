// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_printing.h"

#include "ui/map/map_model.h"
#include "ui/map/map_sort_words.h"
#include "ui/map/map_view.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <set>

namespace trellis::ui {

namespace {

/// "Sorted by credit. Only: Developing + Analyze." Nothing about what is usual.
QString aboutOf(const MapModel& map)
{
    QStringList parts;
    if (map.sort() != MapSort::Name) {
        parts.append(sortText(map));
    }
    if (map.filter().isSet()) {
        parts.append(MapModel::tr("Only: %1.").arg(map.filterText()));
    }
    return parts.join(QLatin1Char(' '));
}

MapPaper mapPaper(const MapModel& map, const ClassBook& book)
{
    MapPaper paper;
    paper.className = paperClassName(book);
    paper.about = aboutOf(map);
    paper.asOf = map.day();
    paper.levels = book.scale.levels;
    paper.creditRank = book.scale.creditRank;
    for (int column = 0; column < map.outcomeCount(); ++column) {
        const Outcome& outcome = *map.outcome(column);
        paper.columns.push_back(
            {named(outcome.code, TextFor::Screen), named(outcome.label(), TextFor::Screen)});
    }
    for (int at = 0; at < map.rowCount(); ++at) {
        if (map.isHidden(at)) {
            continue;
        }
        const MapRow& shown = map.row(at);
        MapPaper::Row row;
        row.name = map.nameOf(at);
        for (const MapCell& cell : shown.cells) {
            row.cells.push_back(cell.state);
        }
        row.credit = MapModel::creditText(shown.credit);
        row.isEarned = shown.credit.isEarned;
        row.lastSeen = shown.lastSeen ? shortDate(*shown.lastSeen) : QString();
        paper.rows.push_back(std::move(row));
    }
    return paper;
}

} // namespace

PaperRequest paperRequest(const MapView& view, const ClassBook& book, ClassPaperKind first)
{
    const MapModel& map = view.map();
    PaperRequest request;
    request.first = first;
    request.map = mapPaper(map, book);
    std::set<int> columns;
    for (const MapView::Cell& cell : view.cells()) {
        columns.insert(map.columnOf(cell.outcome));
    }
    for (const int column : columns) {
        request.outcomes.push_back(map.outcome(column)->id);
    }
    for (int at = 0; at < map.rowCount(); ++at) {
        request.shown.push_back(map.row(at).student);
    }
    request.shownText = MapModel::tr("As on the Map");
    return request;
}

} // namespace trellis::ui
