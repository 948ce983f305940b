// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QString>

namespace trellis::ui {

[[nodiscard]] QString shortDate(Date day);

} // namespace trellis::ui
