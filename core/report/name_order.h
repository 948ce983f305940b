// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/student.h"

#include <string>
#include <string_view>

namespace trellis {

/// The preferred name as a family reads it in this language: in Vietnamese, and in Chinese
/// characters, the family name comes first, unless the student has chosen a name to go by.
[[nodiscard]] std::string nameInOrderOf(const Student& student, std::string_view language);

} // namespace trellis
