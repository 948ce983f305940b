// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QString>
#include <QWidget>

class QAbstractItemView;

namespace trellis::ui {

/// Marks that are about to be entered, pale over the cells of a grid that they would go into.
class PaleMarks : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QPersistentModelIndex cell;
        QString letter;
    };

    PaleMarks(QAbstractItemView& grid, QList<Mark> marks);

    [[nodiscard]] const QList<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover();

    QAbstractItemView& m_grid;
    QList<Mark> m_marks;
};

} // namespace trellis::ui
