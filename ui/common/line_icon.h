// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QIcon>

class QPalette;

namespace trellis::ui {

/// One of the line drawings of resources/icons/line, such as "map", in the colours of a palette:
/// its text, and where it is selected its highlighted text. To be asked for again when the palette
/// changes. None where there is no such drawing.
[[nodiscard]] QIcon lineIcon(const QString& name, const QPalette& palette);

/// The same for a menu, where the entry that the cursor is on is highlighted.
[[nodiscard]] QIcon menuIcon(const QString& name, const QPalette& palette);

} // namespace trellis::ui
