// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_order.h"

#include "core/base/text.h"
#include "ui/common/group_words.h"
#include "ui/text/course_words.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapFilter)
};

bool hasSign(const MapCell& cell, MapSign sign)
{
    switch (sign) {
    case MapSign::New:
        return cell.state.isNew;
    case MapSign::Reassess:
        return cell.state.isToReassess;
    case MapSign::Stale:
        return cell.state.isStale;
    case MapSign::Note:
        return cell.state.hasNote;
    case MapSign::Decision:
        return cell.state.isDecision;
    case MapSign::Exempt:
        return cell.state.kind == CellState::Kind::Exempt;
    case MapSign::NotHandedIn:
        return cell.state.kind == CellState::Kind::NotHandedIn;
    case MapSign::NoEvidence:
        return cell.state.kind == CellState::Kind::NoEvidence;
    case MapSign::Starred:
        return cell.isStarred;
    }
    return false;
}

/// How far from credit: to go, then out of reach, then earned, then no rule at all.
std::tuple<int, int> creditOrder(const MapCredit& credit)
{
    if (!credit.count) {
        return {3, 0};
    }
    if (credit.isEarned) {
        return {2, 0};
    }
    return credit.toGo ? std::tuple(0, *credit.toGo) : std::tuple(1, 0);
}

} // namespace

bool MapFilter::isSet() const
{
    return rank || bloom || category || sign || group || !name.trimmed().isEmpty();
}

QString MapFilter::text(const ClassBook& book, const NameGuard& names, Date day) const
{
    QStringList parts;
    if (!name.trimmed().isEmpty()) {
        parts.append(named(name.trimmed(), TextFor::Screen));
    }
    if (rank && *rank <= book.scale.topRank()) {
        parts.append(ownWord(book.scale.level(*rank).name));
    }
    if (bloom) {
        parts.append(bloomText(*bloom));
    }
    if (const Category* one = category ? book.find(*category) : nullptr) {
        parts.append(named(one->name, TextFor::Screen));
    }
    if (sign) {
        parts.append(signText(*sign));
    }
    if (const LearningGroup* one = group ? book.find(*group) : nullptr) {
        parts.append(groupName(book, *one, names, day));
    }
    return parts.join(QStringLiteral(" + "));
}

QString signText(MapSign sign)
{
    switch (sign) {
    case MapSign::New:
        return Words::tr("New");
    case MapSign::Reassess:
        return Words::tr("To reassess");
    case MapSign::Stale:
        return Words::tr("Not seen for long");
    case MapSign::Note:
        return Words::tr("With a note");
    case MapSign::Decision:
        return Words::tr("Teacher's decision");
    case MapSign::Exempt:
        return Words::tr("Exempt");
    case MapSign::NotHandedIn:
        return Words::tr("Not handed in");
    case MapSign::NoEvidence:
        return Words::tr("No evidence yet");
    case MapSign::Starred:
        return Words::tr("Starred");
    }
    return {};
}

bool letsThrough(const MapFilter& filter, const Outcome& outcome)
{
    return (!filter.bloom || outcome.bloom == filter.bloom) &&
           (!filter.category || outcome.category == filter.category);
}

bool letsThrough(const MapFilter& filter, const ClassBook& book, StudentId student)
{
    const LearningGroup* group = filter.group ? book.find(*filter.group) : nullptr;
    return !filter.group || (group != nullptr && group->has(student));
}

bool letsThrough(const MapFilter& filter, const MapRow& row, const Student& student)
{
    if (!isNameLike(student, filter.name)) {
        return false;
    }
    if (!filter.rank && !filter.sign) {
        return true;
    }
    return std::any_of(row.cells.begin(), row.cells.end(), [&filter](const MapCell& cell) {
        const bool hasLevel = cell.state.kind == CellState::Kind::Level;
        return (!filter.rank || (hasLevel && cell.state.rank == *filter.rank)) &&
               (!filter.sign || hasSign(cell, *filter.sign));
    });
}

bool isNameLike(const Student& student, const QString& text)
{
    const auto wordsOf = [](const std::string& name) {
        return toQt(foldedKey(name)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const QStringList names = wordsOf(student.listName()) +
                              wordsOf(student.preferredName() + " " + student.displayName());
    const QStringList typed = wordsOf(toCore(text));
    return std::all_of(typed.begin(), typed.end(), [&names](const QString& word) {
        return std::any_of(names.begin(), names.end(),
                           [&word](const QString& name) { return name.startsWith(word); });
    });
}

void sortRows(std::vector<MapRow>& rows, MapSort sort, std::size_t column)
{
    if (sort == MapSort::Credit) {
        std::stable_sort(rows.begin(), rows.end(), [](const MapRow& a, const MapRow& b) {
            return creditOrder(a.credit) < creditOrder(b.credit);
        });
    } else if (sort == MapSort::LastSeen) {
        std::stable_sort(rows.begin(), rows.end(), [](const MapRow& a, const MapRow& b) {
            return a.lastSeen < b.lastSeen; // none comes first
        });
    } else if (sort == MapSort::Outcome) {
        const auto key = [column](const MapRow& row) {
            const CellState& state = row.cells.at(column).state;
            return std::pair(state.kind == CellState::Kind::Exempt, state.rank);
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&key](const MapRow& a, const MapRow& b) { return key(a) < key(b); });
    }
}

} // namespace trellis::ui
