// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/plan_to_finish.h"

#include "ui/print/front_blocks.h"
#include "ui/print/talk_choice.h"

#include <algorithm>

namespace trellis::ui {

std::vector<OpenOutcome> openOutcomes(const ConferenceSheet& sheet)
{
    std::vector<OpenOutcome> open;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        std::vector<const SheetRow*> rows;
        for (const SheetRow& row : course->rows) {
            if (!isEarned(*course) && !row.isExempt && row.rank.value_or(0) < course->creditRank) {
                rows.push_back(&row);
            }
        }
        std::stable_sort(rows.begin(), rows.end(), [&](const SheetRow* a, const SheetRow* b) {
            const bool isFirst = isAskedFor({course, a});
            return isFirst != isAskedFor({course, b}) ? isFirst
                                                      : a->rank.value_or(0) > b->rank.value_or(0);
        });
        for (const SheetRow* row : rows) {
            open.push_back({course, row});
        }
    }
    return open;
}

} // namespace trellis::ui
