// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/roster_model.h"

#include "ui/common/name_guard.h"
#include "ui/common/theme.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLongestShown = 300;

bool hasMovedOut(const StudentRecord& record)
{
    return record.enrollments.empty() || record.enrollments.back().to.has_value();
}

} // namespace

RosterModel::RosterModel(Document& document, NameGuard& names, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_names(names)
{
    connect(&names, &NameGuard::changed, this, &RosterModel::follow);
}

void RosterModel::follow()
{
    beginResetModel();
    m_rows.clear();
    std::vector<StudentId> gone;
    if (m_document.hasBook()) {
        for (const StudentRecord& record : m_document.book().students) {
            (hasMovedOut(record) ? gone : m_rows).push_back(record.student.id);
        }
    }
    m_inClass = static_cast<int>(m_rows.size());
    m_movedOut = static_cast<int>(gone.size());
    if (m_showsMovedOut) {
        m_rows.insert(m_rows.end(), gone.begin(), gone.end());
    }
    endResetModel();
}

void RosterModel::showMovedOut(bool shown)
{
    m_showsMovedOut = shown;
    follow();
}

StudentId RosterModel::studentAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row));
}

int RosterModel::rowOf(StudentId student) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), student);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RosterModel::text(const StudentRecord& record, int column) const
{
    const Student& student = record.student;
    if (column == Name) {
        return m_names.listName(student);
    }
    if (m_names.hides(student.id) || record.enrollments.empty()) {
        return {};
    }
    const Enrollment& newest = record.enrollments.back();
    switch (column) {
    case GoesBy:
        return student.preferredGivenName.empty() && student.preferredFamilyName.empty()
                   ? QString()
                   : m_names.preferredName(student);
    case Number:
        return toQt(student.number());
    case Grade:
        return toQt(newest.gradeLevel);
    case Section:
        return toQt(newest.section);
    case Since:
        return newest.from ? dateWithYear(*newest.from) : tr("the beginning");
    case MovedOut:
        return newest.to ? dateWithYear(*newest.to) : QString();
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_document.hasBook()) {
        return {}; // the class was taken back while nobody looked here
    }
    const StudentRecord* record = m_document.book().find(studentAt(index.row()));
    if (record == nullptr) {
        return {}; // between a change and the news of it
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString words = text(*record, index.column()).simplified().left(kLongestShown);
        const bool isSpoken = role == Qt::AccessibleTextRole && index.column() == Name;
        return isSpoken && isMovedOut(index.row()) ? tr("%1, moved out").arg(words) : words;
    }
    if (role == Qt::ToolTipRole) {
        return tooltipText(text(*record, index.column()));
    }
    if (role == Qt::ForegroundRole && isMovedOut(index.row())) {
        return tokensFor(QGuiApplication::palette()).text2;
    }
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Student");
    case GoesBy:
        return tr("Goes by");
    case Number:
        return tr("Number");
    case Grade:
        return tr("Grade");
    case Section:
        return tr("Section");
    case Since:
        return tr("Since");
    case MovedOut:
        return tr("Moved out on");
    default:
        return {};
    }
}

} // namespace trellis::ui
