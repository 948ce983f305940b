// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the cells and heads of the Map say in words.
#include "ui/common/cell_words.h"
#include "ui/map/map_model.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

QString MapModel::cellText(const MapCell& cell) const
{
    return cellWords(cell, scale(), day());
}

QString MapModel::cellDescription(const QModelIndex& index) const
{
    const MapCell& cell = row(index.row()).cells.at(static_cast<std::size_t>(index.column()));
    QStringList parts{nameOf(index.row()),
                      headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()};
    if (cell.newest) {
        parts.append(tr("newest %1").arg(shortDate(*cell.newest)));
    }
    if (cell.marks > 0) {
        parts.append(tr("%n pieces", nullptr, cell.marks));
    }
    return parts.join(tr(", "));
}

QString MapModel::outcomeTip(int column) const
{
    const Outcome& shown = *outcome(column);
    QStringList parts;
    const std::vector<int> numbers = counts(column);
    for (int rank = 1; rank <= scale().topRank(); ++rank) {
        parts.append(tr("%1 %2", "how many, level")
                         .arg(QString::number(numbers.at(static_cast<std::size_t>(rank))),
                              ownWord(scale().level(rank).name)));
    }
    parts.append(tr("%1 without a level").arg(numbers.front()));
    const QString title = named(shown.title, TextFor::Screen);
    return m_names.isHiding() ? title : title + QLatin1Char('\n') + parts.join(tr(", "));
}

QString MapModel::classInWords() const
{
    const bool hasRule = std::any_of(m_rows.begin(), m_rows.end(), [](const MapRow& row) {
        return row.credit.count.has_value();
    });
    if (!hasRule || m_filter.isSet() || isHiding()) {
        return {};
    }
    const auto earned = std::count_if(m_rows.begin(), m_rows.end(),
                                      [](const MapRow& row) { return row.credit.isEarned; });
    const auto oneAway = std::count_if(m_rows.begin(), m_rows.end(),
                                       [](const MapRow& row) { return row.credit.toGo == 1; });
    const QString credit =
        tr("%1 of %n students have credit", nullptr, static_cast<int>(m_rows.size())).arg(earned);
    return oneAway == 0 ? credit
                        : tr("%1 · %2", "who has credit, who is one away")
                              .arg(credit, tr("%n are one outcome away", nullptr,
                                              static_cast<int>(oneAway)));
}

QString MapModel::creditText(const MapCredit& credit)
{
    return creditText(credit, true);
}

QString MapModel::shortCreditText(const MapCredit& credit)
{
    return creditText(credit, false);
}

QString MapModel::creditText(const MapCredit& credit, bool countsExempt)
{
    if (!credit.count) {
        return {};
    }
    const QString text = tr("%1 of %2").arg(*credit.count).arg(credit.needed);
    const QString counted = countsExempt && credit.exempt > 0
                                ? tr("%1 · %2 exempt").arg(text).arg(credit.exempt)
                                : text;
    // All boxes are full then, and still it is not earned.
    if (!credit.alsoShort.isEmpty() && *credit.count >= credit.needed) {
        return tr("%1 · %2", "7 of 7, needs 8").arg(counted, credit.alsoShort);
    }
    // There are no boxes then which would show it.
    return credit.pool < credit.needed && credit.isOutOfReach ? tr("%1 · out of reach").arg(counted)
                                                              : counted;
}

QString MapModel::creditInWords(const MapCredit& credit)
{
    if (credit.isEarned) {
        return tr("%1, credit earned").arg(creditText(credit));
    }
    // In full, also while the number is not there yet.
    MapCredit inCell = credit;
    inCell.alsoShort.clear();
    return credit.count && !credit.also.isEmpty()
               ? tr("%1, %2", "5 of 7, needs 8").arg(creditText(inCell), credit.also)
               : creditText(credit);
}

QStringList MapModel::usualCreditTexts() const
{
    const QString most = tr("10 of 10", "the longest text of credit");
    QStringList texts{most};
    if (!m_document.hasBook()) {
        return texts;
    }
    const auto& students = m_document.book().students;
    const bool asksMore =
        m_document.book().rule.conditions.size() > 1 ||
        std::any_of(students.begin(), students.end(), [](const StudentRecord& record) {
            return record.ownRule && record.ownRule->rule.conditions.size() > 1;
        });
    if (asksMore) {
        texts.append(tr("%1 · %2", "7 of 7, needs 8")
                         .arg(most, QCoreApplication::translate("Credit", "needs more")));
    }
    return texts;
}

QString MapModel::exemptCreditText() const
{
    return tr("%1 · %2 exempt").arg(usualCreditTexts().constFirst()).arg(1);
}

QString MapModel::lastSeenText(const MapRow& row) const
{
    if (!row.lastSeen) {
        return {};
    }
    const int days = day().days() - row.lastSeen->days();
    // Of another day "today" would be the wrong one.
    return days == 0 ? (m_asOf ? tr("that day") : tr("today")) : tr("%1 d", "days ago").arg(days);
}

QStringList MapModel::longestLastSeen() const
{
    return {m_asOf ? tr("that day") : tr("today"), tr("%1 d", "days ago").arg(142)};
}

} // namespace trellis::ui
