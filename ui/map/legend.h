// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"
#include "ui/common/cell_painter.h"

#include <QWidget>

#include <functional>

namespace trellis::ui {

/// What the marks in the cells mean, above the Map, in as many lines as they need.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// Lower lines, for low screens.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        CellState state;
        QString text;
    };

    [[nodiscard]] int swatchHeight() const;
    [[nodiscard]] int lineHeight() const;
    /// How many lines the items take; tells where each of them stands.
    int linesIn(int width, const std::function<void(const Item&, int x, int line)>& place) const;

    QList<Item> m_items;
    bool m_isCompact = false;
};

} // namespace trellis::ui
