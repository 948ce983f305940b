// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/outcome_occasions.h"
#include "core/insight/outcome_spread.h"
#include "core/model/scale.h"

#include <QString>

namespace trellis::ui {

/// "6 Capable, 3 Developing, 2 without a level": what nobody has is left out.
[[nodiscard]] QString spreadWords(const OutcomeSpread& spread, const Scale& scale);
/// "6 Capable, 1 not handed in"; of an activity without marks that there are none.
[[nodiscard]] QString occasionWords(const OutcomeOccasion& occasion, const Scale& scale);

} // namespace trellis::ui
