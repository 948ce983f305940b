// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace trellis::ui {

/// Makes one row the current one and the only one that is chosen. Unlike setCurrentIndex() also
/// while Ctrl is held, as in a shortcut: that would add the row to what is chosen.
inline void chooseRow(const QAbstractItemView& view, const QModelIndex& index)
{
    view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
}

} // namespace trellis::ui
