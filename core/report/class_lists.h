// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A class in an order that a paper needs.
#pragma once

#include "core/model/class_book.h"
#include "core/report/conference_sheet.h"

#include <optional>
#include <vector>

namespace trellis {

/// How far one student is from credit, for staff.
struct CreditListRow {
    StudentId student;
    std::optional<CreditBoxes> boxes; ///< none without a rule
    std::optional<int> count;         ///< none without a rule
    int needed = 0;
    int exempt = 0;
    bool isEarned = false;
    bool isOutOfReach = false;
    std::optional<int> toGo; ///< none when out of reach or without a rule

    bool operator==(const CreditListRow&) const = default;
};

/// Everybody in the class that day: who needs the fewest outcomes first, then who cannot reach
/// credit as things are set up, then who has earned it; by name where they are alike.
[[nodiscard]] std::vector<CreditListRow> creditList(const ClassBook& book, Date asOf);

/// Everybody in the class that day, by name.
[[nodiscard]] std::vector<StudentId> everybody(const ClassBook& book, Date asOf);

/// Everybody in the class that day: who was never seen first, then who was not seen for longest; by
/// name where they are alike.
[[nodiscard]] std::vector<StudentId> leastLatelySeen(const ClassBook& book, Date asOf);

/// Everybody in the class that day: those who have a seat in the order in which they sit, then the
/// others by name.
[[nodiscard]] std::vector<StudentId> asSeated(const ClassBook& book,
                                              const std::vector<StudentId>& seats, Date asOf);

} // namespace trellis
