// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QColor>

namespace trellis::ui {

/// From one colour, 0, to another, 1.
[[nodiscard]] QColor blended(const QColor& from, const QColor& to, double part);

} // namespace trellis::ui
