// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_plan.h"

#include <QString>

namespace trellis::ui {

/// A name as a card or a choice has room for it.
[[nodiscard]] QString shortName(const std::string& name);

/// "Imported into Period 3: 2 new. 1 row was left out, not decided."
[[nodiscard]] QString importedText(const RosterPlan& plan, const std::string& className);

/// How many of the rows to look at are not imported before an answer.
[[nodiscard]] QString waitingText(int rows);

} // namespace trellis::ui
