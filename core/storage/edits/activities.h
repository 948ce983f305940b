// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/insight/activity_change.h"
#include "core/storage/gradebook.h"

namespace trellis {

/// An activity without marks yet. Its id is the caller's, made where it is not valid.
/// Errors: MissingValue without an outcome; those of transact.
[[nodiscard]] Result<Committed> addActivity(Gradebook& gradebook, const Activity& activity);

/// Changes an activity, its marks with it, as withActivityChange() shows beforehand.
/// Errors: NothingThere; MissingValue without an outcome; AlreadyThere where an outcome is to be
/// replaced by one that the activity shows already; those of transact.
[[nodiscard]] Result<Committed> setActivity(Gradebook& gradebook, const ActivityChange& change);

/// Takes an activity back whole: it and all its marks are withdrawn.
/// Errors: NothingThere, also for one that is withdrawn already; those of transact.
[[nodiscard]] Result<Committed> withdrawActivity(Gradebook& gradebook, ActivityId activity);

} // namespace trellis
