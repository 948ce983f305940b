// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"

#include <string>
#include <string_view>

namespace trellis {

/// The preferred name as a family reads it: in Chinese, Japanese or Korean characters the family
/// name comes first in every language, and so does a Vietnamese one in a family that reads
/// Vietnamese; unless the student has chosen a name to go by.
[[nodiscard]] std::string nameInOrderOf(const Student& student, std::string_view language);

} // namespace trellis
