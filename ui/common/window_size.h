// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QScreen>
#include <QWidget>

namespace trellis::ui {

/// The size that a window is given: as wanted, unless the display has no room for it, as with text
/// of twice the size.
[[nodiscard]] inline QSize fittedToScreen(const QWidget& window, const QSize& wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

} // namespace trellis::ui
