// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What leaves the program while names are hidden.
#pragma once

#include "core/model/class_book.h"

#include <QString>

namespace trellis::ui {

class NameGuard;

/// The book without the students whose names are hidden.
[[nodiscard]] ClassBook onlyShown(ClassBook book, const NameGuard& names);

/// Whether there is a student whose name may be seen, or the class has none.
[[nodiscard]] bool showsAnybody(const ClassBook& book, const NameGuard& names);

/// To be said of what was written; empty while nothing is hidden.
[[nodiscard]] QString leftOutText(const NameGuard& names);

} // namespace trellis::ui
