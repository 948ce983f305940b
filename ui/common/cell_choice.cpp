// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_choice.h"

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

} // namespace trellis::ui
