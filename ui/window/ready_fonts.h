// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <future>

class QFont;

namespace trellis::ui {

/// Begins to look for what fonts there are, before there is a QApplication: to reach the display
/// takes as long, and needs none. To be waited for before the first widget.
[[nodiscard]] std::future<void> findFontsAhead();

/// Looks for the fonts that the first picture of a class is painted with, beside the usual one: a
/// font takes long to find, and a program that starts has time for it while the file is read.
void readyFonts(const QFont& usual);

} // namespace trellis::ui
