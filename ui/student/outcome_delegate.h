// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

class OutcomeModel;
struct OutcomeRow;

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
    /// The same of the newest evidence, which may take two lines.
    [[nodiscard]] int latestWidth(const QFont& font) const;

    /// Rows are as high as their sentences, broken at this width, need; they stand closer together
    /// where that shows all of them in this height. Evidence that has no column goes under them.
    void fit(const QFont& font, int titleWidth, bool hasLatestUnder, int height);

private:
    [[nodiscard]] QString detailOf(const OutcomeRow& row) const;
    [[nodiscard]] int rowHeight(const OutcomeRow& row, const QFont& font, int gap) const;

    const OutcomeModel& m_model;
    int m_titleWidth = 0;
    int m_gap = 1;
    bool m_hasLatestUnder = false;
};

} // namespace trellis::ui
