// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

namespace trellis::ui {

/// A text as the name of a file that every system takes: without path separators, control and bidi
/// characters, never reserved, at most 120 bytes of UTF-8. The substitute follows what is reserved,
/// and stands for what has no letter that can be kept.
[[nodiscard]] QString asFileName(const QString& text, const QString& substitute);

} // namespace trellis::ui
