// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_sort_words.h"

#include "ui/map/map_model.h"
#include "ui/text/isolates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapSort)
};

} // namespace

QString sortText(const MapModel& map)
{
    if (const Outcome* outcome = map.sortOutcome()) {
        return Words::tr("Sorted by %1: no evidence first, %2 last.")
            .arg(outcomeName(*outcome), ownWord(map.scale().levels.back().name));
    }
    switch (map.sort()) {
    case MapSort::Credit:
        return Words::tr("Sorted by what is missing for credit.");
    case MapSort::LastSeen:
        return Words::tr("Sorted by when each was last seen.");
    default:
        return Words::tr("Sorted by name.");
    }
}

QString sortButtonText(const MapModel& map)
{
    if (const Outcome* outcome = map.sortOutcome()) {
        return outcome->code.empty()
                   ? Words::tr("Sort: outcome")
                   : Words::tr("Sort: outcome %1").arg(named(outcome->code, TextFor::Screen));
    }
    switch (map.sort()) {
    case MapSort::Credit:
        return Words::tr("Sort: credit");
    case MapSort::LastSeen:
        return Words::tr("Sort: last seen");
    default:
        return Words::tr("Sort: name");
    }
}

} // namespace trellis::ui
