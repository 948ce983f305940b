// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>

namespace trellis {

/// The day of the newest mark that differs from the mark before it, where it is the higher one:
/// none for who has fallen since, and where no two marks differ.
[[nodiscard]] std::optional<Date> roseLastOn(const ClassBook& book, const StudentRecord& record,
                                             OutcomeId outcome, Date today);

} // namespace trellis
