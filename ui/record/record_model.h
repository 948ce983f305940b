// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/level_pill.h"
#include "ui/record/record_row.h"
#include "ui/record/record_session.h"

#include <QAbstractTableModel>

namespace trellis::ui {

/// The students of an activity; for each outcome what they had so far and what they showed, then
/// the notes. Only what they showed can be gone to.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    RecordModel(const Document& document, const RecordSession& session, const NameGuard& names,
                QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Whether a mark of one student is one of the whole group, which the rows then say.
    void setByGroup(bool isByGroup);
    [[nodiscard]] bool isByGroup() const { return m_isByGroup; }

    [[nodiscard]] int outcomeCount() const { return static_cast<int>(m_outcomes.size()); }
    [[nodiscard]] static int soFarColumn(int outcome) { return 2 * outcome; }
    [[nodiscard]] static int todayColumn(int outcome) { return 2 * outcome + 1; }
    [[nodiscard]] int noteColumn() const { return 2 * outcomeCount(); }
    /// Which outcome a column belongs to; -1 for the notes.
    [[nodiscard]] int outcomeAt(int column) const;
    [[nodiscard]] bool isToday(int column) const
    {
        return outcomeAt(column) >= 0 && column % 2 == 1;
    }

    /// As it was when the rows were read: the class shown may be another one by now.
    [[nodiscard]] const Outcome& outcome(int outcome) const;
    [[nodiscard]] const RecordRow& row(int row) const;
    /// None unless the index is of what a student showed.
    [[nodiscard]] const RecordCell* cell(const QModelIndex& index) const;
    [[nodiscard]] LevelPill soFarPill(const RecordCell& cell) const;
    /// None where there is no mark yet.
    [[nodiscard]] std::optional<LevelPill> todayPill(const RecordCell& cell) const;
    /// "today", or the day of the activity.
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString notesText(const RecordRow& row) const;

    /// -1 where there is none.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] int todayColumnOf(OutcomeId outcome) const;
    [[nodiscard]] const Scale& scale() const { return m_document.book().scale; }

private:
    void follow(const BookChange& change);
    void readAll();
    void readAgain();
    [[nodiscard]] QString soFarText(const RecordCell& cell) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QString cellDescription(const QModelIndex& index) const;

    const Document& m_document;
    const RecordSession& m_session;
    const NameGuard& m_names;
    std::vector<Outcome> m_outcomes;
    std::vector<RecordRow> m_rows;
    bool m_isByGroup = false;
};

} // namespace trellis::ui
