// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// Several rows of one student as one: the first value of each field, all sections and guardians.
[[nodiscard]] RosterRow mergedRows(const std::vector<RosterRow>& rows);

/// Fills result, changes and enrollment of a row that has found its student. Blank cells keep
/// what is there; so do fields that a teacher has changed, ids, section and level excepted, unless
/// somebody chose for the whole row.
void mergeInto(PlannedRow& row, const KnownStudent& known, std::optional<FieldChoice> choice = {});

/// Fills result and enrollment of a row for a new student.
void mergeAsNew(PlannedRow& row);

} // namespace trellis
