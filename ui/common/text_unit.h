// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFont>

namespace trellis::ui {

/// The text size, 1 at 100 %: what lengths in pixels are multiplied by.
[[nodiscard]] inline double textUnit(const QFont& font)
{
    constexpr double kUsualPoints = 10.5;
    return font.pointSizeF() > 0 ? font.pointSizeF() / kUsualPoints : 1.0;
}

} // namespace trellis::ui
