// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <unordered_map>
#include <vector>

namespace trellis {

/// What comes before each outcome.
using PrerequisiteMap = std::unordered_map<OutcomeId, std::vector<OutcomeId>>;

/// Whether an outcome is its own prerequisite, at once or by way of others.
[[nodiscard]] bool comesBeforeItself(const PrerequisiteMap& before, OutcomeId outcome);

} // namespace trellis
