// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QTableView;

namespace trellis::ui {

/// Keeps every row of a table one and a half times as high as its letters, whatever size text is
/// given while it is shown.
void keepRowsHigh(QTableView& table);

} // namespace trellis::ui
