// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"
#include "ui/common/cell_painter.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace trellis::ui {

/// What the marks in the cells mean, above the Map, in as many lines as they need; on low screens
/// in one line, with a button that leads to the others.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// One line, which is lower, for low screens.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        CellState state;
        QString text;
        int width = 0; ///< of the text
    };

    struct Spot {
        int x = 0; ///< from where reading begins
        int line = 0;
    };
    /// Where things stand in a width.
    struct Flow {
        std::vector<Spot> items; ///< those that are shown, in their order
        Spot more;
        bool hasMore = false; ///< the button has something to do
    };

    void measure();
    [[nodiscard]] int swatchHeight() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int widthOf(const Item& item) const;
    [[nodiscard]] Flow flowIn(int width) const;
    void showAll(bool all);
    void layOut();

    QList<Item> m_items;
    QToolButton* m_more;
    bool m_isCompact = false;
    bool m_isAll = false; ///< the button was pressed
};

} // namespace trellis::ui
