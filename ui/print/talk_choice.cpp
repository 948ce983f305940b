// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/talk_choice.h"

#include <algorithm>

namespace trellis::ui {

namespace {

enum Weight { Starred, Changed, Asked, BelowCredit, Other };

Weight weightOf(const TalkedAbout& outcome)
{
    const SheetRow& row = *outcome.row;
    if (row.isStarred) {
        return Starred;
    }
    if (row.hasChanged) {
        return Changed;
    }
    if (isAskedFor(outcome)) {
        return Asked;
    }
    const bool isBelow = !row.isExempt && row.rank.value_or(0) < outcome.course->creditRank;
    return isBelow && !row.growth.empty() ? BelowCredit : Other;
}

} // namespace

bool isAskedFor(const TalkedAbout& outcome)
{
    const std::vector<AlsoNeeded>& also = outcome.course->credit.also;
    return !outcome.row->isExempt && std::any_of(also.begin(), also.end(), [&](const auto& needed) {
        return needed.pool == PoolKind::Named && std::find(needed.codes.begin(), needed.codes.end(),
                                                           outcome.row->code) != needed.codes.end();
    });
}

bool standsOut(const TalkedAbout& outcome)
{
    return weightOf(outcome) != Other;
}

bool isBefore(const TalkedAbout& a, const TalkedAbout& b)
{
    const Weight first = weightOf(a);
    const Weight second = weightOf(b);
    if (first != second || first < BelowCredit) {
        return first < second;
    }
    const std::vector<GrowthPoint>& seen = a.row->growth;
    const std::vector<GrowthPoint>& other = b.row->growth;
    return !seen.empty() && (other.empty() || seen.back().date > other.back().date);
}

} // namespace trellis::ui
