// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A roster between its file, its plan and the gradebook.
#pragma once

#include "core/base/result.h"
#include "core/exchange/roster_plan.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <vector>

namespace trellis {

/// Every student of the gradebook, seen from a class: what planRoster compares with.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<KnownStudent>> readKnownStudents(const Gradebook& gradebook,
                                                                  ClassId schoolClass);

/// How rosters were read before, for RosterReadOptions::profiles.
/// Errors: as readKnownStudents.
[[nodiscard]] Result<std::vector<RosterProfile>> readRosterProfiles(const Gradebook& gradebook);

struct RosterApplyOptions {
    /// The day on which students are moved out or come back; whoever is new counts since the
    /// course began.
    Date date;
    std::optional<RosterProfile> profile; ///< remembered together with what is written
};

/// Writes the rows of a plan that are new, changed or accepted, and moves out who is to leave. One
/// op, or none where the plan has nothing to write. Conflicts are never written.
/// Errors: UnknownStudent where a student of the plan is gone; those of transact.
[[nodiscard]] Result<Committed> applyRoster(Gradebook& gradebook, ClassId schoolClass,
                                            const RosterPlan& plan,
                                            const RosterApplyOptions& options);

} // namespace trellis
