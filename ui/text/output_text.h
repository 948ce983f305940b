// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"

#include <QString>

namespace trellis::ui {

/// Why a file for others could not be written, what is safe and what to do: of a gradebook, which
/// has more to lose, messageFor() speaks.
[[nodiscard]] QString outputTroubleText(const Error& error);

} // namespace trellis::ui
