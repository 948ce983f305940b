// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_news.h"

#include <QAbstractTableModel>

#include <vector>

namespace trellis::ui {

class Document;
class NameGuard;

enum class StudentSort : std::uint8_t {
    Level, ///< who has none first, then from the lowest; exempt ones last
    Name,
};

/// The students of the class on one outcome. They are put in order when they are asked to be, not
/// when a level changes: nobody moves away under the cursor.
class StudentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Level, Words, Newest, Columns };

    StudentsModel(const Document& document, const NameGuard& names, QObject* parent);

    /// Reads everybody, in order. Ops after the look made new what they changed.
    void show(OutcomeId outcome, StudentSort sort, std::optional<OpId> look);
    /// Reads everybody again, in the order that there is; who came since stands at the end.
    void readAgain();
    /// Reads these again.
    void follow(const std::vector<StudentId>& students);
    /// Nothing is new that was there up to this op.
    void setLook(std::optional<OpId> look);

    [[nodiscard]] OutcomeId outcomeId() const { return m_outcome; }
    /// None where the class has it no more.
    [[nodiscard]] const Outcome* outcome() const;
    [[nodiscard]] StudentId student(int row) const;
    [[nodiscard]] const StudentCell& cell(int row) const;
    /// -1 where there is no such student.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] bool isHidden(int row) const;
    [[nodiscard]] bool isHiding() const;
    /// Whether every word of the text begins a word of one of the names; of nobody who is hidden.
    [[nodiscard]] bool isNameLike(int row, const QString& text) const;
    /// Whether there is a mark of today.
    [[nodiscard]] bool isMarkedToday(int row) const;
    /// By which the student goes.
    [[nodiscard]] QString calledName(int row) const;
    [[nodiscard]] const Scale& scale() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Only the level can be gone to.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        StudentId student;
        StudentCell cell;
    };

    void read();
    void putInOrder(StudentSort sort);
    [[nodiscard]] Row rowFor(const StudentRecord& record, const Outcome& outcome) const;
    void tell(Row& row) const;
    [[nodiscard]] QString wordsOf(const StudentCell& cell) const;
    [[nodiscard]] QString aboutRow(int row) const;
    [[nodiscard]] QString nameOf(int row) const;

    const Document& m_document;
    const NameGuard& m_names;
    OutcomeId m_outcome;
    std::optional<OpId> m_look;
    CellNews m_news;
    std::vector<Row> m_rows;
};

} // namespace trellis::ui
