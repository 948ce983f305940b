// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/lesson_days.h"

#include <algorithm>

namespace trellis {

Date mondayOf(Date day)
{
    return day.plusDays(-static_cast<int>(day.weekday()));
}

LessonDays lessonsUpTo(Date day, int count, const std::array<bool, 7>& weekdays, int weeksAgoOff)
{
    SchoolClass schoolClass;
    schoolClass.weekdays = weekdays;
    while (!schoolClass.meetsOn(day)) {
        day = day.plusDays(-1);
    }
    LessonDays lessons;
    lessons.off.first = mondayOf(day).plusDays(-7 * weeksAgoOff);
    lessons.off.last = lessons.off.first.plusDays(4);
    schoolClass.daysOff = {lessons.off};
    for (; static_cast<int>(lessons.days.size()) < count; day = day.plusDays(-1)) {
        if (schoolClass.meetsOn(day)) {
            lessons.days.push_back(day);
        }
    }
    std::ranges::reverse(lessons.days);
    return lessons;
}

} // namespace trellis
