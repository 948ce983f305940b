// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QList>
#include <QRect>

namespace trellis::ui {

/// Where the window for the projector opens.
struct SecondPlace {
    QRect place; ///< while it does not fill its screen; null for nowhere yet
    bool fills = false;

    bool operator==(const SecondPlace&) const = default;
};

/// The projector is most often the screen that the first window is not on: there it fills the
/// screen, or is as it was there last. Where there is one screen alone it is beside the first
/// window, or lies on it so that both are seen; never over all of it, as if it were the first.
/// Rooms: what windows have of each screen.
[[nodiscard]] SecondPlace secondPlace(const QRect& first, const QList<QRect>& rooms,
                                      const SecondPlace& kept, Qt::LayoutDirection direction);

} // namespace trellis::ui
