// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/whatif.h"

#include "core/base/text.h"

#include <algorithm>

namespace trellis {

namespace {

std::optional<std::string> keyOf(const Scale& scale, std::optional<int> rank)
{
    return rank ? std::optional(scale.level(*rank).key) : std::nullopt;
}

bool isSameKey(const std::optional<std::string>& a, const std::optional<std::string>& b)
{
    return a.has_value() == b.has_value() && (!a || upperCase(*a) == upperCase(*b));
}

void compare(WhatIf& result, const ClassBook& now, const ClassBook& then,
             const StudentRecord& recordNow, const StudentRecord& recordThen, Date asOf)
{
    const StudentId student = recordNow.student.id;
    const std::vector<Proficiency> levelsNow = proficiencies(now, recordNow, asOf);
    const std::vector<Proficiency> levelsThen = proficiencies(then, recordThen, asOf);
    for (std::size_t i = 0; i < now.outcomes.size(); ++i) {
        const std::optional<std::size_t> other = then.indexOf(now.outcomes[i].id);
        const std::optional<std::string> before = keyOf(now.scale, levelsNow[i].rank);
        const std::optional<std::string> after =
            other ? keyOf(then.scale, levelsThen[*other].rank) : std::nullopt;
        if (!isSameKey(before, after)) {
            result.levels.push_back({student, now.outcomes[i].id, before, after});
        }
    }
    const Standing before = creditStanding(now, recordNow, levelsNow, asOf).standing;
    const Standing after = creditStanding(then, recordThen, levelsThen, asOf).standing;
    if (before != after) {
        result.credit.push_back({student, before, after});
    }
}

} // namespace

WhatIf whatIf(const ClassBook& now, const ClassBook& then, Date asOf)
{
    WhatIf result;
    for (const StudentRecord& record : now.students) {
        const StudentRecord* other = then.find(record.student.id);
        if (other != nullptr && now.isEnrolledOn(record, asOf)) {
            compare(result, now, then, record, *other, asOf);
        }
    }
    return result;
}

int earnedCount(const ClassBook& book, Date asOf)
{
    return static_cast<int>(
        std::count_if(book.students.begin(), book.students.end(), [&](const StudentRecord& record) {
            return book.isEnrolledOn(record, asOf) && creditStanding(book, record, asOf).isEarned;
        }));
}

} // namespace trellis
