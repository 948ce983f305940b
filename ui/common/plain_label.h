// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace trellis::ui {

/// A label that shows its text as it is, wrapped where it does not fit, in the font around it.
[[nodiscard]] QLabel* plainLabel(QWidget* parent, const QString& text = {}, bool isBold = false);

} // namespace trellis::ui
