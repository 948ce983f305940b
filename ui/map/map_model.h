// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"
#include "ui/map/map_row.h"

#include <QAbstractTableModel>

namespace trellis::ui {

/// Students of the open class by its outcomes, then credit, then when each was last seen.
/// Cells say their level first, for people who hear the screen.
class MapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MapModel(const Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] int outcomeCount() const { return static_cast<int>(m_outcomes.size()); }
    [[nodiscard]] int creditColumn() const { return outcomeCount(); }
    [[nodiscard]] int lastSeenColumn() const { return outcomeCount() + 1; }

    [[nodiscard]] const MapRow& row(int row) const;
    /// None for the columns behind the outcomes.
    [[nodiscard]] const MapCell* cell(const QModelIndex& index) const;
    /// None for the columns behind the outcomes.
    [[nodiscard]] const Outcome* outcome(int column) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] int columnOf(OutcomeId outcome) const;

    /// "5 of 7 · 1 exempt"; empty without a rule.
    [[nodiscard]] static QString creditText(const MapCredit& credit);
    /// "4 d"; empty for a student never seen.
    [[nodiscard]] QString lastSeenText(const MapRow& row) const;

private:
    void follow(const BookChange& change);
    void readAll();
    [[nodiscard]] QString cellText(const MapCell& cell) const;
    [[nodiscard]] QString cellDescription(const QModelIndex& index) const;

    const Document& m_document;
    std::vector<std::size_t> m_outcomes; ///< indexes in the book
    std::vector<MapRow> m_rows;
};

} // namespace trellis::ui
