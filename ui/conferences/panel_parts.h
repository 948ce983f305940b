// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace trellis::ui {

/// A label that shows its text as it is, wrapped.
[[nodiscard]] QLabel* panelLabel(QWidget* parent, const QString& text, bool isBold = false);

/// Every kind of sheet with its number as data.
void fillSheetKinds(QComboBox& box);

} // namespace trellis::ui
