// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/conference.h"
#include "core/storage/gradebook.h"

#include <vector>

namespace trellis {

/// The teacher's own phrases, by bank and place. Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<Phrase>> readPhrases(const Gradebook& gradebook);

/// Makes these the phrases of a bank, in this order. Those without an id are new; new ones that
/// neither say nor replace anything are left out. Errors: those of transact.
[[nodiscard]] Result<Committed> setPhrases(Gradebook& gradebook, PhraseBank bank,
                                           const std::vector<Phrase>& phrases);

} // namespace trellis
