// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/calendar_file.h"

#include <fmt/format.h>

namespace trellis {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

// Source: RFC 5545 3.3.11.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '\\':
        case ';':
        case ',':
            safe += '\\';
            safe += c;
            break;
        case '\n':
            safe += "\\n";
            break;
        case '\r':
            break;
        default:
            // Other control characters have no place in a calendar.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') {
                safe += c;
            }
        }
    }
    return safe;
}

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Source: RFC 5545 3.1: a line has at most 75 bytes before its end; the next begins with a space.
void addLine(std::string& file, std::string_view line)
{
    constexpr std::size_t kMost = 75;
    std::size_t room = kMost;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 1 && isInsideCharacter(line[end])) {
            --end;
        }
        file += line.substr(0, end);
        file += "\r\n ";
        line.remove_prefix(end);
        room = kMost - 1;
    }
    file += line;
    file += "\r\n";
}

std::string dayText(Date date)
{
    return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day());
}

std::string timeText(Date date, int minute)
{
    const Date day = date.plusDays(minute / kMinutesOfDay);
    const int rest = minute % kMinutesOfDay;
    return fmt::format("{}T{:02}{:02}00", dayText(day), rest / 60, rest % 60);
}

std::string utcText(Moment moment)
{
    constexpr std::int64_t kMsOfDay = 24 * 60 * 60 * 1000;
    const std::int64_t days = moment.utcMs / kMsOfDay;
    const std::int64_t seconds = moment.utcMs % kMsOfDay / 1000;
    return fmt::format("{}T{:02}{:02}{:02}Z", dayText(Date::fromDays(static_cast<int>(days))),
                       seconds / 3600, seconds / 60 % 60, seconds % 60);
}

void addEvent(std::string& file, const CalendarEvent& event, const std::string& stamp)
{
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + escaped(event.uid));
    addLine(file, "DTSTAMP:" + stamp);
    if (event.start) {
        addLine(file, "DTSTART:" + timeText(event.date, *event.start));
        addLine(file, "DTEND:" + timeText(event.date, *event.start + event.minutes));
    } else {
        addLine(file, "DTSTART;VALUE=DATE:" + dayText(event.date));
        addLine(file, "DTEND;VALUE=DATE:" + dayText(event.date.plusDays(1)));
    }
    addLine(file, "SUMMARY:" + escaped(event.title));
    if (!event.place.empty()) {
        addLine(file, "LOCATION:" + escaped(event.place));
    }
    if (!event.description.empty()) {
        addLine(file, "DESCRIPTION:" + escaped(event.description));
    }
    addLine(file, "END:VEVENT");
}

} // namespace

std::string calendarText(const std::vector<CalendarEvent>& events, Moment made)
{
    std::string file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Trellis//Conferences//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    for (const CalendarEvent& event : events) {
        addEvent(file, event, utcText(made));
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace trellis
