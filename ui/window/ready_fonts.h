// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QFont;

namespace trellis::ui {

/// Looks for the fonts that the first picture of a class is painted with, beside the usual one: a
/// font takes long to find, and a program that starts has time for it while the file is read.
void readyFonts(const QFont& usual);

} // namespace trellis::ui
