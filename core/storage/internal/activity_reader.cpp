// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/activity_reader.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace trellis::internal {

std::optional<Activity> readActivity(Connection& connection, ActivityId id)
{
    Rows row(connection, "SELECT class_id, title, kind, date, is_withdrawn, "
                         "clipboard_sheet_id FROM activity WHERE id = ?");
    row.with(id.value);
    if (!row.next()) {
        return std::nullopt;
    }
    Activity activity;
    activity.id = id;
    activity.schoolClass = ClassId{row.number(0)};
    activity.title = row.text(1);
    activity.kind = activityKindFromName(row.text(2)).value_or(ActivityKind::Other);
    activity.date = row.date(3);
    activity.isWithdrawn = row.small(4) != 0;
    activity.sheet = row.optionalId<ClipboardSheetId>(5).value_or(ClipboardSheetId());
    Rows outcomes(connection, "SELECT a.outcome_id FROM activity_outcome AS a "
                              "JOIN outcome AS o ON o.id = a.outcome_id "
                              "WHERE a.activity_id = ? ORDER BY o.position, o.id");
    outcomes.with(id.value);
    while (outcomes.next()) {
        activity.outcomes.push_back(OutcomeId{outcomes.number(0)});
    }
    return activity;
}

void readActivities(Connection& connection, ClassBook& book)
{
    std::set<ActivityId> ids;
    Rows own(connection, "SELECT id FROM activity WHERE class_id = ? ORDER BY id");
    own.with(book.schoolClass.id.value);
    while (own.next()) {
        ids.insert(ActivityId{own.number(0)});
    }
    for (const StudentRecord& record : book.students) {
        for (const Evidence& evidence : record.evidence) {
            if (evidence.activity.isValid()) {
                ids.insert(evidence.activity);
            }
        }
    }
    for (const ActivityId id : ids) {
        auto activity = readActivity(connection, id);
        if (!activity) {
            throw DamagedContent("a mark belongs to an activity that is not there");
        }
        book.activities.push_back(*std::move(activity));
    }
    std::sort(book.activities.begin(), book.activities.end(),
              [](const Activity& a, const Activity& b) {
                  return std::tie(a.date, a.title, a.id) < std::tie(b.date, b.title, b.id);
              });
}

} // namespace trellis::internal
