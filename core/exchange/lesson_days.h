// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <array>
#include <vector>

namespace trellis {

/// The Monday of the week of a day.
[[nodiscard]] Date mondayOf(Date day);

/// Days with a lesson that lead up to a day.
struct LessonDays {
    std::vector<Date> days; ///< oldest first; the last is on the day or the newest before it
    DaysOff off;            ///< the week without lessons
};

/// Counts lessons back from a day. The week that lies `weeksAgoOff` weeks before the last lesson is
/// off from Monday to Friday.
[[nodiscard]] LessonDays lessonsUpTo(Date day, int count, const std::array<bool, 7>& weekdays,
                                     int weeksAgoOff);

} // namespace trellis
