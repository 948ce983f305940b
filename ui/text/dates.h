// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QString>

namespace trellis::ui {

/// "Dec 9"
[[nodiscard]] QString shortDate(Date day);

/// "Dec 9, 2026"
[[nodiscard]] QString dateWithYear(Date day);

} // namespace trellis::ui
