// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/student_cell.h"

#include "core/insight/cell_signs.h"
#include "ui/text/strings.h"

namespace trellis::ui {

StudentCell studentCell(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
                        const Proficiency& level, Date day)
{
    StudentCell cell;
    cell.marks = level.calculated.marks;
    cell.minimum = level.minimum;
    cell.newest = level.lastMark;
    const Evidence* newest = nullptr;
    for (const Evidence& evidence : book.evidenceOf(record, outcome.id)) {
        if (!evidence.isWithdrawn && evidence.date <= day) {
            newest = &evidence;
            ++cell.pieces;
            cell.notes += evidence.hasNote ? 1 : 0;
        }
    }
    if (const Flag* flag = openFlag(book, record, outcome.id, day)) {
        cell.state.isToReassess = true;
        cell.dueOn = flag->dueOn;
    }
    cell.isStarred = record.starOn(outcome.id) != nullptr;
    cell.state.isStale = isStale(book, outcome, level, day);
    cell.state.creditRank = book.scale.creditRank;
    cell.state.hasNote = cell.notes > 0;
    cell.state.isDecision = level.decision != nullptr && !level.isExempt();
    if (level.isExempt()) {
        cell.state.kind = CellState::Kind::Exempt;
        cell.exemptReason = toQt(level.exemption->reason).simplified().left(300);
    } else if (level.rank) {
        cell.state.kind = CellState::Kind::Level;
        cell.state.rank = *level.rank;
        cell.state.key = toQt(book.scale.level(*level.rank).key);
    } else if (newest != nullptr && newest->mark == Mark::NotHandedIn) {
        cell.state.kind = CellState::Kind::NotHandedIn;
    } else if (isLocked(outcome, day) && cell.marks == 0) {
        cell.state.kind = CellState::Kind::Locked;
        cell.opensOn = outcome.openedOn;
    }
    return cell;
}

bool isSameEvidence(const StudentCell& a, const StudentCell& b)
{
    return a.state.kind == b.state.kind && a.state.rank == b.state.rank &&
           a.state.isDecision == b.state.isDecision && a.pieces == b.pieces && a.marks == b.marks &&
           a.newest == b.newest;
}

} // namespace trellis::ui
