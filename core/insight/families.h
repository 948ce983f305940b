// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <vector>

namespace trellis {

/// Whether two students share a guardian's e-mail address or phone number, or were joined by the
/// teacher.
[[nodiscard]] bool areSiblings(const StudentRecord& a, const StudentRecord& b);

/// The students given, each in one family; families and those in them keep the order given.
[[nodiscard]] std::vector<std::vector<const StudentRecord*>>
families(const std::vector<const StudentRecord*>& students);

} // namespace trellis
