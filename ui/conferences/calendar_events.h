// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/calendar_file.h"
#include "core/model/class_book.h"

#include <vector>

namespace trellis::ui {

class NameGuard;

/// The conferences about the class from that day on, for a calendar, without those of students
/// whose names are hidden. Who opens the calendar sees names; they are the ones that a list shows.
[[nodiscard]] std::vector<CalendarEvent> calendarEvents(const ClassBook& book, Date from,
                                                        const NameGuard& names);

/// Conferences about the class that the calendar lacks, for whatever reason but a hidden name.
struct NotInCalendar {
    int over = 0;
    int undated = 0;
};
[[nodiscard]] NotInCalendar notInCalendar(const ClassBook& book, Date from, const NameGuard& names);

} // namespace trellis::ui
