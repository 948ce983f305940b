// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/outcome_spread.h"

#include "core/mastery/proficiency.h"

#include <algorithm>
#include <numeric>

namespace trellis {

int OutcomeSpread::students() const
{
    return std::accumulate(atRank.begin(), atRank.end(), withoutLevel + exempt);
}

OutcomeSpread outcomeSpread(const ClassBook& book, const Outcome& outcome, Date asOf)
{
    std::vector<const StudentRecord*> students;
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, asOf)) {
            students.push_back(&record);
        }
    }
    return outcomeSpread(book, outcome, asOf, students);
}

OutcomeSpread outcomeSpread(const ClassBook& book, const Outcome& outcome, Date asOf,
                            const std::vector<const StudentRecord*>& students)
{
    OutcomeSpread spread;
    spread.atRank.assign(book.scale.levels.size(), 0);
    for (const StudentRecord* record : students) {
        const Proficiency level = proficiency(book, *record, outcome, asOf);
        if (level.isExempt()) {
            ++spread.exempt;
        } else if (level.rank) {
            ++spread.atRank.at(static_cast<std::size_t>(*level.rank - 1));
        } else {
            ++spread.withoutLevel;
        }
    }
    return spread;
}

std::vector<OutcomeId> outcomesAfter(const ClassBook& book, OutcomeId outcome, Date asOf)
{
    std::vector<OutcomeId> after;
    for (const Outcome& other : book.outcomes) {
        const auto& before = other.prerequisites;
        if (std::find(before.begin(), before.end(), outcome) != before.end() &&
            !book.isArchivedOn(other, asOf)) {
            after.push_back(other.id);
        }
    }
    return after;
}

} // namespace trellis
