// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QListWidget>

namespace trellis::ui {

/// A list that tells a screen reader of its current item only while it has the keyboard. The usual
/// one tells it whenever it is filled again, which would be read in the place of the cell that was
/// just rated.
class QuietList : public QListWidget {
    Q_OBJECT

public:
    using QListWidget::QListWidget;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace trellis::ui
