// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/students_model.h"

#include "core/mastery/proficiency.h"
#include "ui/common/cell_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/word_starts.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

/// Where a cell stands among those that are in order of level.
int placeOf(const CellState& state)
{
    constexpr int kLast = 100;
    return state.kind == CellState::Kind::Exempt ? kLast : state.rank;
}

} // namespace

StudentsModel::StudentsModel(const Document& document, const NameGuard& names, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_names(names)
{}

void StudentsModel::show(OutcomeId outcome, StudentSort sort, std::optional<OpId> look)
{
    beginResetModel();
    m_outcome = outcome;
    m_look = look;
    m_rows.clear();
    read();
    putInOrder(sort);
    endResetModel();
}

void StudentsModel::readAgain()
{
    beginResetModel();
    const std::vector<Row> before = std::exchange(m_rows, {});
    read();
    const auto placeBefore = [&before](const Row& row) {
        return std::find_if(before.begin(), before.end(),
                            [&row](const Row& other) { return other.student == row.student; });
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&](const Row& a, const Row& b) { return placeBefore(a) < placeBefore(b); });
    endResetModel();
}

void StudentsModel::read()
{
    const Outcome* shown = outcome();
    if (shown == nullptr) {
        return;
    }
    const ClassBook& book = m_document.book();
    m_news.read(m_document.gradebook(), m_look);
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, m_document.today())) {
            Row row = rowFor(record, *shown);
            m_news.keep({row.student, m_outcome}, row.cell);
            tell(row);
            m_rows.push_back(std::move(row));
        }
    }
}

void StudentsModel::putInOrder(StudentSort sort)
{
    // Who sees one name is not to see whom that student stands above.
    if (sort == StudentSort::Level && !m_names.isHiding()) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return placeOf(a.cell.state) < placeOf(b.cell.state);
        });
    }
}

StudentsModel::Row StudentsModel::rowFor(const StudentRecord& record, const Outcome& outcome) const
{
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    return {record.student.id,
            studentCell(book, record, outcome, proficiency(book, record, outcome, today), today)};
}

void StudentsModel::tell(Row& row) const
{
    row.cell.state.isNew = m_news.isNew({row.student, m_outcome}, row.cell);
}

void StudentsModel::follow(const std::vector<StudentId>& students)
{
    const Outcome* shown = outcome();
    m_news.follow(students);
    for (const StudentId student : students) {
        const int at = rowOf(student);
        const StudentRecord* record = m_document.book().find(student);
        if (at >= 0 && record != nullptr && shown != nullptr) {
            Row& row = m_rows.at(static_cast<std::size_t>(at));
            row = rowFor(*record, *shown);
            tell(row);
            Q_EMIT dataChanged(index(at, 0), index(at, Columns - 1));
        }
    }
}

void StudentsModel::setLook(std::optional<OpId> look)
{
    m_look = look;
    m_news.read(m_document.gradebook(), look);
    for (Row& row : m_rows) {
        m_news.keep({row.student, m_outcome}, row.cell);
        tell(row);
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

const Outcome* StudentsModel::outcome() const
{
    const auto at = m_document.hasBook() ? m_document.book().indexOf(m_outcome) : std::nullopt;
    return at ? &m_document.book().outcomes.at(*at) : nullptr;
}

StudentId StudentsModel::student(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).student;
}

const StudentCell& StudentsModel::cell(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).cell;
}

int StudentsModel::rowOf(StudentId student) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [student](const Row& row) { return row.student == student; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool StudentsModel::isHiding() const
{
    return m_names.isHiding();
}

bool StudentsModel::isHidden(int row) const
{
    return m_names.hides(student(row));
}

bool StudentsModel::isNameLike(int row, const QString& text) const
{
    const StudentRecord* record = m_document.book().find(student(row));
    if (record == nullptr || isHidden(row)) {
        return false;
    }
    const Student& who = record->student;
    const QString all = toQt(who.listName() + " " + who.preferredName() + " " + who.displayName());
    return matches(foldedWords(all), foldedWords(text));
}

bool StudentsModel::isMarkedToday(int row) const
{
    const ClassBook& book = m_document.book();
    const StudentRecord* record = book.find(student(row));
    if (record == nullptr) {
        return false;
    }
    const auto marks = book.evidenceOf(*record, m_outcome);
    return std::any_of(marks.begin(), marks.end(), [this](const Evidence& mark) {
        return mark.date == m_document.today() && !mark.isWithdrawn;
    });
}

QString StudentsModel::calledName(int row) const
{
    const StudentRecord* record = m_document.book().find(student(row));
    return record == nullptr ? QString() : m_names.preferredName(record->student);
}

QString StudentsModel::nameOf(int row) const
{
    const StudentRecord* record = m_document.book().find(student(row));
    return record == nullptr ? QString() : m_names.listName(record->student);
}

const Scale& StudentsModel::scale() const
{
    return m_document.book().scale;
}

int StudentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StudentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags StudentsModel::flags(const QModelIndex& index) const
{
    return index.column() == Level ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString StudentsModel::wordsOf(const StudentCell& cell) const
{
    const QString words = cellWords(cell, scale(), m_document.today());
    return cell.isStarred ? tr("%1, to talk about", "level and signs").arg(words) : words;
}

QString StudentsModel::aboutRow(int row) const
{
    const StudentCell& shown = cell(row);
    QStringList parts{nameOf(row), outcome() != nullptr ? outcomeName(*outcome()) : QString()};
    if (shown.newest) {
        parts.append(tr("newest %1").arg(shortDate(*shown.newest)));
    }
    if (shown.marks > 0) {
        parts.append(tr("%n pieces", nullptr, shown.marks));
    }
    if (!shown.exemptReason.isEmpty()) {
        parts.append(shown.exemptReason);
    }
    return parts.join(tr(", "));
}

QVariant StudentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_document.hasBook()) {
        return {};
    }
    const int row = index.row();
    if (isHidden(row)) {
        return role == Qt::AccessibleTextRole ? QVariant(tr("hidden")) : QVariant();
    }
    const StudentCell& shown = cell(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Newest) {
            return shown.newest ? dateSeenFrom(m_document.today(), *shown.newest) : QString();
        }
        return wordsOf(shown);
    case Qt::AccessibleDescriptionRole:
        return aboutRow(row);
    case Qt::ToolTipRole:
        return tooltipText(
            tr("%1: %2", "what it is about, level and signs").arg(aboutRow(row), wordsOf(shown)));
    default:
        return {};
    }
}

QVariant StudentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        if (!isAsked || section >= rowCount() || !m_document.hasBook()) {
            return {};
        }
        return role == Qt::ToolTipRole ? tooltipText(nameOf(section)) : nameOf(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Level ? tr("Level") : section == Words ? tr("In words") : tr("Newest");
}

} // namespace trellis::ui
