// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Digits of any script: 1, ١ and १ are digits alike.
#pragma once

#include <string_view>

namespace trellis {

[[nodiscard]] bool hasDigit(std::string_view cell);

/// Whether nothing but digits stands in a cell. True for an empty one.
[[nodiscard]] bool isDigits(std::string_view cell);

} // namespace trellis
