// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"
#include "ui/common/cell_painter.h"

#include <QWidget>

namespace trellis::ui {

/// What the marks in the cells mean, in one line above the Map.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setScale(const Scale& scale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        CellState state;
        QString text;
    };

    QList<Item> m_items;
};

} // namespace trellis::ui
