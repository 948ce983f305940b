// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QWidget;

namespace trellis::ui {

/// In what is scrolled with the wheel, a choice or a number that slides under the pointer stays as
/// it is: only one that has the keyboard follows the wheel.
void keepFromWheel(QWidget* panel);

} // namespace trellis::ui
