// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStringList>

namespace trellis::ui {

/// Whole sentences behind one another, the empty ones left out.
[[nodiscard]] QString paragraph(QStringList sentences);

} // namespace trellis::ui
