// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/calendar_file.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;

namespace {

const Moment kMade{1'796'839'200'000, -300};

CalendarEvent eventOf(std::string title)
{
    return {"42@trellis", day("2026-12-10"), 17 * 60 + 20, 20, std::move(title), "Room 214", {}};
}

// The lines as a calendar program reads them: unfolded.
std::vector<std::string> linesOf(const std::string& file)
{
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < file.size()) {
        const std::size_t end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        const std::string line = file.substr(at, end - at);
        if (!line.empty() && line.front() == ' ') {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
        at = end + 2;
    }
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE("a conference stands in the calendar at its time on the wall", "[exchange][calendar]")
{
    const auto lines = linesOf(calendarText({eventOf("Conference: Mara")}, kMade));
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(has(lines, "DTSTART:20261210T172000"));
    CHECK(has(lines, "DTEND:20261210T174000"));
    CHECK(has(lines, "DTSTAMP:20261209T180000Z"));
    CHECK(has(lines, "SUMMARY:Conference: Mara"));
    CHECK(has(lines, "LOCATION:Room 214"));
    CHECK(has(lines, "UID:42@trellis"));
}

TEST_CASE("one that ends after midnight ends on the next day, one without a time takes the day",
          "[exchange][calendar]")
{
    CalendarEvent late = eventOf("Late");
    late.start = 23 * 60 + 50;
    CalendarEvent open = eventOf("Some time");
    open.start.reset();
    const auto lines = linesOf(calendarText({late, open}, kMade));
    CHECK(has(lines, "DTEND:20261211T001000"));
    CHECK(has(lines, "DTSTART;VALUE=DATE:20261210"));
    CHECK(has(lines, "DTEND;VALUE=DATE:20261211"));
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT") == 2);
}

TEST_CASE("names with commas, line breaks and long names in any script stay whole",
          "[exchange][calendar]")
{
    std::string arabic;
    for (int i = 0; i < 40; ++i) {
        arabic += "\u0645\u064a";
    }
    const auto lines = linesOf(
        calendarText({eventOf("Okafor; Lindqvist, A\\B\nEND:VEVENT\r\n"), eventOf(arabic)}, kMade));
    CHECK(has(lines, "SUMMARY:Okafor\\; Lindqvist\\, A\\\\B\\nEND:VEVENT\\n"));
    CHECK(has(lines, "SUMMARY:" + arabic));
    CHECK(std::count(lines.begin(), lines.end(), "END:VEVENT") == 2);
}
