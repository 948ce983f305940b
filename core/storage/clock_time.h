// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trellis {

/// "17:20" as minutes of the day; none for anything else.
[[nodiscard]] std::optional<int> minuteOfDay(std::string_view text);

/// 1040 as "17:20"; empty where there is no time.
[[nodiscard]] std::string clockTime(std::optional<int> minute);

} // namespace trellis
