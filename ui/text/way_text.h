// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/op.h"

#include <QString>

namespace trellis::ui {

/// How a change was made: "by key", "paste, 12 marks at once", "undo, command line"; said of what
/// was noted alone.
[[nodiscard]] QString wayText(const Op& op);

} // namespace trellis::ui
