// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_model.h"

#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

MapModel::MapModel(const Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &MapModel::follow);
    readAll();
}

void MapModel::readAll()
{
    m_outcomes.clear();
    m_rows.clear();
    if (!m_document.hasBook()) {
        return;
    }
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        if (!book.isArchivedOn(book.outcomes.at(i), today)) {
            m_outcomes.push_back(i);
        }
    }
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, today)) {
            m_rows.push_back(mapRow(book, record, m_outcomes, today));
        }
    }
    if (QLocale().language() == QLocale::C) {
        return; // no language to sort by: the book's order, which passes over accents, stays
    }
    const QCollator collator;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const MapRow& a, const MapRow& b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

void MapModel::follow(const BookChange& change)
{
    if (change.isWhole) {
        beginResetModel();
        readAll();
        endResetModel();
        return;
    }
    for (const StudentId student : change.students) {
        const int at = rowOf(student);
        const StudentRecord* record = m_document.book().find(student);
        if (at >= 0 && record != nullptr) {
            m_rows.at(static_cast<std::size_t>(at)) =
                mapRow(m_document.book(), *record, m_outcomes, m_document.today());
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
    if (column < 0 || column >= outcomeCount()) {
        return nullptr;
    }
    return &m_document.book().outcomes.at(m_outcomes.at(static_cast<std::size_t>(column)));
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

QString MapModel::cellText(const MapCell& cell) const
{
    QStringList parts;
    switch (cell.state.kind) {
    case CellState::Kind::NoEvidence:
        parts.append(cell.marks > 0 ? tr("%1 of %2 pieces").arg(cell.marks).arg(cell.minimum)
                                    : tr("no evidence yet"));
        break;
    case CellState::Kind::Level:
        parts.append(toQt(m_document.book().scale.level(cell.state.rank).name));
        break;
    case CellState::Kind::Exempt:
        parts.append(tr("exempt"));
        break;
    case CellState::Kind::NotHandedIn:
        parts.append(tr("not handed in"));
        break;
    }
    if (cell.state.isDecision) {
        parts.append(tr("teacher's decision"));
    }
    if (cell.notes > 0) {
        parts.append(cell.notes == 1 ? tr("1 note") : tr("%1 notes").arg(cell.notes));
    }
    return parts.join(tr(", "));
}

QString MapModel::cellDescription(const QModelIndex& index) const
{
    const MapCell& cell = row(index.row()).cells.at(static_cast<std::size_t>(index.column()));
    QStringList parts{named(row(index.row()).name, TextFor::Screen),
                      headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()};
    if (cell.newest) {
        parts.append(tr("newest %1").arg(shortDate(*cell.newest)));
    }
    if (cell.marks > 0) {
        parts.append(cell.marks == 1 ? tr("1 piece") : tr("%1 pieces").arg(cell.marks));
    }
    return parts.join(tr(", "));
}

QString MapModel::creditText(const MapCredit& credit)
{
    if (!credit.count) {
        return {};
    }
    const QString text = tr("%1 of %2").arg(*credit.count).arg(credit.needed);
    return credit.exempt > 0 ? tr("%1 · %2 exempt").arg(text).arg(credit.exempt) : text;
}

QString MapModel::lastSeenText(const MapRow& row) const
{
    if (!row.lastSeen) {
        return {};
    }
    const int days = m_document.today().days() - row.lastSeen->days();
    return days == 0 ? tr("today") : tr("%1 d", "days ago").arg(days);
}

QVariant MapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const MapCell* shown = cell(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return cellText(*shown);
        case Qt::AccessibleDescriptionRole:
            return cellDescription(index);
        case Qt::ToolTipRole:
            return tooltipText(cellText(*shown) + QStringLiteral(" \u2014 ") +
                               cellDescription(index));
        default:
            return {};
        }
    }
    const MapRow& shown = row(index.row());
    const bool isCredit = index.column() == creditColumn();
    switch (role) {
    case Qt::DisplayRole:
        return isCredit ? creditText(shown.credit) : lastSeenText(shown);
    case Qt::AccessibleTextRole:
        if (isCredit) {
            return shown.credit.isEarned ? tr("%1, credit earned").arg(creditText(shown.credit))
                                         : creditText(shown.credit);
        }
        return shown.lastSeen ? tr("last seen %1").arg(shortDate(*shown.lastSeen))
                              : tr("not seen yet");
    case Qt::AccessibleDescriptionRole:
        return named(shown.name, TextFor::Screen);
    default:
        return {};
    }
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        const QString& name = row(section).name;
        return role == Qt::ToolTipRole ? tooltipText(name) : name;
    }
    if (const Outcome* shown = outcome(section)) {
        return role == Qt::ToolTipRole
                   ? tooltipText(toQt(shown->title).left(300))
                   : named(toQt(shown->code) + QLatin1Char(' ') + toQt(shown->label()),
                           TextFor::Screen);
    }
    if (role == Qt::ToolTipRole) {
        return {};
    }
    return section == creditColumn() ? tr("Credit") : tr("Last seen");
}

} // namespace trellis::ui
