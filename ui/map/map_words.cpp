// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the cells and heads of the Map say in words.
#include "ui/common/cell_words.h"
#include "ui/map/map_model.h"
#include "ui/text/dates.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

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

QString MapModel::creditText(const MapCredit& credit)
{
    if (!credit.count) {
        return {};
    }
    const QString text = tr("%1 of %2").arg(*credit.count).arg(credit.needed);
    const QString counted =
        credit.exempt > 0 ? tr("%1 · %2 exempt").arg(text).arg(credit.exempt) : text;
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

QString MapModel::widestCreditText() const
{
    QString widest = tr("10 of 10", "the longest text of credit");
    for (const MapRow& row : m_rows) {
        QString text = tr("10 of 10", "the longest text of credit");
        if (row.credit.exempt > 0) {
            text = tr("%1 · %2 exempt").arg(text).arg(row.credit.exempt);
        }
        // The next mark may be the one that makes the number full.
        const bool mayBeFull = row.credit.count && *row.credit.count + 1 >= row.credit.needed;
        if (mayBeFull && !row.credit.alsoShort.isEmpty()) {
            text = tr("%1 · %2", "7 of 7, needs 8").arg(text, row.credit.alsoShort);
        }
        widest = text.size() > widest.size() ? text : widest;
    }
    return widest;
}

QString MapModel::widestBareCreditText() const
{
    QString widest;
    for (const MapRow& row : m_rows) {
        const QString text =
            row.credit.pool < row.credit.needed ? creditText(row.credit) : QString();
        widest = text.size() > widest.size() ? text : widest;
    }
    return widest;
}

QString MapModel::lastSeenText(const MapRow& row) const
{
    if (!row.lastSeen) {
        return {};
    }
    const int days = day().days() - row.lastSeen->days();
    return days == 0 ? tr("today") : tr("%1 d", "days ago").arg(days);
}

} // namespace trellis::ui
