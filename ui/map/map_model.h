// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_news.h"
#include "ui/document/document.h"
#include "ui/map/map_order.h"
#include "ui/map/map_row.h"

#include <QAbstractTableModel>

namespace trellis::ui {

class NameGuard;

/// Students of the open class by its outcomes, then credit, then when each was last seen.
/// Cells say their level first, for people who hear the screen.
class MapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    MapModel(const Document& document, const NameGuard& names, QObject* parent = nullptr);

    /// The day it is about: today, unless another was chosen.
    [[nodiscard]] Date day() const { return m_asOf.value_or(m_document.today()); }
    [[nodiscard]] bool isOfAnotherDay() const { return m_asOf.has_value(); }
    void setDay(std::optional<Date> day);

    /// By name as long as names are hidden: the place among the others would tell how one stands.
    /// Likewise where the outcome that was to order them is not shown.
    [[nodiscard]] MapSort sort() const;
    /// The outcome is none but for the order by one.
    void setSort(MapSort sort, OutcomeId outcome = {});
    /// The outcome that orders the students; null where something else does.
    [[nodiscard]] const Outcome* sortOutcome() const;
    /// Whether the order is that of a column.
    [[nodiscard]] bool isSortedBy(int column) const;
    [[nodiscard]] const MapFilter& filter() const { return m_filter; }
    /// What is looked for, in words: "Developing + Analyze".
    [[nodiscard]] QString filterText() const;
    void setFilter(const MapFilter& filter);
    /// How the columns follow each other; outcomes that are not named come behind, in course order.
    void setColumnOrder(const std::vector<OutcomeId>& order);
    [[nodiscard]] std::vector<OutcomeId> columnOrder() const;

    /// What was changed by later ops is new. None: nothing is.
    void setLook(std::optional<OpId> look);
    [[nodiscard]] const std::optional<OpId>& look() const { return m_look; }
    /// New is, instead, what came after the last conference of each student.
    void setNewSinceConference(bool isSince);
    [[nodiscard]] bool isNewSinceConference() const { return m_isNewSinceConference; }
    /// Order and look at once, for another class.
    void setColumnOrderAndLook(const std::vector<OutcomeId>& order, std::optional<OpId> look);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] int outcomeCount() const { return static_cast<int>(m_outcomes.size()); }
    [[nodiscard]] int creditColumn() const { return outcomeCount(); }
    [[nodiscard]] int lastSeenColumn() const { return outcomeCount() + 1; }

    [[nodiscard]] const MapRow& row(int row) const;
    /// Whether nothing about the student of the row may be seen.
    [[nodiscard]] bool isHidden(int row) const;
    /// Names are hidden, and with them what counts the students.
    [[nodiscard]] bool isHiding() const;
    /// As it may be shown.
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] const Scale& scale() const { return m_document.book().scale; }
    /// How many students stand at each rank of an outcome; at place 0 those without a level.
    [[nodiscard]] std::vector<int> counts(int column) const;
    /// None for the columns behind the outcomes.
    [[nodiscard]] const MapCell* cell(const QModelIndex& index) const;
    /// None for the columns behind the outcomes.
    [[nodiscard]] const Outcome* outcome(int column) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(StudentId student) const;
    [[nodiscard]] int columnOf(OutcomeId outcome) const;

    /// "3 of 13 have credit · 2 are one outcome away". Empty without a rule or anybody, where not
    /// the whole class is shown, and with hidden names.
    [[nodiscard]] QString classInWords() const;
    /// "5 of 7 · 1 exempt"; empty without a rule.
    [[nodiscard]] static QString creditText(const MapCredit& credit);
    /// The same where there is no room to count what is exempt.
    [[nodiscard]] static QString shortCreditText(const MapCredit& credit);
    /// With all that is asked for besides the number, to be read out.
    [[nodiscard]] static QString creditInWords(const MapCredit& credit);
    /// What the column of credit has to have room for, whatever the marks are: a mark or an
    /// exemption moves nothing on the screen.
    [[nodiscard]] QStringList usualCreditTexts() const;
    /// And where there is room for it besides.
    [[nodiscard]] QString exemptCreditText() const;
    [[nodiscard]] QString cellText(const MapCell& cell) const;
    /// "4 d"; empty for a student never seen.
    [[nodiscard]] QString lastSeenText(const MapRow& row) const;
    /// What its column has to have room for, whenever anybody was seen.
    [[nodiscard]] QStringList longestLastSeen() const;

private:
    [[nodiscard]] static QString creditText(const MapCredit& credit, bool countsExempt);
    void follow(const BookChange& change);
    void readAll();
    void reset(const std::function<void()>& change);
    [[nodiscard]] MapRow rowFor(const StudentRecord& record) const;
    [[nodiscard]] QString outcomeTip(int column) const;
    [[nodiscard]] QVariant cellData(const QModelIndex& index, const MapCell& cell, int role) const;
    [[nodiscard]] QString cellDescription(const QModelIndex& index) const;

    [[nodiscard]] CellNews::CellId idOf(const MapRow& row, std::size_t cell) const;
    void readNews();

    const Document& m_document;
    const NameGuard& m_names;
    std::optional<Date> m_asOf;
    MapSort m_sort = MapSort::Name;
    OutcomeId m_sortOutcome;
    MapFilter m_filter;
    std::vector<OutcomeId> m_columnOrder;
    std::optional<OpId> m_look;
    bool m_isNewSinceConference = false;
    CellNews m_news;                     ///< since the look
    std::vector<std::size_t> m_outcomes; ///< indexes in the book
    std::vector<MapRow> m_rows;
};

} // namespace trellis::ui
