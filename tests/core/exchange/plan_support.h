// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_plan.h"
#include "tests/core/exchange/roster_support.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace trellis::test {

using Known = std::vector<KnownStudent>;

inline RosterPlan plan(const RosterFile& file, const Known& known, RosterPlanOptions options = {})
{
    const Result<RosterPlan> made = planRoster(file, known, options);
    REQUIRE(made);
    return *made;
}

inline RosterPlan plan(const std::string& csv, const Known& known, RosterPlanOptions options = {})
{
    return plan(readText(csv), known, options);
}

/// Carries a plan out in memory, as the gradebook would.
inline Known applied(const RosterPlan& plan, Known known)
{
    static std::int64_t nextId = 1000;
    for (const PlannedRow& row : plan.rows) {
        if (!row.isWritten() || row.enrollment == EnrollmentChange::MoveOut) {
            continue;
        }
        auto target = std::ranges::find_if(known, [&row](const KnownStudent& k) {
            return row.target.isValid() && k.student.id == row.target;
        });
        if (target == known.end()) {
            target = known.insert(known.end(), KnownStudent());
            target->student = row.result;
            target->student.id = StudentId{++nextId};
        } else {
            target->student = row.result;
        }
        target->isInClass = true;
        target->isEnrolled = true;
        target->section = row.section;
        target->gradeLevel = row.gradeLevel;
    }
    for (const LeavingStudent& leaving : plan.left) {
        for (KnownStudent& student : known) {
            if (leaving.isMovedOut && student.student.id == leaving.student) {
                student.isEnrolled = false;
            }
        }
    }
    return known;
}

/// Everybody whom a roster brings into an empty class.
inline Known classOf(const std::string& csv, const RosterPlanOptions& options = {})
{
    return applied(plan(csv, {}, options), {});
}

/// "new", "changed", "same", …: what happens to each row.
inline std::string actions(const RosterPlan& plan)
{
    static const std::vector<std::string> names{"new",   "changed",  "same", "proposed",
                                                "leave", "conflict", "skip"};
    std::string all;
    for (const PlannedRow& row : plan.rows) {
        all += (all.empty() ? "" : " ") + names.at(static_cast<std::size_t>(row.action));
    }
    return all;
}

/// "email: ana@a → ana@b": what changes in a row.
inline std::string changes(const PlannedRow& row)
{
    std::string all;
    for (const FieldChange& change : row.changes) {
        all += (all.empty() ? "" : "; ") + change.field + ": " + change.oldValue +
               (change.isTaken ? " → " : " kept, not ") + change.newValue;
    }
    return all;
}

} // namespace trellis::test
