// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/storage/op.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// One entry of a calendar. The time is that on the wall, wherever the calendar is opened.
struct CalendarEvent {
    std::string uid; ///< the same for the same thing every time
    Date date;
    std::optional<int> start; ///< minute of the day; none: the whole day
    int minutes = 0;
    std::string title;
    std::string place;
    std::string description;

    bool operator==(const CalendarEvent&) const = default;
};

/// A calendar file (.ics) with one entry for each.
/// Source: RFC 5545; lines end in CR LF and are folded at 75 bytes, never inside a character.
[[nodiscard]] std::string calendarText(const std::vector<CalendarEvent>& events, Moment made);

} // namespace trellis
