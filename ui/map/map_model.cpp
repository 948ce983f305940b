// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_model.h"

#include "core/insight/conference_state.h"
#include "ui/common/name_guard.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

MapModel::MapModel(const Document& document, const NameGuard& names, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_names(names)
{
    connect(&document, &Document::changed, this, &MapModel::follow);
    connect(&names, &NameGuard::changed, this, [this] {
        if (m_sort != MapSort::Name) {
            reset([] {});
        }
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
    });
    readAll();
}

void MapModel::reset(const std::function<void()>& change)
{
    beginResetModel();
    change();
    readAll();
    endResetModel();
}

void MapModel::setDay(std::optional<Date> day)
{
    reset([&] { m_asOf = day; });
}

void MapModel::setSort(MapSort sort, OutcomeId outcome)
{
    reset([&] {
        m_sort = sort;
        m_sortOutcome = outcome;
    });
}

MapSort MapModel::sort() const
{
    const bool isGone = m_sort == MapSort::Outcome && columnOf(m_sortOutcome) < 0;
    return isGone || isHiding() ? MapSort::Name : m_sort;
}

const Outcome* MapModel::sortOutcome() const
{
    return sort() == MapSort::Outcome ? outcome(columnOf(m_sortOutcome)) : nullptr;
}

bool MapModel::isSortedBy(int column) const
{
    return (sort() == MapSort::Credit && column == creditColumn()) ||
           (sort() == MapSort::LastSeen && column == lastSeenColumn()) ||
           (sortOutcome() != nullptr && sortOutcome() == outcome(column));
}

void MapModel::setFilter(const MapFilter& filter)
{
    if (filter != m_filter) {
        reset([&] { m_filter = filter; });
    }
}

void MapModel::setColumnOrder(const std::vector<OutcomeId>& order)
{
    reset([&] { m_columnOrder = order; });
}

std::vector<OutcomeId> MapModel::columnOrder() const
{
    std::vector<OutcomeId> order;
    for (int column = 0; column < outcomeCount(); ++column) {
        order.push_back(outcome(column)->id);
    }
    return order;
}

void MapModel::setLook(std::optional<OpId> look)
{
    // A filter may ask for what is new.
    if (m_filter.isSet() || m_isNewSinceConference) {
        reset([&] { m_look = look; });
        return;
    }
    m_look = look;
    readNews();
    for (MapRow& row : m_rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            m_news.keep(idOf(row, i), row.cells[i]);
            row.cells[i].state.isNew = m_news.isNew(idOf(row, i), row.cells[i]);
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void MapModel::setNewSinceConference(bool isSince)
{
    if (isSince != m_isNewSinceConference) {
        reset([&] { m_isNewSinceConference = isSince; });
    }
}

void MapModel::setColumnOrderAndLook(const std::vector<OutcomeId>& order, std::optional<OpId> look)
{
    if (order != m_columnOrder) {
        reset([&] {
            m_columnOrder = order;
            m_look = look;
        });
    } else if (look != m_look) {
        setLook(look);
    }
}

QString MapModel::filterText() const
{
    return m_document.hasBook() ? m_filter.text(m_document.book(), m_names, day()) : QString();
}

void MapModel::readAll()
{
    m_outcomes.clear();
    m_rows.clear();
    if (!m_document.hasBook()) {
        return;
    }
    const ClassBook& book = m_document.book();
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        const Outcome& outcome = book.outcomes.at(i);
        if (!book.isArchivedOn(outcome, day()) && letsThrough(m_filter, outcome)) {
            m_outcomes.push_back(i);
        }
    }
    const auto place = [&](std::size_t outcome) {
        return std::find(m_columnOrder.begin(), m_columnOrder.end(), book.outcomes.at(outcome).id);
    };
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    readNews();
    for (const StudentRecord& record : book.students) {
        if (!book.isEnrolledOn(record, day()) || !letsThrough(m_filter, book, record.student.id)) {
            continue;
        }
        MapRow row = rowFor(record);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            m_news.keep(idOf(row, i), row.cells[i]);
        }
        if (letsThrough(m_filter, row, record.student)) {
            m_rows.push_back(std::move(row));
        }
    }
    const bool isByOutcome = sort() == MapSort::Outcome;
    sortRows(m_rows, sort(),
             isByOutcome ? static_cast<std::size_t>(columnOf(m_sortOutcome)) : std::size_t{0});
}

MapRow MapModel::rowFor(const StudentRecord& record) const
{
    const ClassBook& book = m_document.book();
    MapRow row = mapRow(book, record, m_outcomes, day());
    if (m_isNewSinceConference && !m_asOf) {
        if (const auto held = lastHeldOn(record, day())) {
            markNew(row, mapRow(book, record, m_outcomes, *held));
        }
        return row;
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        row.cells[i].state.isNew = m_news.isNew(idOf(row, i), row.cells[i]);
    }
    return row;
}

void MapModel::readNews()
{
    // Of another day nothing is new.
    m_news.read(m_document.gradebook(), m_asOf ? std::nullopt : m_look);
}

CellNews::CellId MapModel::idOf(const MapRow& row, std::size_t cell) const
{
    return {row.student, m_document.book().outcomes.at(m_outcomes.at(cell)).id};
}

void MapModel::follow(const BookChange& change)
{
    if (change.isWhole) {
        reset([] {});
        return;
    }
    m_news.follow(change.students);
    for (const StudentId student : change.students) {
        const int at = rowOf(student);
        const StudentRecord* record = m_document.book().find(student);
        if (at >= 0 && record != nullptr) {
            m_rows.at(static_cast<std::size_t>(at)) = rowFor(*record);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

int MapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : outcomeCount() + 2;
}

const MapRow& MapModel::row(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

const MapCell* MapModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() >= outcomeCount()) {
        return nullptr;
    }
    return &row(index.row()).cells.at(static_cast<std::size_t>(index.column()));
}

const Outcome* MapModel::outcome(int column) const
{
    if (column < 0 || column >= outcomeCount() || !m_document.hasBook()) {
        return nullptr;
    }
    // While everything is read again, the book may be another one already.
    const std::size_t place = m_outcomes.at(static_cast<std::size_t>(column));
    const auto& outcomes = m_document.book().outcomes;
    return place < outcomes.size() ? &outcomes[place] : nullptr;
}

int MapModel::rowOf(StudentId student) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [student](const MapRow& r) { return r.student == student; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MapModel::columnOf(OutcomeId id) const
{
    for (int column = 0; column < outcomeCount(); ++column) {
        if (outcome(column)->id == id) {
            return column;
        }
    }
    return -1;
}

bool MapModel::isHidden(int at) const
{
    return m_names.hides(row(at).student);
}

bool MapModel::isHiding() const
{
    return m_names.isHiding();
}

QString MapModel::nameOf(int at) const
{
    const StudentRecord* record = m_document.book().find(row(at).student);
    return record == nullptr ? QString() : m_names.listName(record->student);
}

std::vector<int> MapModel::counts(int column) const
{
    std::vector<int> counts(static_cast<std::size_t>(scale().topRank()) + 1);
    if (isHiding()) {
        return counts;
    }
    for (const MapRow& row : m_rows) {
        const CellState& state = row.cells.at(static_cast<std::size_t>(column)).state;
        if (state.kind != CellState::Kind::Exempt) {
            ++counts.at(static_cast<std::size_t>(state.rank));
        }
    }
    return counts;
}

QVariant MapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (isHidden(index.row())) {
        return role == Qt::AccessibleTextRole ? QVariant(tr("hidden")) : QVariant();
    }
    if (const MapCell* shown = cell(index)) {
        return cellData(index, *shown, role);
    }
    const MapRow& shown = row(index.row());
    const bool isCredit = index.column() == creditColumn();
    switch (role) {
    case Qt::DisplayRole:
        return isCredit ? creditText(shown.credit) : lastSeenText(shown);
    case Qt::AccessibleTextRole:
        if (isCredit) {
            return creditInWords(shown.credit);
        }
        return shown.lastSeen ? tr("last seen %1").arg(shortDate(*shown.lastSeen))
                              : tr("not seen yet");
    case Qt::AccessibleDescriptionRole:
        return nameOf(index.row());
    case Qt::ToolTipRole:
        return isCredit ? tooltipText(creditInWords(shown.credit)) : QString();
    default:
        return {};
    }
}

QVariant MapModel::cellData(const QModelIndex& index, const MapCell& cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(cell);
    case Qt::AccessibleDescriptionRole:
        return cell.exemptReason.isEmpty() ? cellDescription(index)
                                           : tr("%1, %2", "what it is about, why it does not count")
                                                 .arg(cellDescription(index), cell.exemptReason);
    case Qt::ToolTipRole: {
        const QString why =
            cell.exemptReason.isEmpty() ? QString() : tr(": %1").arg(cell.exemptReason);
        return tooltipText(cellText(cell) + why + QStringLiteral(" \u2014 ") +
                           cellDescription(index));
    }
    default:
        return {};
    }
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeard = role == Qt::AccessibleTextRole && orientation == Qt::Horizontal;
    if (isHeard && isSortedBy(section)) {
        return tr("%1, in this order")
            .arg(headerData(section, orientation, Qt::DisplayRole).toString());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        const QString name = nameOf(section);
        return role == Qt::ToolTipRole ? tooltipText(name) : name;
    }
    if (const Outcome* shown = outcome(section)) {
        return role == Qt::ToolTipRole ? tooltipText(outcomeTip(section)) : outcomeName(*shown);
    }
    if (role == Qt::ToolTipRole) {
        return {};
    }
    return section == creditColumn() ? tr("Credit") : tr("Last seen");
}

} // namespace trellis::ui
