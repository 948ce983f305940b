// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"

#include <vector>

namespace trellis::ui {

/// The levels of a new course, with what they are called and mean in every language of sheets.
[[nodiscard]] const std::vector<Level>& usualLevels();

} // namespace trellis::ui
