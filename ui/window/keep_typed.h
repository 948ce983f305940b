// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A gradebook is left, and what is half typed in the window is not lost.
#pragma once

class QWidget;

namespace trellis::ui {

class Document;

/// What is being typed in the frame is kept, also where another window has the keyboard by now. The
/// frame is hidden then.
void keepTyped(const QWidget& window, QWidget& frame);

/// What could not be kept as it was, since half of it is missing. False where there is something and
/// no room for it.
[[nodiscard]] bool keepHalfMade(const Document& document, QWidget& frame);

} // namespace trellis::ui
