// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <vector>

class QWidget;

namespace trellis::ui {

/// Everything in a window in the order of the eye, as it is laid out: rows from top to bottom, what
/// is beside each other as one reads, a column as a whole. Only what is seen.
[[nodiscard]] std::vector<QWidget*> inReadingOrder(QWidget& window);

/// Whether Tab stops there.
[[nodiscard]] bool isTabStop(const QWidget& widget);

/// Gives the keyboard to the next stop, or the one before, round and round. False where there is
/// none.
bool goToNextStop(QWidget& window, bool forward);

} // namespace trellis::ui
