// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_model.h"

#include "ui/common/cell_words.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kMostParts = 4; ///< more than can be listened to

} // namespace

RecordModel::RecordModel(const Document& document, const RecordSession& session,
                         const NameGuard& names, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_session(session), m_names(names)
{
    connect(&document, &Document::changed, this, &RecordModel::follow);
    connect(&session, &RecordSession::changed, this, &RecordModel::readAgain);
    connect(&names, &NameGuard::changed, this, &RecordModel::readAgain);
    readAll();
}

void RecordModel::readAll()
{
    m_rows.clear();
    m_outcomes.clear();
    // The session follows the document too; between two classes it may still be at the other one.
    if (!m_document.hasBook() ||
        m_session.activity().schoolClass != m_document.book().schoolClass.id) {
        return;
    }
    const ClassBook& book = m_document.book();
    Activity activity = m_session.activity();
    std::erase_if(activity.outcomes, [&book](OutcomeId id) { return !book.indexOf(id); });
    for (const OutcomeId id : activity.outcomes) {
        m_outcomes.push_back(book.outcomes.at(*book.indexOf(id)));
    }
    for (const StudentRecord* record : recordedStudents(book, activity, m_session.order())) {
        m_rows.push_back(recordRow(m_document.gradebook(), book, *record, activity, m_names,
                                   m_document.today()));
    }
}

void RecordModel::readAgain()
{
    beginResetModel();
    readAll();
    endResetModel();
}

void RecordModel::setByGroup(bool isByGroup)
{
    if (m_isByGroup != isByGroup) {
        m_isByGroup = isByGroup;
        Q_EMIT headerDataChanged(Qt::Vertical, 0, std::max(0, rowCount() - 1));
    }
}

void RecordModel::follow(const BookChange& change)
{
    if (change.isWhole) {
        readAgain();
        return;
    }
    for (const StudentId student : change.students) {
        const int at = rowOf(student);
        const StudentRecord* record = m_document.book().find(student);
        if (at >= 0 && record != nullptr) {
            m_rows.at(static_cast<std::size_t>(at)) =
                recordRow(m_document.gradebook(), m_document.book(), *record, m_session.activity(),
                          m_names, m_document.today());
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

int RecordModel::outcomeAt(int column) const
{
    return column >= 0 && column < noteColumn() ? column / 2 : -1;
}

const Outcome& RecordModel::outcome(int outcome) const
{
    return m_outcomes.at(static_cast<std::size_t>(outcome));
}

const RecordRow& RecordModel::row(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

const RecordCell* RecordModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !isToday(index.column())) {
        return nullptr;
    }
    return &row(index.row()).cells.at(static_cast<std::size_t>(outcomeAt(index.column())));
}

int RecordModel::rowOf(StudentId student) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [student](const RecordRow& r) { return r.student == student; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordModel::todayColumnOf(OutcomeId outcome) const
{
    const auto found = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                    [outcome](const Outcome& o) { return o.id == outcome; });
    return found == m_outcomes.end() ? -1
                                     : todayColumn(static_cast<int>(found - m_outcomes.begin()));
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    return isToday(index.column()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

LevelPill RecordModel::soFarPill(const RecordCell& cell) const
{
    LevelPill pill;
    pill.isQuiet = true;
    pill.creditRank = scale().creditRank;
    if (cell.isExempt) {
        pill.kind = LevelPill::Kind::Exempt;
        pill.text = tr("exempt");
    } else if (cell.before) {
        pill.kind = LevelPill::Kind::Level;
        pill.rank = *cell.before;
        pill.text = toQt(scale().level(*cell.before).name).simplified().left(40);
    } else if (cell.isLocked && cell.opensOn) {
        pill.text = tr("opens %1").arg(shortDate(*cell.opensOn));
    } else {
        pill.text = tr("no evidence yet");
    }
    return pill;
}

std::optional<LevelPill> RecordModel::todayPill(const RecordCell& cell) const
{
    if (!cell.isMarked()) {
        return std::nullopt;
    }
    LevelPill pill;
    pill.creditRank = scale().creditRank;
    switch (cell.mark) {
    case Mark::Level:
        pill.kind = LevelPill::Kind::Level;
        pill.rank = cell.rank;
        pill.text = toQt(scale().level(cell.rank).name).simplified().left(40);
        break;
    case Mark::Excused:
        pill.kind = LevelPill::Kind::Excused;
        pill.text = tr("Excused");
        break;
    case Mark::NotHandedIn:
        pill.kind = LevelPill::Kind::NotHandedIn;
        pill.text = tr("Not handed in");
        break;
    }
    return pill;
}

QString RecordModel::dayText() const
{
    const Date date = m_session.activity().date;
    return date == m_document.today() ? tr("today") : shortDate(date);
}

QString RecordModel::notesText(const RecordRow& row) const
{
    QStringList notes;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString& note = row.cells[i].note;
        if (note.isEmpty()) {
            continue;
        }
        // Excused with the same reason on both outcomes is one note.
        const QString shown =
            row.cells[i].mark == Mark::Excused ? tr("Excused: %1").arg(note) : note;
        if (!notes.contains(shown)) {
            notes.append(shown);
        }
    }
    return notes.join(QStringLiteral(" \u00B7 "));
}

QString RecordModel::soFarText(const RecordCell& cell) const
{
    QStringList parts{tr("so far: %1").arg(soFarPill(cell).text)};
    if (cell.isDecision) {
        parts.append(tr("teacher's decision"));
    }
    if (cell.isToReassess) {
        parts.append(cell.dueOn ? tr("reassess by %1").arg(shortDate(*cell.dueOn))
                                : tr("reassess"));
    }
    if (cell.notesBefore > 0) {
        parts.append(notesWords(cell.notesBefore));
    }
    if (cell.isStale && cell.newestBefore && parts.size() < kMostParts) {
        parts.append(staleWords(*cell.newestBefore, m_session.activity().date));
    }
    return parts.join(tr(", "));
}

QString RecordModel::cellText(const QModelIndex& index) const
{
    const RecordRow& shown = row(index.row());
    if (shown.isHidden) {
        return {};
    }
    if (index.column() == noteColumn()) {
        return notesText(shown);
    }
    const RecordCell& at = shown.cells.at(static_cast<std::size_t>(outcomeAt(index.column())));
    if (!isToday(index.column())) {
        return soFarText(at);
    }
    const auto pill = todayPill(at);
    const QString text = pill ? pill->text : tr("not recorded");
    return shown.isAbsent ? tr("%1, absent").arg(text) : text;
}

QString RecordModel::cellDescription(const QModelIndex& index) const
{
    const RecordRow& shown = row(index.row());
    const int at = outcomeAt(index.column());
    if (at < 0 || shown.isHidden) {
        return shown.name;
    }
    QStringList parts{shown.name, outcomeName(outcome(at))};
    const RecordCell& cell = shown.cells.at(static_cast<std::size_t>(at));
    if (isToday(index.column())) {
        parts.append(soFarText(cell));
        if (!cell.note.isEmpty()) {
            parts.append(notesWords(1));
        }
        if (m_isByGroup && !shown.groupName.isEmpty()) {
            parts.append(tr("group: %1").arg(shown.groupName));
        }
    }
    return parts.join(tr(", "));
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(index);
    case Qt::AccessibleDescriptionRole:
        return cellDescription(index);
    case Qt::ToolTipRole:
        return cellText(index).isEmpty() ? QVariant() : tooltipText(cellText(index));
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        switch (role) {
        case Qt::DisplayRole:
            return row(section).name;
        case Qt::ToolTipRole: {
            if (row(section).isHidden) {
                return {};
            }
            const QString tip =
                tr("%1. Click: absent on this day, or not after all.").arg(row(section).name);
            return tooltipText(m_isByGroup && !row(section).groupName.isEmpty()
                                   ? tr("%1 Group: %2.").arg(tip, row(section).groupName)
                                   : tip);
        }
        default:
            return {};
        }
    }
    const int at = outcomeAt(section);
    if (role == Qt::ToolTipRole && at >= 0) {
        return tooltipText(toQt(outcome(at).title).simplified().left(300));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (at < 0) {
        return tr("Note");
    }
    const QString label = outcomeName(outcome(at));
    return isToday(section) ? tr("%1, %2").arg(label, dayText()) : tr("%1, so far").arg(label);
}

} // namespace trellis::ui
