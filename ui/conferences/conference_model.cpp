// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/conference_model.h"

#include "ui/common/line_icon.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/language.h"
#include "ui/text/strings.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

QString dots(const Readiness& ready)
{
    QString text;
    for (const ReadyPart part : kReadyParts) {
        text += isThere(ready, part) ? QChar(0x25CF) : QChar(0x25CB);
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
    const Conference* conference = conferenceIn(record, book.schoolClass.id, today, m_round);
    Row row;
    row.student = record.student.id;
    row.conference = conference != nullptr ? std::optional(*conference) : std::nullopt;
    row.ready =
        readiness(book, record, conference, record.student.sheetLanguage, programLanguage(), today);
    row.thisYear = conferencesThisYear(record, today);
    return row;
}

// In the round that was, who has left since as well.
bool ConferenceModel::isListed(const StudentRecord& record) const
{
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    return book.isEnrolledOn(record, today) ||
           (m_round && conferenceIn(record, book.schoolClass.id, today, m_round) != nullptr);
}

void ConferenceModel::read()
{
    std::vector<Row> rows;
    if (m_document.hasBook()) {
        for (const StudentRecord& record : m_document.book().students) {
            if (isListed(record)) {
                rows.push_back(rowFor(record));
            }
        }
    }
    arrange(rows);
    const auto isSame = [](const Row& a, const Row& b) { return a.student == b.student; };
    const bool areSame = rows.size() == m_rows.size() &&
                         std::is_permutation(rows.begin(), rows.end(), m_rows.begin(), isSame);
    if (!areSame || rows.empty()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), isSame)) {
        m_rows = std::move(rows);
    } else {
        // Who was chosen stays chosen, wherever the row goes.
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<StudentId> students;
        for (const QModelIndex& at : before) {
            students.push_back(studentAt(at.row()));
        }
        m_rows = std::move(rows);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            after.append(index(rowOf(students[static_cast<std::size_t>(i)]), before[i].column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ConferenceModel::setRound(const std::optional<ConferenceRound>& round)
{
    m_round = round;
    read();
}

void ConferenceModel::sort(int column, Qt::SortOrder order)
{
    if (column == StudentColumn || column == When) {
        m_sortColumn = column;
        m_sortOrder = order;
        read();
    }
}

// They come in the order of names.
void ConferenceModel::arrange(std::vector<Row>& rows) const
{
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == StudentColumn) {
        if (isDown) {
            std::reverse(rows.begin(), rows.end());
        }
        return;
    }
    // Without a day last, whichever way.
    const auto timeOf = [](const Row& row) -> std::optional<std::pair<Date, int>> {
        return row.conference && row.conference->date
                   ? std::optional(
                         std::pair(*row.conference->date, row.conference->start.value_or(-1)))
                   : std::nullopt;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        const auto first = timeOf(a);
        const auto second = timeOf(b);
        if (!first || !second) {
            return first.has_value() && !second.has_value();
        }
        return isDown ? *second < *first : *first < *second;
    });
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
        return languageName(record->student.sheetLanguage);
    case Ready:
        return dots(row.ready);
    case ThisYear:
        return QLocale().toString(row.thisYear);
    default:
        break;
    }
    if (!row.conference) {
        const QString none = m_round ? tr("none then") : tr("not planned");
        return column == When ? none : QString();
    }
    switch (column) {
    case When:
        return row.conference->date ? whenText(*row.conference) : tr("no date yet");
    case Sheet:
        // The usual one goes without saying.
        return row.conference->kind == SheetKind::Conference ? QString()
                                                             : sheetKindText(row.conference->kind);
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
    const StudentRecord* record = m_document.book().find(row.student);
    if (column == Language && record != nullptr && !m_names.hides(row.student)) {
        return languageText(record->student.sheetLanguage);
    }
    if (column == Sheet && row.conference && !m_names.hides(row.student)) {
        return sheetKindText(row.conference->kind);
    }
    if (column == Ready && !m_names.hides(row.student)) {
        return readyText(row.ready);
    }
    if (!shown.isEmpty() || (column != Printed && column != Held && column != GoalsTyped)) {
        return shown;
    }
    return column == Printed ? tr("not yet, or changed since it was printed") : tr("not yet");
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
    case Qt::ToolTipRole: {
        // What may be cut, or is a sign.
        const QString whole = spoken(row, index.column());
        return whole.isEmpty() ? QVariant() : QVariant(tooltipText(whole));
    }
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    default:
        return {};
    }
}

ConferenceModel::Heading ConferenceModel::headingOf(int section)
{
    switch (section) {
    case StudentColumn:
        return {tr("Student"), tr("A click puts them in order of names"), {}};
    case When:
        return {
            tr("Date and time"),
            tr("A click puts them in order of time; sheets are printed in the order of the list"),
            {}};
    case Language:
        return {
            tr("Language"), tr("Of the sheet; chosen under Prepare, for all who are selected"), {}};
    case Sheet:
        return {tr("Sheet"), {}, {}};
    case Ready:
        return {tr("Ready"),
                tr("Outcome words, work, goal, note, date: a click on a dot, or its number from 1 "
                   "to 5, opens what it stands for"),
                {}};
    case Printed:
        return {tr("Printed"), tr("When the sheet was printed"), QStringLiteral("print")};
    case Held:
        return {tr("Held"), tr("When the conference was held"), QStringLiteral("conferences")};
    case GoalsTyped:
        return {tr("Goals"), tr("When the goals were typed in"), QStringLiteral("goal")};
    case ThisYear:
        return {tr("This year"), tr("Conferences held since July"), {}};
    default:
        return {};
    }
}

void ConferenceModel::setBrief(bool isBrief)
{
    if (m_isBrief != isBrief) {
        m_isBrief = isBrief;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    }
}

QVariant ConferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const Heading heading = headingOf(section);
    const bool isSign = m_isBrief && !heading.icon.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isSign ? QString() : heading.words;
    case Qt::DecorationRole:
        return isSign ? QVariant(lineIcon(heading.icon, QGuiApplication::palette())) : QVariant();
    case Qt::ToolTipRole:
        return heading.tip.isEmpty() ? QVariant() : QVariant(tooltipText(heading.tip));
    case Qt::AccessibleTextRole:
        return heading.words;
    default:
        return {};
    }
}

} // namespace trellis::ui
