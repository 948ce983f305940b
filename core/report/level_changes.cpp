// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_changes.h"

#include "core/mastery/proficiency.h"

namespace trellis {

std::vector<LevelChange> levelChanges(const ClassBook& book, const StudentRecord& record,
                                      Date since, Date asOf)
{
    const std::vector<Proficiency> before = proficiencies(book, record, since);
    const std::vector<Proficiency> now = proficiencies(book, record, asOf);
    std::vector<LevelChange> changes;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool counts = !now[i].isExempt() && !book.isArchivedOn(book.outcomes[i], asOf);
        if (counts && before[i].rank != now[i].rank) {
            changes.push_back({i, before[i].rank, now[i].rank});
        }
    }
    return changes;
}

} // namespace trellis
