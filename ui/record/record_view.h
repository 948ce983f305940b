// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/entry_grid.h"
#include "ui/common/name_guard.h"
#include "ui/record/record_model.h"

#include <functional>

namespace trellis::ui {

class NameColumn;
class RecordDelegate;

/// The list of Record: a level key records what the current student showed and moves on.
class RecordView : public EntryGrid {
    Q_OBJECT

public:
    RecordView(Document& document, RecordSession& session, const NameGuard& names, QWidget* parent);

    [[nodiscard]] const RecordModel& list() const { return *m_model; }

    /// Whether a mark of one student is one of the whole group.
    void setByGroup(bool isByGroup);
    /// With those of the same group who are listed, not absent and not hidden, where marks are by
    /// group.
    [[nodiscard]] std::vector<Cell> together(const Cell& cell) const override;
    /// Shows only these students; with none given everybody.
    void showOnly(const std::function<bool(const RecordRow&)>& isShown);
    void goToFirst();
    /// Over the notes; none where it is empty.
    void showNoteKey(const QString& key);
    [[nodiscard]] bool isHiding() const { return m_names.isHiding(); }
    /// Students of the current outcome who were there and have no mark.
    [[nodiscard]] std::vector<int> leftOutRows() const;
    /// How many have a mark on the current outcome.
    [[nodiscard]] int doneCount() const;
    /// None unless the activity shows the outcome and has the student.
    [[nodiscard]] const RecordCell* cellAt(const Cell& cell) const;

    [[nodiscard]] const Evidence* markOf(const Cell& cell) const override;
    [[nodiscard]] std::vector<int> levelColumns() const override;
    [[nodiscard]] std::optional<Cell> at(const QModelIndex& index) const override;
    [[nodiscard]] QString copied(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The last student was reached.
    void endReached();
    /// A click on a name.
    void nameClicked(trellis::StudentId student);

protected:
    [[nodiscard]] std::optional<NewMark> commonMark() override;
    [[nodiscard]] std::vector<Cell> cellsToType() override;
    void advance() override;
    [[nodiscard]] bool mayStopAt(int row) const override;
    [[nodiscard]] bool isEmpty(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const Cell& cell) const override;
    [[nodiscard]] QModelIndex nearest(const std::optional<Cell>& cell) const override;
    void layOut() override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    [[nodiscard]] QModelIndex nextStop(const QModelIndex& from) const;
    void sayTogether();
    [[nodiscard]] int narrowestNote() const;

    const Document& m_document;
    RecordSession& m_session;
    const NameGuard& m_names;
    RecordModel* m_model;
    RecordDelegate* m_delegate;
    NameColumn* m_nameList;
    ActivityId m_activity;        ///< that was entered last
    std::vector<Cell> m_together; ///< of a group, that a level key enters
};

} // namespace trellis::ui
