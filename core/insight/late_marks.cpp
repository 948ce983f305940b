// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/late_marks.h"

namespace trellis {

std::optional<Date> newestMarkAfter(const ClassBook& book, Date today)
{
    std::optional<Date> newest;
    for (const StudentRecord& record : book.students) {
        for (const Evidence& mark : record.evidence) {
            if (!mark.isWithdrawn && mark.date > newest.value_or(today)) {
                newest = mark.date;
            }
        }
    }
    return newest;
}

} // namespace trellis
