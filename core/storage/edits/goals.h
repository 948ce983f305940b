// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/goal.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

namespace trellis {

/// Its id is made here unless it has one.
/// Errors: MissingValue without a text; those of transact.
[[nodiscard]] Result<Committed> addGoal(Gradebook& gradebook, const Goal& goal);

/// Writes what differs, its state included. Errors: as addGoal.
[[nodiscard]] Result<Committed> changeGoal(Gradebook& gradebook, const Goal& before,
                                           const Goal& after);

/// Errors: those of transact.
[[nodiscard]] Result<Committed> removeGoal(Gradebook& gradebook, const Goal& goal);

// The parts that the results of a conference are made of.

void writeGoal(Edit& edit, const Goal& goal);
/// Writes what differs; both are the same goal.
void updateGoal(Edit& edit, const Goal& before, const Goal& after);

} // namespace trellis
