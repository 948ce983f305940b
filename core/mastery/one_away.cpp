// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"

#include <algorithm>
#include <tuple>

namespace trellis {

std::vector<OneAwayRow> oneAway(const ClassBook& book, Date asOf)
{
    std::vector<OneAwayRow> rows;
    for (const StudentRecord& record : book.students) {
        if (!book.isEnrolledOn(record, asOf)) {
            continue;
        }
        const std::vector<Proficiency> levels = proficiencies(book, record, asOf);
        const CreditStanding credit = creditStanding(book, record, levels, asOf);
        if (credit.standing == Standing::OneAway) {
            const std::size_t closest = credit.closest.front();
            rows.push_back({&record, closest, credit.levelsToRise, levels[closest].lastRise});
        }
    }
    // Stable: the book has its students in order of name already.
    std::stable_sort(rows.begin(), rows.end(), [](const OneAwayRow& a, const OneAwayRow& b) {
        return std::tie(a.levelsToRise, b.newestRise, a.closest) <
               std::tie(b.levelsToRise, a.newestRise, b.closest);
    });
    return rows;
}

} // namespace trellis
