// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/explain.h"
#include "ui/text/strings.h"

namespace trellis::ui {

/// Why a level is what it is: "65 % of 3 + 35 % of 2 = 2.65, and Capable starts at 2.5." A decision
/// or exemption comes first, then the arithmetic.
[[nodiscard]] QString explainText(const ClassBook& book, const Explanation& explanation,
                                  TextFor target = TextFor::Screen);

/// What one more mark would change: "A next Developing would make it Developing."
[[nodiscard]] QString nextMarkText(const ClassBook& book, const Explanation& explanation,
                                   TextFor target = TextFor::Screen);

/// The marks in order with their days, the last ones where there are many:
/// "E Oct 2 → D Oct 30 → C Nov 13".
[[nodiscard]] QString trailText(const ClassBook& book, const Explanation& explanation,
                                TextFor target = TextFor::Screen);

} // namespace trellis::ui
