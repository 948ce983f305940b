// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/joining.h"

namespace trellis {

std::optional<Joining> nextJoining(const ClassBook& book, Date day)
{
    std::optional<Joining> next;
    for (const StudentRecord& record : book.students) {
        for (const Enrollment& enrollment : record.enrollments) {
            const Date from = enrollment.from.value_or(book.courseBegan);
            const bool isToCome = day < from && (!enrollment.to || from < *enrollment.to);
            if (!isToCome || (next && next->day < from)) {
                continue;
            }
            next = Joining{from, next && next->day == from ? next->students + 1 : 1};
        }
    }
    return next;
}

} // namespace trellis
