// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

namespace trellis::ui {

class MapView;
class OutcomeHeader;

/// The credit column once more at the end of a Map that is too wide, for as long as the column
/// itself is out of sight. It is looked at only: a click leads to the row, one on the heading
/// sorts.
class CreditStrip : public QWidget {
    Q_OBJECT

public:
    CreditStrip(MapView& view, const OutcomeHeader& header);

    /// Columns, rows or what is seen of them changed.
    void follow();
    /// How much of the end of the Map it lies on; 0 while it is not needed.
    [[nodiscard]] int coveredWidth() const { return isHidden() ? 0 : width(); }

Q_SIGNALS:
    void rowChosen(int row);
    void sortWanted(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int headerHeight() const;

    MapView& m_view;
    const OutcomeHeader& m_header;
};

} // namespace trellis::ui
