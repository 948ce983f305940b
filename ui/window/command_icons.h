// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"

namespace trellis::ui {

/// The line drawing of a command: its own, else that of its menu. Every command has one.
[[nodiscard]] QString commandIcon(const CommandSpec& spec);

} // namespace trellis::ui
