// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

class OutcomeModel;

/// Draws the rows of a student's outcomes.
class OutcomeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    OutcomeDelegate(const OutcomeModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

    /// What the column of levels needs, so that no word in it is cut.
    [[nodiscard]] int levelWidth(const QFont& font) const;

private:
    const OutcomeModel& m_model;
};

} // namespace trellis::ui
