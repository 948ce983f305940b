// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The parts that edits of outcomes, such as their import, are made of.
#pragma once

#include "core/model/course.h"
#include "core/storage/edit.h"

#include <string>

namespace trellis {

/// One that is not in the file yet. The category named Habits is one of habits by its name; others
/// are marked. Source: mastery/README.md 1.
[[nodiscard]] Category newCategory(std::string name);

void writeCategory(Edit& edit, CourseId course, const Category& category);
/// Its name, and whether it is one of habits.
void updateCategory(Edit& edit, const Category& category);

/// Writes a new outcome behind the others of its course, without its prerequisites; outcome.id
/// must be valid.
void writeOutcome(Edit& edit, CourseId course, const Outcome& outcome);

/// Writes what differs between the outcome as it is in the file and as it is to be, apart from
/// prerequisites. The ids of new resources are made here.
void updateOutcome(Edit& edit, const Outcome& before, const Outcome& after);

/// Writes and removes prerequisites. All outcomes that are named must be in the file by then.
void updatePrerequisites(Edit& edit, OutcomeId outcome, const std::vector<OutcomeId>& before,
                         const std::vector<OutcomeId>& after);

} // namespace trellis
