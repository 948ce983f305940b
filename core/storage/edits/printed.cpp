// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/printed.h"

#include "core/storage/internal/rows.h"

#include <cstdint>
#include <vector>

namespace trellis {

void forgetPrinted(Edit& edit, StudentId student, std::optional<Date> from)
{
    std::vector<std::int64_t> printed;
    {
        internal::Rows rows(edit.connection(),
                            "SELECT id FROM conference WHERE student_id = ?1 "
                            "AND printed_on IS NOT NULL AND held_on IS NULL "
                            "AND results_on IS NULL AND (date IS NULL OR date >= ?2) ORDER BY id");
        rows.with(student.value, from ? from->toIso() : std::string());
        while (rows.next()) {
            printed.push_back(rows.number(0));
        }
    }
    for (const std::int64_t conference : printed) {
        edit.update("conference", conference, {{"printed_on", nullptr}});
    }
}

Conference forgettingPrinted(const Conference& before, Conference after)
{
    const bool isWaiting =
        after.printedOn && after.printedOn == before.printedOn && !after.heldOn && !after.resultsOn;
    if (isWaiting) {
        Conference same = after;
        same.wantsTeacherTime = before.wantsTeacherTime; // which is ticked on the paper
        if (same != before) {
            after.printedOn.reset();
        }
    }
    return after;
}

} // namespace trellis
