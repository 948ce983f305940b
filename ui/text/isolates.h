// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

#include <string_view>

namespace trellis::ui {

/// Without the isolates, where all letters of the text and of what is around it read from left to
/// right, so that they order nothing. For painting: each takes as long as a word.
[[nodiscard]] QString withoutIdleIsolates(const QString& text, Qt::LayoutDirection around);

/// Without any of them: for a screen reader, which may name them as letters.
[[nodiscard]] QString withoutIsolates(QString text);

/// A word of the teacher's own among ours, such as the name of a level: one line that turns nothing
/// around it.
[[nodiscard]] QString ownWord(std::string_view word);

} // namespace trellis::ui
