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

/// The same for a window that is where it is: as large as the room at most, and within it.
[[nodiscard]] inline QRect fittedInto(const QRect& wanted, const QRect& room)
{
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    fitted.moveLeft(qBound(room.left(), fitted.left(), room.right() + 1 - fitted.width()));
    fitted.moveTop(qBound(room.top(), fitted.top(), room.bottom() + 1 - fitted.height()));
    return fitted;
}

} // namespace trellis::ui
