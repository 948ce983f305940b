// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// How days are written, for QLocale and for widgets that show them by themselves.
#pragma once

#include <QLocale>
#include <QString>

namespace trellis::ui {

/// Whether the country writes 5/10 for the fifth of October.
[[nodiscard]] bool isDayFirst(const QLocale& locale = {});

/// "MMM d" or "d MMM"
[[nodiscard]] QString dayFormat();
/// "MMM d, yyyy" or "d MMM yyyy"
[[nodiscard]] QString dayWithYearFormat();

} // namespace trellis::ui
