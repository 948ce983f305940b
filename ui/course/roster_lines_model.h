// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_lines.h"

#include <QAbstractTableModel>

#include <optional>

namespace trellis::ui {

/// The lines of a roster preview, all of them or those of one kind.
class RosterLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Student, Words, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<RosterLine> lines);
    /// None: all. New ones and changed ones are each a kind; open ones are those to look at.
    void setFilter(std::optional<RosterLine::Kind> kind);
    [[nodiscard]] std::optional<RosterLine::Kind> filter() const { return m_filter; }

    [[nodiscard]] const std::vector<RosterLine>& all() const { return m_lines; }
    [[nodiscard]] const RosterLine& at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void pick();

    std::vector<RosterLine> m_lines;
    std::vector<std::size_t> m_shown;
    std::optional<RosterLine::Kind> m_filter;
};

} // namespace trellis::ui
