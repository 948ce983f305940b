// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <span>
#include <tuple>

namespace trellis {

/// The decision or exemption that stands on a day, of those that the filter lets through; none
/// where there is none or where it has been removed.
///
/// A new one ends the old on the new one's date, whether that was written down or not; of two with
/// the same date the one entered later counts. One that was taken back from before its own date
/// never began, so it ends nothing.
/// Source: mastery/README.md 3, "As of day D".
template <typename Period, typename Filter>
[[nodiscard]] const Period* standingOn(std::span<const Period> periods, Date day, Filter&& counts)
{
    const Period* newest = nullptr;
    for (const Period& period : periods) {
        const bool neverBegan = period.removedOn && *period.removedOn < period.date;
        if (neverBegan || period.date > day || !counts(period)) {
            continue;
        }
        if (newest == nullptr || std::tie(newest->date, newest->enteredSeq, newest->id) <
                                     std::tie(period.date, period.enteredSeq, period.id)) {
            newest = &period;
        }
    }
    return newest != nullptr && newest->standsOn(day) ? newest : nullptr;
}

} // namespace trellis
