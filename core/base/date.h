// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace trellis {

enum class Weekday : unsigned char {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday
};

/// A calendar day that exists, without a time or a time zone.
class Date {
public:
    Date() = default; ///< 1970-01-01

    /// None where the day does not exist (30 February) or the year is outside 1000 to 9999.
    [[nodiscard]] static std::optional<Date> fromYmd(int year, unsigned month, unsigned day);

    /// Reads exactly YYYY-MM-DD. Source: ISO 8601 calendar date, extended form.
    [[nodiscard]] static std::optional<Date> fromIso(std::string_view text);

    /// Days since 1970-01-01.
    [[nodiscard]] static constexpr Date fromDays(int days)
    {
        return Date(std::chrono::sys_days(std::chrono::days(days)));
    }
    [[nodiscard]] constexpr int days() const
    {
        return static_cast<int>(m_day.time_since_epoch().count());
    }

    [[nodiscard]] std::string toIso() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    [[nodiscard]] Weekday weekday() const;

    [[nodiscard]] constexpr Date plusDays(int days) const { return fromDays(this->days() + days); }

    constexpr auto operator<=>(const Date&) const = default;

private:
    constexpr explicit Date(std::chrono::sys_days day) : m_day(day) {}

    std::chrono::sys_days m_day{};
};

} // namespace trellis
