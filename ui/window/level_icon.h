// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QIcon>

class QPalette;

namespace trellis::ui {

struct LevelGlyph;

/// The sign of a level as the picture of a command, in the colours of menus.
[[nodiscard]] QIcon levelIcon(const LevelGlyph& glyph, const QPalette& palette);

} // namespace trellis::ui
