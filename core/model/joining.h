// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>

namespace trellis {

/// Students who come into a class on one day.
struct Joining {
    Date day;
    int students = 0;

    bool operator==(const Joining&) const = default;
};

/// The next after this day; none where nobody else comes. Before a term begins, these are all who
/// were put into its class.
[[nodiscard]] std::optional<Joining> nextJoining(const ClassBook& book, Date day);

} // namespace trellis
