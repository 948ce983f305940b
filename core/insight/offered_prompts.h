// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"

#include <vector>

namespace trellis {

/// What can be picked from a bank: the program's phrases with the teacher's words instead where
/// there are some, then the teacher's own.
[[nodiscard]] std::vector<ConferencePrompt> offeredPrompts(PhraseBank bank,
                                                           const std::vector<Phrase>& phrases);

} // namespace trellis
