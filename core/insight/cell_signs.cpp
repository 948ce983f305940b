// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/cell_signs.h"

#include <algorithm>
#include <tuple>

namespace trellis {

bool isLongAgo(const SchoolClass& schoolClass, Date day, Date asOf)
{
    // From the end, where it is soon known: a year has many days, and a class many cells.
    int meetings = 0;
    for (Date met = asOf; day < met && meetings < kStaleMeetings; met = met.plusDays(-1)) {
        meetings += schoolClass.meetsOn(met) ? 1 : 0;
    }
    return meetings >= kStaleMeetings;
}

bool isLocked(const Outcome& outcome, Date asOf)
{
    return outcome.openedOn && asOf < *outcome.openedOn;
}

bool isStale(const ClassBook& book, const Outcome& outcome, const Proficiency& level, Date asOf)
{
    const bool mayBe = level.lastMark && level.rank && !level.isExempt() &&
                       !isLocked(outcome, asOf) && !book.isArchivedOn(outcome, asOf) &&
                       (*level.rank < book.scale.creditRank || outcome.checksAgain);
    return mayBe && isLongAgo(book.schoolClass, *level.lastMark, asOf);
}

const Flag* openFlag(const ClassBook& book, const StudentRecord& record, OutcomeId outcome,
                     Date asOf)
{
    const Flag* open = nullptr;
    for (const Flag& flag : record.flags) {
        if (flag.outcome == outcome && flag.standsOn(asOf)) {
            open = &flag;
        }
    }
    if (open == nullptr) {
        return nullptr;
    }
    const auto marks = book.evidenceOf(record, outcome);
    const bool isAnswered = std::any_of(marks.begin(), marks.end(), [&](const Evidence& mark) {
        return takesPart(mark, asOf) &&
               std::tie(mark.date, mark.enteredSeq) > std::tie(open->date, open->enteredSeq);
    });
    return isAnswered ? nullptr : open;
}

} // namespace trellis
