// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// One function a method. Ranks are oldest first and there is at least one; where a method has a
// window, it has been taken already.
// Source: mastery/README.md 3, the table of methods.
#pragma once

#include <optional>
#include <span>

namespace trellis::methods {

/// The newest marks that a method looks at: the last so many, or all.
[[nodiscard]] std::span<const int> window(std::span<const int> ranks, std::optional<int> last);

/// The newest mark.
[[nodiscard]] int latest(std::span<const int> ranks);

/// The best mark.
[[nodiscard]] int highest(std::span<const int> ranks);

/// The most frequent mark; of several equally frequent the one that occurred most recently.
[[nodiscard]] int mostCommon(std::span<const int> ranks);

/// The middle mark. Rounding: none; the mean of the two middle ones for an even number.
[[nodiscard]] double median(std::span<const int> ranks);

/// The lower and the upper middle mark, the same one for an odd number of marks.
struct Middle {
    int lower = 0;
    int upper = 0;

    bool operator==(const Middle&) const = default;
};
[[nodiscard]] Middle middle(std::span<const int> ranks);

/// The mean.
[[nodiscard]] double average(std::span<const int> ranks);

/// The newest mark with a weight of so many percent, the mean of all before it with the rest.
[[nodiscard]] double weightedLatest(std::span<const int> ranks, int percent);

/// Each mark in turn with a weight of so many percent, all before it together with the rest.
[[nodiscard]] double decaying(std::span<const int> ranks, int percent);

/// One step of decaying: what a mark makes of the value before it.
[[nodiscard]] double decayed(double before, int rank, int percent);

/// The highest level from the credit level up with at least so many marks at it or above; without
/// one the best mark, at most the level just below the credit level.
[[nodiscard]] int timesShown(std::span<const int> ranks, int times, int creditRank, int topRank);

/// As timesShown, but the marks must follow each other somewhere.
[[nodiscard]] int inARow(std::span<const int> ranks, int times, int creditRank, int topRank);

/// The length of the longest unbroken run of marks at a level or above.
[[nodiscard]] int longestRun(std::span<const int> ranks, int rank);

} // namespace trellis::methods
