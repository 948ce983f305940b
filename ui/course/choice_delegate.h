// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QRect>
#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace trellis::ui {

/// Paints the answers that a row of a table can be given as buttons, the chosen one pressed. A
/// table of 2,000 rows has no 2,000 widgets in it.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Choices {
        QStringList texts;
        int chosen = -1;
    };
    using ChoicesOf = std::function<Choices(const QModelIndex&)>;

    ChoiceDelegate(ChoicesOf choicesOf, QWidget* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// Which button is at a place of a cell; -1 for none.
    [[nodiscard]] int choiceAt(const QPoint& place, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const;

private:
    [[nodiscard]] std::vector<QRect> places(const QStyleOptionViewItem& option,
                                            const QStringList& texts) const;

    ChoicesOf m_choicesOf;
};

} // namespace trellis::ui
