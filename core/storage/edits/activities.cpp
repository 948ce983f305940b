// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/activities.h"

#include "core/base/text.h"
#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/internal/activity_reader.h"
#include "core/storage/internal/rows.h"

#include <algorithm>

namespace trellis {

using internal::Rows;

namespace {

constexpr std::int64_t kYes = 1;

struct MarkRow {
    std::int64_t id = 0;
    OutcomeId outcome;
    std::string date;
    bool isWithdrawn = false;
};

Result<Activity> activityThere(Edit& edit, ActivityId id)
{
    auto activity = internal::readActivity(edit.connection(), id);
    if (!activity || activity->isWithdrawn) {
        return Error{ErrorCode::NothingThere, {}, "activity", {}};
    }
    return *std::move(activity);
}

std::vector<MarkRow> marksOf(Edit& edit, ActivityId id)
{
    std::vector<MarkRow> marks;
    Rows rows(edit.connection(), "SELECT id, outcome_id, date, is_withdrawn FROM evidence "
                                 "WHERE activity_id = ? ORDER BY id");
    rows.with(id.value);
    while (rows.next()) {
        marks.push_back(
            {rows.number(0), OutcomeId{rows.number(1)}, rows.text(2), rows.small(3) != 0});
    }
    return marks;
}

void writeShown(Edit& edit, const Activity& before, const Activity& after)
{
    const auto has = [](const Activity& activity, OutcomeId outcome) {
        return std::find(activity.outcomes.begin(), activity.outcomes.end(), outcome) !=
               activity.outcomes.end();
    };
    std::vector<std::int64_t> gone;
    {
        Rows rows(edit.connection(), "SELECT id, outcome_id FROM activity_outcome "
                                     "WHERE activity_id = ? ORDER BY id");
        rows.with(before.id.value);
        while (rows.next()) {
            if (!has(after, OutcomeId{rows.number(1)})) {
                gone.push_back(rows.number(0));
            }
        }
    }
    for (const std::int64_t id : gone) {
        edit.remove("activity_outcome", id);
    }
    for (const OutcomeId outcome : after.outcomes) {
        if (!has(before, outcome)) {
            writeActivityOutcome(edit, before.id, outcome);
        }
    }
}

Result<void> checkReplaced(const ActivityChange& change, const Activity& before)
{
    for (const auto& [from, to] : change.replaced) {
        if (std::find(before.outcomes.begin(), before.outcomes.end(), to) !=
            before.outcomes.end()) {
            return Error{ErrorCode::AlreadyThere, before.title, "outcome", {}};
        }
    }
    return {};
}

} // namespace

Result<Committed> addActivity(Gradebook& gradebook, const Activity& activity)
{
    if (activity.outcomes.empty()) {
        return Error{ErrorCode::MissingValue, {}, "outcome", {}};
    }
    return gradebook.transact(OpKind::AddActivity,
                              [&](Edit& edit, nlohmann::json& args) -> Result<void> {
                                  Activity tidy = activity;
                                  tidy.title = singleLine(activity.title);
                                  args = {{"activity", writeActivity(edit, tidy).value},
                                          {"class", activity.schoolClass.value}};
                                  return {};
                              });
}

Result<Committed> setActivity(Gradebook& gradebook, const ActivityChange& change)
{
    const Activity& after = change.activity;
    if (after.outcomes.empty()) {
        return Error{ErrorCode::MissingValue, {}, "outcome", {}};
    }
    return gradebook.transact(
        OpKind::SetActivity, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            const auto before = activityThere(edit, after.id);
            if (!before) {
                return before.error();
            }
            if (auto replaced = checkReplaced(change, *before); !replaced) {
                return replaced;
            }
            edit.update("activity", after.id.value,
                        {{"title", singleLine(after.title)},
                         {"kind", std::string(activityKindName(after.kind))},
                         {"date", after.date.toIso()}});
            writeShown(edit, *before, after);
            args = {{"activity", after.id.value}};
            if (before->date != after.date) {
                args["date"] = after.date.toIso();
            } else if (before->outcomes != after.outcomes) {
                args["changed"] = "outcomes";
            }
            const std::string oldDay = before->date.toIso();
            for (const MarkRow& mark : marksOf(edit, after.id)) {
                const OutcomeId outcome = outcomeAfter(change, *before, mark.outcome);
                edit.update("evidence", mark.id,
                            {{"date", mark.date == oldDay ? after.date.toIso() : mark.date},
                             {"outcome_id", outcome.isValid() ? outcome.value : mark.outcome.value},
                             {"is_withdrawn",
                              std::int64_t{mark.isWithdrawn || !outcome.isValid() ? 1 : 0}}});
            }
            return {};
        });
}

Result<Committed> withdrawActivity(Gradebook& gradebook, ActivityId id)
{
    return gradebook.transact(
        OpKind::WithdrawActivity, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            if (auto there = activityThere(edit, id); !there) {
                return there.error();
            }
            int count = 0;
            for (const MarkRow& mark : marksOf(edit, id)) {
                if (!mark.isWithdrawn) {
                    edit.update("evidence", mark.id, {{"is_withdrawn", kYes}});
                    ++count;
                }
            }
            edit.update("activity", id.value, {{"is_withdrawn", kYes}});
            args = {{"activity", id.value}, {"count", count}};
            return {};
        });
}

} // namespace trellis
