// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_row.h"

#include "core/insight/meetings.h"
#include "core/mastery/credit.h"
#include "core/report/credit_facts.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

void markNew(MapRow& row, const MapRow& before)
{
    // That it can be worked on by now is no news of the student.
    const auto hasNothing = [](const MapCell& cell) {
        return cell.state.kind == CellState::Kind::Locked ||
               cell.state.kind == CellState::Kind::NoEvidence;
    };
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        MapCell& cell = row.cells[i];
        cell.state.isNew = !isSameEvidence(cell, before.cells[i]) &&
                           !(hasNothing(cell) && hasNothing(before.cells[i]));
    }
}

MapRow mapRow(const ClassBook& book, const StudentRecord& record,
              const std::vector<std::size_t>& outcomes, Date today)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, today);
    MapRow row;
    row.student = record.student.id;
    row.name = toQt(record.student.listName()).simplified();
    for (const std::size_t outcome : outcomes) {
        row.cells.push_back(
            studentCell(book, record, book.outcomes.at(outcome), levels.at(outcome), today));
    }
    row.lastSeen = lastSeen(record, today);
    row.isLongAgo =
        row.lastSeen && meetingsSince(book.schoolClass, *row.lastSeen, today) >= kNotSeenMeetings;
    const CreditStanding standing = creditStanding(book, record, levels, today);
    row.credit.count = standing.count;
    row.credit.needed = standing.needed.value_or(0);
    row.credit.pool = standing.conditions.empty() ? 0 : standing.conditions.front().poolSize;
    row.credit.exempt = standing.exempt;
    row.credit.isEarned = standing.isEarned;
    row.credit.isOutOfReach = standing.isOutOfReach;
    row.credit.toGo = standing.toGo;
    if (standing.conditions.size() > 1 && !standing.isEarned) {
        const CreditFacts facts = creditFacts(book, standing, levels);
        constexpr qsizetype kMostNamed = 2;
        const bool isShort = facts.also.size() == 1 && facts.also.front().asksCreditLevel &&
                             facts.also.front().pool == PoolKind::Named &&
                             facts.also.front().needsEveryOne() &&
                             std::ssize(facts.also.front().codes) <= kMostNamed;
        row.credit.also = alsoNeededText(facts);
        row.credit.alsoShort = isShort || row.credit.also.isEmpty()
                                   ? row.credit.also
                                   : QCoreApplication::translate("Credit", "needs more");
    }
    return row;
}

} // namespace trellis::ui
