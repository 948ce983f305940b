// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QAccessibleEvent;

namespace trellis::ui {

/// Whether nobody is to hear of it: the keyboard is not on a table that is not seen.
[[nodiscard]] bool isOfHiddenTable(const QAccessibleEvent& event);

/// From now on a table that is not seen tells no screen reader that the keyboard is on a cell of
/// it, as Qt's tables do whenever their current cell changes.
void keepHiddenTablesQuiet();

} // namespace trellis::ui
