// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/clock_time.h"

#include <fmt/format.h>

#include <algorithm>

namespace trellis {

std::optional<int> minuteOfDay(std::string_view text)
{
    constexpr std::string_view kPattern = "00:00";
    if (text.size() != kPattern.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (kPattern[i] == ':' ? text[i] != ':' : !isDigit) {
            return std::nullopt;
        }
    }
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (hour > 23 || minute > 59) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

std::string clockTime(std::optional<int> minute)
{
    return minute ? fmt::format("{:02}:{:02}", *minute / 60, *minute % 60) : std::string();
}

} // namespace trellis
