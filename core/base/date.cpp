// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/date.h"

#include <fmt/format.h>

namespace trellis {

namespace {

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

std::chrono::year_month_day split(std::chrono::sys_days day)
{
    return std::chrono::year_month_day(day);
}

} // namespace

std::optional<Date> Date::fromYmd(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month),
                                          std::chrono::day(day)};
    if (year < 1000 || year > 9999 || !ymd.ok()) {
        return std::nullopt;
    }
    return Date(std::chrono::sys_days(ymd));
}

std::optional<Date> Date::fromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    return fromYmd(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Date::toIso() const
{
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

int Date::year() const
{
    return static_cast<int>(split(m_day).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(split(m_day).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(split(m_day).day());
}

Weekday Date::weekday() const
{
    return static_cast<Weekday>(std::chrono::weekday(m_day).iso_encoding() - 1);
}

} // namespace trellis
