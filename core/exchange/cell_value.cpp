// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/cell_value.h"

#include "core/base/text.h"
#include "core/csv/writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace trellis {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string withoutGuards(std::string text)
{
    // A spreadsheet shows ="00123" as 00123 without calculating with it.
    while (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"')) {
        text = trimmed(std::string_view(text).substr(2, text.size() - 3));
    }
    return std::string(withoutFormulaGuard(text));
}

std::string withoutControls(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 ? byte != 0x7F : c == '\t' || c == '\n' || c == '\r') {
            clean += c;
        }
    }
    return clean;
}

// The numbers between the signs of a date; empty where it is none.
std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> found;
    const std::size_t end = text.find_first_of("T ");
    // A time may follow, but 1 2 2010 is a date too.
    const std::string_view day =
        text.find(':') == std::string_view::npos ? text : text.substr(0, end);
    std::size_t at = 0;
    while (at < day.size()) {
        const std::size_t from = at;
        while (at < day.size() && isDigit(day[at])) {
            ++at;
        }
        if (at == from) {
            return {};
        }
        found.push_back(day.substr(from, at - from));
        const std::size_t signs = at;
        while (at < day.size() &&
               std::string_view("./- ").find(day[at]) != std::string_view::npos) {
            ++at;
        }
        if (at == signs && at < day.size()) {
            return {};
        }
    }
    return found;
}

int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// Birthdays of students: two digits of a year are of this century until 2040.
int yearOf(std::string_view digits)
{
    const int year = numberOf(digits);
    if (digits.size() > 2) {
        return year;
    }
    return year <= 40 ? 2000 + year : 1900 + year;
}

std::optional<Date> fromParts(int year, int month, int day)
{
    if (month < 1 || day < 1) {
        return std::nullopt;
    }
    return Date::fromYmd(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

} // namespace

std::string cellText(std::string_view cell)
{
    return composed(withoutGuards(singleLine(withoutControls(cell))));
}

std::string cellLines(std::string_view cell)
{
    std::string text;
    for (const char c : trimmed(withoutControls(cell))) {
        if (c == '\n' && text.ends_with('\r')) {
            text.pop_back();
        }
        text += c;
    }
    std::ranges::replace(text, '\r', '\n');
    return composed(withoutGuards(text));
}

bool isShortenedNumber(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 1 >= text.size()) {
        return false;
    }
    const std::string_view mantissa = text.substr(0, e);
    std::string_view exponent = text.substr(e + 1);
    const bool hasSign = exponent.front() == '+';
    exponent.remove_prefix(hasSign ? 1 : 0);
    const bool isNumber =
        isDigit(mantissa.front()) &&
        std::ranges::count_if(mantissa, [](char c) { return c == '.' || c == ','; }) <= 1 &&
        std::ranges::all_of(mantissa, [](char c) { return isDigit(c) || c == '.' || c == ','; });
    // 12E05 may be a room; only with a sign or a decimal point is it surely a number.
    const bool hasPoint = mantissa.find_first_of(".,") != std::string_view::npos;
    return isNumber && (hasSign || hasPoint) && !exponent.empty() &&
           std::ranges::all_of(exponent, isDigit);
}

DateOrderChoice dateOrderOf(std::span<const std::string> cells, std::string_view locale)
{
    bool hasOpenDates = false;
    bool hasDots = false;
    for (const std::string& cell : cells) {
        const std::vector<std::string_view> numbers = parts(cell);
        if (numbers.size() != 3 || numbers[0].size() > 2) {
            continue;
        }
        if (numberOf(numbers[0]) > 12) {
            return {DateOrder::DayFirst, false};
        }
        if (numberOf(numbers[1]) > 12) {
            return {DateOrder::MonthFirst, false};
        }
        // 4/4/2010 is the same day in any order.
        hasOpenDates = hasOpenDates || numberOf(numbers[0]) != numberOf(numbers[1]);
        hasDots = hasDots || cell.find('.') != std::string::npos;
    }
    if (hasDots) {
        return {DateOrder::DayFirst, false};
    }
    const bool isAmerican = locale.empty() || locale == "C" || locale == "POSIX" ||
                            locale == "en" || locale.substr(0, 5) == "en_US" ||
                            locale.substr(0, 5) == "en-US" || locale.substr(0, 5) == "es_US";
    return {isAmerican ? DateOrder::MonthFirst : DateOrder::DayFirst, hasOpenDates};
}

std::optional<Date> dateFromCell(std::string_view cell, DateOrder order)
{
    const std::vector<std::string_view> numbers = parts(cell);
    if (numbers.size() == 1 && numbers[0].size() == 8) {
        const std::string_view day = numbers[0];
        return fromParts(numberOf(day.substr(0, 4)), numberOf(day.substr(4, 2)),
                         numberOf(day.substr(6, 2)));
    }
    const bool isDate = numbers.size() == 3 && std::ranges::all_of(numbers, [](std::string_view n) {
                            return n.size() <= 4;
                        });
    if (!isDate) {
        return std::nullopt;
    }
    if (numbers[0].size() == 4) {
        return fromParts(numberOf(numbers[0]), numberOf(numbers[1]), numberOf(numbers[2]));
    }
    const bool dayFirst = order == DateOrder::DayFirst;
    return fromParts(yearOf(numbers[2]), numberOf(numbers[dayFirst ? 1 : 0]),
                     numberOf(numbers[dayFirst ? 0 : 1]));
}

} // namespace trellis
