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
    return map.sort() == MapSort::Credit     ? Words::tr("Sorted by what is missing for credit.")
           : map.sort() == MapSort::LastSeen ? Words::tr("Sorted by when each was last seen.")
                                             : Words::tr("Sorted by name.");
}

QString sortButtonText(const MapModel& map)
{
    if (const Outcome* outcome = map.sortOutcome()) {
        return outcome->code.empty()
                   ? Words::tr("Sort: outcome")
                   : Words::tr("Sort: outcome %1").arg(named(outcome->code, TextFor::Screen));
    }
    return map.sort() == MapSort::Credit     ? Words::tr("Sort: credit")
           : map.sort() == MapSort::LastSeen ? Words::tr("Sort: last seen")
                                             : Words::tr("Sort: name");
}

} // namespace trellis::ui
