// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace trellis::ui {

class Document;

/// The classes that a student is in today: the one that is looked at first, the others as the file
/// lists them.
[[nodiscard]] std::vector<ClassId> classesOfStudent(const Document& document, StudentId student);

} // namespace trellis::ui
