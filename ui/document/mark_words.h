// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/edits/marks.h"

#include <QString>

namespace trellis::ui {

/// What a teacher is told of marks that are about to be recorded: that they replace levels of the
/// same day, or that a level stays although something was not handed in; empty where every mark
/// shows by itself what it does.
[[nodiscard]] QString wordsBefore(const ClassBook& book, const std::vector<NewMark>& marks,
                                  Date today);

} // namespace trellis::ui
