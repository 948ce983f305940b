// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"
#include "ui/text/strings.h"

namespace trellis::ui {

/// What happened, what is safe and what to do, in sentences for a teacher. Without codes and
/// without blame. Several rows or reasons are listed behind a colon.
[[nodiscard]] QString messageFor(const Error& error, TextFor target = TextFor::Screen);

} // namespace trellis::ui
