// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the record of a change says it was about.
#pragma once

#include "core/storage/op.h"

#include <cstdint>
#include <vector>

namespace trellis::ui {

/// The ids under the name of one or under that of many.
[[nodiscard]] std::vector<std::int64_t> idsIn(const Op& op, const char* one, const char* many);

/// A number; 0 where there is none.
[[nodiscard]] int countIn(const Op& op, const char* key);

} // namespace trellis::ui
