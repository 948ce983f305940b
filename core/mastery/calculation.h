// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>
#include <span>

namespace trellis {

/// What is in force for one outcome of a course.
struct OutcomeSettings {
    MethodChoice method;
    int minimum = 1;                    ///< marks with a level before a level shows
    int creditRank = 3;                 ///< of the course's scale
    int topRank = 3;                    ///< of the course's scale
    std::span<const double> thresholds; ///< of ranks 2…m; refers to the ClassBook's, or to the
                                        ///< usual ones where that has none
};

/// The outcome's own settings where it has them, else the course's.
[[nodiscard]] OutcomeSettings settingsFor(const ClassBook& book, const Outcome& outcome);

/// The number of a method, its default where none was given; for methods that always have one.
[[nodiscard]] int parameterOf(const MethodChoice& method);

/// A level from evidence alone.
struct Calculation {
    int marks = 0;               ///< marks with a level
    std::optional<int> rank;     ///< none without enough marks
    std::optional<double> value; ///< unrounded; the rank itself for methods that give a level

    bool operator==(const Calculation&) const = default;
};

/// The level and value of a sequence of ranks, oldest first. Allocates nothing for up to 256 marks.
/// Source: mastery/README.md 3.
[[nodiscard]] Calculation calculate(std::span<const int> ranks, const OutcomeSettings& settings);

/// Two numbers closer than this are equal. Source: mastery/README.md 3, Exactness.
inline constexpr double kEqualWithin = 1e-9;

/// A value as it is shown: two decimals, half away from zero, with the tolerance of 1e-9 for a tie.
/// Source: mastery/README.md 3, Exactness.
[[nodiscard]] double roundedForDisplay(double value);

/// The highest rank whose threshold is at or under the value (equal within 1e-9).
[[nodiscard]] int rankForValue(double value, std::span<const double> thresholds);

/// ⌈percent of n⌉ in whole numbers.
[[nodiscard]] constexpr int percentCeiling(int percent, int n)
{
    return (percent * n + 99) / 100;
}

} // namespace trellis
