// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QComboBox;

namespace trellis::ui {

/// Every kind of sheet with its number as data.
void fillSheetKinds(QComboBox& box);

} // namespace trellis::ui
