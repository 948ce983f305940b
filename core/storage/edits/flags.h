// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/marks.h"

namespace trellis {

/// Marks what needs reassessment, by a day or whenever; a flag that stands is replaced.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> flag(Gradebook& gradebook, const std::vector<Judged>& judged,
                                     std::optional<Date> dueOn, Date date);
/// Of several, those that are flagged.
/// Errors: NothingThere where no flag stands that day; those of transact.
[[nodiscard]] Result<Committed> removeFlag(Gradebook& gradebook, const std::vector<Judged>& judged,
                                           Date date);

/// Stars outcomes to talk about at the conference; one that is starred stays so.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> star(Gradebook& gradebook, const std::vector<Judged>& judged);
/// Of several, those that are starred.
/// Errors: NothingThere where none is; those of transact.
[[nodiscard]] Result<Committed> removeStar(Gradebook& gradebook, const std::vector<Judged>& judged);

} // namespace trellis
