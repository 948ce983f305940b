// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/conference_model.h"

#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

QString dots(const Readiness& ready)
{
    const std::array<bool, 5> parts{ready.hasWords, ready.hasWork, ready.hasGoal, ready.hasNote,
                                    ready.hasDate};
    QString text;
    for (const bool isThere : parts) {
        text += isThere ? QChar(0x25CF) : QChar(0x25CB);
    }
    return text;
}

} // namespace

ConferenceModel::ConferenceModel(Document& document, NameGuard& names, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_names(names)
{
    connect(&m_document, &Document::changed, this, &ConferenceModel::read);
    connect(&m_names, &NameGuard::changed, this, [this] {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        }
    });
    read();
}

ConferenceModel::Row ConferenceModel::rowFor(const StudentRecord& record) const
{
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    const Conference* conference = currentConference(record, book.schoolClass.id, today);
    Row row;
    row.student = record.student.id;
    row.conference = conference != nullptr ? std::optional(*conference) : std::nullopt;
    row.ready =
        readiness(book, record, conference, record.student.sheetLanguage, programLanguage(), today);
    row.thisYear = conferencesThisYear(record, today);
    return row;
}

void ConferenceModel::read()
{
    std::vector<Row> rows;
    if (m_document.hasBook()) {
        for (const StudentRecord& record : m_document.book().students) {
            if (m_document.book().isEnrolledOn(record, m_document.today())) {
                rows.push_back(rowFor(record));
            }
        }
    }
    const bool isSameList =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const Row& a, const Row& b) { return a.student == b.student; });
    if (isSameList && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ConferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

StudentId ConferenceModel::studentAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].student
                                        : StudentId{};
}

int ConferenceModel::rowOf(StudentId student) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [student](const Row& row) { return row.student == student; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool ConferenceModel::isReady(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].ready.isReady();
}

bool ConferenceModel::hasConferences() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row& row) { return row.conference.has_value(); });
}

QString ConferenceModel::text(const Row& row, int column) const
{
    const auto day = [](const std::optional<Date>& date) {
        return date ? shortDate(*date) : QString();
    };
    const StudentRecord* record = m_document.book().find(row.student);
    if (record == nullptr) {
        return {};
    }
    if (column == StudentColumn) {
        return m_names.listName(record->student);
    }
    if (m_names.hides(row.student)) {
        return {};
    }
    switch (column) {
    case Language:
        return languageText(record->student.sheetLanguage);
    case Ready:
        return dots(row.ready);
    case ThisYear:
        return QLocale().toString(row.thisYear);
    default:
        break;
    }
    if (!row.conference) {
        return column == When ? tr("not planned") : QString();
    }
    switch (column) {
    case When:
        return row.conference->date ? whenText(*row.conference) : tr("no date yet");
    case Sheet:
        return sheetKindText(row.conference->kind);
    case Printed:
        return day(row.conference->printedOn);
    case Held:
        return day(row.conference->heldOn);
    case GoalsTyped:
        return day(row.conference->resultsOn);
    default:
        return {};
    }
}

QString ConferenceModel::spoken(const Row& row, int column) const
{
    const QString shown = text(row, column);
    if (column == Ready && !m_names.hides(row.student)) {
        return readyText(row.ready);
    }
    return shown.isEmpty() && (column == Printed || column == Held || column == GoalsTyped)
               ? tr("not yet")
               : shown;
}

QVariant ConferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Ready || index.column() == StudentColumn
                   ? QVariant(tooltipText(spoken(row, index.column())))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    default:
        return {};
    }
}

QVariant ConferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case StudentColumn:
        return isTip ? QString() : tr("Student");
    case When:
        return isTip ? QString() : tr("Date and time");
    case Language:
        return isTip ? tr("Of the sheet; chosen on the student's page") : tr("Language");
    case Sheet:
        return isTip ? QString() : tr("Sheet");
    case Ready:
        return isTip ? tr("Outcome words, work, goal, note, date") : tr("Ready");
    case Printed:
        return isTip ? QString() : tr("Printed");
    case Held:
        return isTip ? QString() : tr("Held");
    case GoalsTyped:
        return isTip ? QString() : tr("Goals typed");
    case ThisYear:
        return isTip ? tr("Conferences held since July") : tr("This year");
    default:
        return {};
    }
}

} // namespace trellis::ui
