// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

class Edit;

/// Takes "excused" back from marks: each is again what it was before it was excused, note included;
/// one that began as excused is withdrawn. One op for all of them.
/// Errors: NothingThere for one that is not excused; those of transact.
[[nodiscard]] Result<Committed> endExcuse(Gradebook& gradebook,
                                          const std::vector<EvidenceId>& evidence);

/// For a mark that is excused and becomes something else: its note is again what it was before the
/// excuse, whose reason it tells. Other marks keep theirs.
void endReason(Edit& edit, EvidenceId evidence);

} // namespace trellis
