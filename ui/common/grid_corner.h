// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLabel>

class QTableView;

namespace trellis::ui {

/// Over the names of a grid, closed below like the header beside it.
class GridCorner : public QLabel {
    Q_OBJECT

public:
    explicit GridCorner(QTableView* grid);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const QTableView& m_grid;
};

} // namespace trellis::ui
