// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/entry_grid.h"

namespace trellis::ui {

class NameGuard;
class StudentsModel;

/// Everybody on one outcome: a level key rates the current student and moves on, as on the Map.
class StudentsView : public EntryGrid {
    Q_OBJECT

public:
    StudentsView(Document& document, const NameGuard& names, QWidget* parent);

    [[nodiscard]] const StudentsModel& list() const { return *m_model; }
    [[nodiscard]] StudentsModel& list() { return *m_model; }

    /// The student whom the cursor is on; not valid where there is nobody.
    [[nodiscard]] StudentId currentStudent() const;
    void goToStudent(StudentId student);
    /// Only those whose names begin so; nothing: everybody. The first one becomes the current.
    void showOnly(const QString& name);
    [[nodiscard]] bool isFiltered() const { return !m_name.isEmpty(); }

    [[nodiscard]] const Evidence* markOf(const Cell& cell) const override;
    [[nodiscard]] const Evidence* replacedAt(const Cell& cell) const override;
    /// False, and said, for an outcome that counts no more.
    [[nodiscard]] bool mayChange() override;
    [[nodiscard]] std::vector<int> levelColumns() const override;
    [[nodiscard]] std::optional<Cell> at(const QModelIndex& index) const override;
    [[nodiscard]] QString copied(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Esc.
    void leaveWanted();

protected:
    [[nodiscard]] std::optional<NewMark> commonMark() override;
    void advance() override;
    [[nodiscard]] bool hidesStudentOf(int row) const override;
    [[nodiscard]] bool isEmpty(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const Cell& cell) const override;
    [[nodiscard]] QModelIndex nearest(const std::optional<Cell>& cell) const override;
    [[nodiscard]] bool handleOwnKey(const QKeyEvent& event) override;
    void layOut() override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void hideOthers();
    [[nodiscard]] int nextStop(int row, int by) const;
    void sayDone();

    const Document& m_document;
    StudentsModel* m_model;
    QString m_name;
};

} // namespace trellis::ui
