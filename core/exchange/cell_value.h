// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What stands in a cell, as a value.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace trellis {

/// A cell as text in one line, composed: without spaces around it, without ="…" and without the
/// apostrophe that keeps a spreadsheet from touching it. Zeros in front stay.
/// Source: exchange/README.md 2.
[[nodiscard]] std::string cellText(std::string_view cell);

/// The same with its line breaks kept, as "\n".
[[nodiscard]] std::string cellLines(std::string_view cell);

/// 1.23E+05: a number that a spreadsheet has shortened, so that the id is lost.
[[nodiscard]] bool isShortenedNumber(std::string_view text);

/// Whether the first number of 01/02/2010 is a day or a month.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

struct DateOrderChoice {
    DateOrder order = DateOrder::DayFirst;
    bool isGuess = false; ///< nothing in the file tells, the locale decided
};

/// The order of all dates of a column: a number above 12 decides, then dots (day first), then
/// the locale.
[[nodiscard]] DateOrderChoice dateOrderOf(std::span<const std::string> cells,
                                          std::string_view locale);

/// 2010-02-01, 2010-2-1 00:00:00, 20100201, 01.02.2010, 1/2/10. None where it is no such day.
[[nodiscard]] std::optional<Date> dateFromCell(std::string_view cell, DateOrder order);

} // namespace trellis
