// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>

namespace trellis {

/// The newest day of a mark of the class that is still to come: a sign that a computer's clock is
/// behind. None where there is no such mark.
[[nodiscard]] std::optional<Date> newestMarkAfter(const ClassBook& book, Date today);

} // namespace trellis
