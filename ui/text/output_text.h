// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/error.h"
#include "ui/text/strings.h"

namespace trellis::ui {

/// Why a file for others could not be written, what is safe and what to do: of a gradebook, which
/// has more to lose, messageFor() speaks.
[[nodiscard]] QString outputTroubleText(const Error& error, TextFor target = TextFor::Screen);

/// A file or a folder as the machine writes it, in an isolate.
[[nodiscard]] QString placeText(const QString& path);

/// "1 sheet", "2 sheets"
[[nodiscard]] QString sheetsText(int count);
/// "1 page", "2 pages"
[[nodiscard]] QString pagesText(int count);

} // namespace trellis::ui
