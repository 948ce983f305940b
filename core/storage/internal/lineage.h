// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

#include <vector>

namespace trellis::internal {

/// Adds a student's marks on the outcomes that outcomes of the book go on with, as marks on these
/// and with ranks of the book's scale. Evidence is in the order of a record before and after.
/// Source: mastery/README.md 5, "Carrying over".
void addContinued(Connection& connection, const ClassBook& book, StudentId student,
                  std::vector<Evidence>& evidence);

/// Likewise decisions, exemptions and flags, each as one on the outcome that goes on; and work that
/// shows an older outcome shows the newer one as well.
/// Source: mastery/README.md 4: a decision holds until it is removed.
void addContinuedJudgements(Connection& connection, const ClassBook& book, StudentRecord& record);

} // namespace trellis::internal
