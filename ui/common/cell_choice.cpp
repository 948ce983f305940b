// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_choice.h"

#include "ui/document/provisional.h"

namespace trellis::ui {

const Evidence* newestMark(const ClassBook& book, const LevelEntry::Cell& cell, Date asOf)
{
    const StudentRecord* record = book.find(cell.student);
    const Evidence* newest = nullptr;
    if (record != nullptr) {
        for (const Evidence& mark : book.evidenceOf(*record, cell.outcome)) {
            newest = mark.isWithdrawn || mark.date > asOf ? newest : &mark;
        }
    }
    return newest;
}

const Evidence* markReplacedOn(const ClassBook& book, const LevelEntry::Cell& cell, Date day)
{
    const StudentRecord* record = book.find(cell.student);
    NewMark mark;
    mark.student = cell.student;
    mark.outcome = cell.outcome;
    mark.date = day;
    return record == nullptr ? nullptr : markUpdatedBy(book, *record, mark);
}

} // namespace trellis::ui
