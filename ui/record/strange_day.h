// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QString>

namespace trellis::ui {

/// What is strange about the day of an activity: that it is still to come, that an outcome was not
/// open yet, or that students with marks of it were not in the class. Empty where nothing is.
[[nodiscard]] QString strangeDayText(const ClassBook& book, const Activity& activity, Date today);

} // namespace trellis::ui
