// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/past_classes.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

namespace trellis {

Result<std::vector<ClassId>> readPastClasses(const Gradebook& gradebook, Date today)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<ClassId>> {
        internal::Rows rows(gradebook.connection(),
                            "SELECT c.id, coalesce(t.last_day < ?, 0) FROM class AS c "
                            "JOIN course AS k ON k.id = c.course_id "
                            "LEFT JOIN term AS t ON t.id = k.term_id ORDER BY c.id");
        rows.with(today.toIso());
        std::vector<ClassId> past;
        bool hasCurrent = false;
        while (rows.next()) {
            if (rows.small(1) != 0) {
                past.push_back(ClassId{rows.number(0)});
            } else {
                hasCurrent = true;
            }
        }
        return hasCurrent ? past : std::vector<ClassId>();
    });
}

} // namespace trellis
