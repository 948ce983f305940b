// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/roster_field.h"

#include <QString>

namespace trellis::ui {

/// What a column of a roster holds, in a teacher's words: "Family name".
[[nodiscard]] QString fieldText(RosterField field);

} // namespace trellis::ui
