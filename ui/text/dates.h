// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"

#include <QString>

#include <optional>

namespace trellis::ui {

/// "Dec 9", or "9 Dec" where the country writes the day first
[[nodiscard]] QString shortDate(Date day);

/// "Dec 9, 2026", "9 Dec 2026"
[[nodiscard]] QString dateWithYear(Date day);

/// "Dec 9", with the year where the day is more than about ten months from the other one, and so
/// would be taken for that of another year.
[[nodiscard]] QString dateSeenFrom(Date from, Date day);

/// Reads a day as people type it: "20 Nov", "11/20" in the order in which it is shown,
/// "2026-11-20", "yesterday", "-1" for the day before. A day without a year is the one nearest to
/// today, at most two months ahead. None where it is no day.
[[nodiscard]] std::optional<Date> dayFromText(const QString& text, Date today);

} // namespace trellis::ui
