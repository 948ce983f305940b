// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/last_rise.h"

namespace trellis {

std::optional<Date> roseLastOn(const ClassBook& book, const StudentRecord& record,
                               OutcomeId outcome, Date today)
{
    std::optional<Date> rise;
    int before = 0;
    for (const Evidence& mark : book.evidenceOf(record, outcome)) {
        if (mark.isWithdrawn || mark.mark != Mark::Level || mark.date > today) {
            continue;
        }
        if (before > 0 && mark.rank != before) {
            rise = mark.rank > before ? std::optional(mark.date) : std::nullopt;
        }
        before = mark.rank;
    }
    return rise;
}

} // namespace trellis
