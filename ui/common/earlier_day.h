// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

namespace trellis::ui {

/// The answer to whoever wants to change something while an earlier day is shown.
[[nodiscard]] QString earlierDayText();

} // namespace trellis::ui
