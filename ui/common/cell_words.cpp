// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_words.h"

#include "ui/text/dates.h"
#include "ui/text/isolates.h"

#include <QCoreApplication>
#include <QStringList>

namespace trellis::ui {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

QString levelWords(const StudentCell& cell, const Scale& scale)
{
    switch (cell.state.kind) {
    case CellState::Kind::NoEvidence:
        return cell.marks > 0
                   ? CellWords::tr("%1 of %n pieces", nullptr, cell.minimum).arg(cell.marks)
                   : CellWords::tr("no evidence yet");
    case CellState::Kind::Level:
        return ownWord(scale.level(cell.state.rank).name);
    case CellState::Kind::Exempt:
        return CellWords::tr("exempt");
    case CellState::Kind::NotHandedIn:
        return CellWords::tr("not handed in");
    case CellState::Kind::Locked:
        return cell.opensOn ? CellWords::tr("opens %1").arg(shortDate(*cell.opensOn)) : QString();
    }
    return {};
}

} // namespace

QString notesWords(int notes)
{
    if (notes == 0) {
        return {};
    }
    return CellWords::tr("%n notes", nullptr, notes);
}

QString staleWords(Date newest, Date day)
{
    return CellWords::tr("last seen %n weeks ago", nullptr, (day.days() - newest.days()) / 7);
}

QString cellWords(const StudentCell& cell, const Scale& scale, Date day)
{
    QStringList parts{levelWords(cell, scale)};
    if (cell.state.isDecision) {
        parts.append(CellWords::tr("teacher's decision"));
    }
    if (cell.state.isToReassess) {
        parts.append(cell.dueOn ? CellWords::tr("reassess by %1").arg(shortDate(*cell.dueOn))
                                : CellWords::tr("reassess"));
    }
    if (cell.state.isNew) {
        parts.append(CellWords::tr("new"));
    }
    if (cell.notes > 0) {
        parts.append(notesWords(cell.notes));
    }
    // With all of the others it would be more than can be listened to.
    if (cell.state.isStale && cell.newest && parts.size() < 4) {
        parts.append(staleWords(*cell.newest, day));
    }
    return parts.join(CellWords::tr(", "));
}

} // namespace trellis::ui
