// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_plan.h"
#include "core/model/class_book.h"
#include "ui/text/strings.h"

#include <vector>

namespace trellis::ui {

/// What was odd about a place in a roster: "A quote opens here and is never closed."
[[nodiscard]] QString issueText(const RosterIssue& issue, TextFor target = TextFor::Screen);

/// Why a row of the file is no student: "It looks like a total at the end."
[[nodiscard]] QString skipText(SkipReason reason);

/// Why a row of a plan waits or is left out; empty for one that is simply written.
[[nodiscard]] QString reasonText(RowReason reason);

/// "Moved Tre Jackson out of the class (32 ratings kept).": those of these students, as they were
/// before.
[[nodiscard]] QString movedOutText(const QString& who,
                                   const std::vector<const StudentRecord*>& students);

} // namespace trellis::ui
