// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"
#include "core/insight/conference_state.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace trellis::ui {

class Document;
class NameGuard;

/// The students of the class with the conference that is being prepared, or was held in a round,
/// one a row.
class ConferenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        StudentColumn,
        When,
        Language,
        Sheet,
        Ready,
        Printed,
        Held,
        GoalsTyped,
        ThisYear,
        Columns
    };

    ConferenceModel(Document& document, NameGuard& names, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// By the name as the class lists it, or by the time of the conference.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] StudentId studentAt(int row) const;
    /// -1 where the student is not listed.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] bool isReady(int row) const;
    /// Whether anybody has a conference planned.
    [[nodiscard]] bool hasConferences() const;
    /// None: the current ones.
    void setRound(const std::optional<ConferenceRound>& round);
    /// Signs instead of words over the columns that say when something was done.
    void setBrief(bool isBrief);

private:
    struct Row {
        StudentId student;
        std::optional<Conference> conference;
        Readiness ready;
        int thisYear = 0;
    };

    struct Heading {
        QString words;
        QString tip;
        QString icon;
    };

    [[nodiscard]] static Heading headingOf(int section);
    [[nodiscard]] bool isListed(const StudentRecord& record) const;
    void read();
    void arrange(std::vector<Row>& rows) const;
    [[nodiscard]] Row rowFor(const StudentRecord& record) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row, int column) const;

    Document& m_document;
    NameGuard& m_names;
    std::optional<ConferenceRound> m_round;
    std::vector<Row> m_rows;
    int m_sortColumn = StudentColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isBrief = false;
};

} // namespace trellis::ui
