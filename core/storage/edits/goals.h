// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/goal.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

namespace trellis {

/// Whether nothing was said about it yet, not even for when.
[[nodiscard]] bool isBlank(const Goal& goal);

/// Its id is made here unless it has one. May be half-typed.
/// Errors: MissingValue where it is blank; those of transact.
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
