// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_model.h"

#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace trellis::ui {

namespace {

QString monthOf(Date day)
{
    return QLocale().monthName(static_cast<int>(day.month()), QLocale::ShortFormat);
}

QString orEmpty(const QString& text, const QString& more)
{
    return more.isEmpty() ? text : text + QStringLiteral(", ") + more;
}

} // namespace

void OutcomeModel::setRows(OutcomeRows rows)
{
    const bool isSame =
        std::equal(rows.rows.begin(), rows.rows.end(), m_rows.rows.begin(), m_rows.rows.end(),
                   [](const OutcomeRow& a, const OutcomeRow& b) { return a.outcome == b.outcome; });
    if (isSame && !m_rows.rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const OutcomeRow& OutcomeModel::row(int row) const
{
    return m_rows.rows.at(static_cast<std::size_t>(row));
}

int OutcomeModel::rowOf(OutcomeId outcome) const
{
    const auto found = std::find_if(m_rows.rows.begin(), m_rows.rows.end(),
                                    [outcome](const auto& row) { return row.outcome == outcome; });
    return found == m_rows.rows.end() ? -1 : static_cast<int>(found - m_rows.rows.begin());
}

int OutcomeModel::rowOfNumber(const QString& number) const
{
    int beginning = -1;
    bool hasNumbers = false;
    for (int r = 0; r < rowCount(); ++r) {
        const QString& code = row(r).code;
        if (code == number) {
            return r;
        }
        hasNumbers = hasNumbers || (!code.isEmpty() && code.front().isDigit());
        if (beginning < 0 && code.startsWith(number)) {
            beginning = r;
        }
    }
    const int place = number.toInt();
    if (beginning < 0 && !hasNumbers && place >= 1 && place <= rowCount()) {
        return place - 1;
    }
    return beginning;
}

QString OutcomeModel::text(const OutcomeRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.code + QLatin1Char(' ') + row.title;
    case Level:
        return orEmpty(row.level, row.remark);
    case Growth:
        return row.growth.empty() ? QString()
                                  : tr("%1 to %2")
                                        .arg(shortDate(row.growth.front().date),
                                             shortDate(row.growth.back().date));
    default:
        return row.latest;
    }
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OutcomeRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return orEmpty(row.level, row.remark);
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{named(row.code + QLatin1Char(' ') + row.title, TextFor::Screen)};
        if (row.isStarred) {
            parts.append(tr("talk about it"));
        }
        if (!row.latest.isEmpty()) {
            parts.append(tr("newest %1").arg(row.latest));
        }
        if (row.marks > 0) {
            parts.append(tr("%n pieces", nullptr, row.marks));
        }
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        QStringList lines{row.code + QLatin1Char(' ') + row.title, orEmpty(row.level, row.remark)};
        if (!row.latest.isEmpty()) {
            lines.append(row.latest);
        }
        return tooltipText(lines.join(QStringLiteral("\n")))
            .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    }
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return m_rows.isSheet ? m_rows.canHead : tr("Outcome");
    case Level:
        return m_rows.isSheet ? m_rows.nowHead : tr("Level");
    case Growth: {
        if (m_rows.isSheet) {
            return m_rows.grownHead;
        }
        const QString first = monthOf(m_rows.from);
        const QString last = monthOf(m_rows.asOf);
        return first == last ? tr("Growth, %1").arg(last)
                             : tr("Growth, %1 \u2013 %2").arg(first, last);
    }
    default:
        return tr("Latest evidence");
    }
}

} // namespace trellis::ui
