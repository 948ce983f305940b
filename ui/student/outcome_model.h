// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/student/outcome_row.h"

#include <QAbstractTableModel>

namespace trellis::ui {

/// The outcomes of one student: what it is, the level, how it grew, the newest evidence. For people
/// who hear the screen a row says its level first.
class OutcomeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Title, Level, Growth, Latest, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the selection where the outcomes are the same ones.
    void setRows(OutcomeRows rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] const OutcomeRows& all() const { return m_rows; }
    [[nodiscard]] const OutcomeRow& row(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(OutcomeId outcome) const;
    /// The outcome whose number this is, else the first whose number begins with it, else the one
    /// at this place where none has a number at all; -1 where there is none.
    [[nodiscard]] int rowOfNumber(const QString& number) const;

private:
    [[nodiscard]] QString text(const OutcomeRow& row, int column) const;

    OutcomeRows m_rows;
};

} // namespace trellis::ui
