// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/proficiency.h"

namespace trellis {

/// Evidence older than this many lessons of the class is stale.
inline constexpr int kStaleMeetings = 25;

/// Whether a day is so long ago, in lessons of the class, that evidence of it would be stale.
[[nodiscard]] bool isLongAgo(const SchoolClass& schoolClass, Date day, Date asOf);

/// Whether an outcome is not opened yet on a day; one without an opened day is open.
[[nodiscard]] bool isLocked(const Outcome& outcome, Date asOf);

/// Whether a level ought to be looked at again: the newest evidence is long ago, the outcome is
/// open and not exempt, and the level is below the credit level. From the credit level up only
/// where the outcome checks again.
[[nodiscard]] bool isStale(const ClassBook& book, const Outcome& outcome, const Proficiency& level,
                           Date asOf);

/// The flag "needs reassessment" that stands on a day and was not followed by a newer mark with a
/// level; none where there is none. Refers to the record.
[[nodiscard]] const Flag* openFlag(const ClassBook& book, const StudentRecord& record,
                                   OutcomeId outcome, Date asOf);

} // namespace trellis
