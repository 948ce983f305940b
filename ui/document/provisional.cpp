// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/provisional.h"

#include <algorithm>
#include <limits>

namespace trellis::ui {

const Evidence* markUpdatedBy(const ClassBook& book, const StudentRecord& record,
                              const NewMark& mark)
{
    const auto marks = book.evidenceOf(record, mark.outcome);
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Evidence& e) {
        return e.date == mark.date && e.activity == mark.activity && !e.isWithdrawn &&
               e.isReassessment == mark.isReassessment;
    });
    return found == marks.end() ? nullptr : &*found;
}

void addProvisionally(ClassBook& book, const NewMark& mark)
{
    const auto record =
        std::find_if(book.students.begin(), book.students.end(),
                     [&](const StudentRecord& r) { return r.student.id == mark.student; });
    if (record == book.students.end() || !book.indexOf(mark.outcome)) {
        return;
    }
    const int rank = mark.mark == Mark::Level ? book.scale.rankOf(mark.level) : 0;
    if (const Evidence* updated = markUpdatedBy(book, *record, mark)) {
        Evidence& evidence =
            record->evidence.at(static_cast<std::size_t>(updated - record->evidence.data()));
        evidence.mark = mark.mark;
        evidence.rank = rank;
        return;
    }
    Evidence evidence;
    evidence.student = mark.student;
    evidence.outcome = mark.outcome;
    evidence.activity = mark.activity;
    evidence.date = mark.date;
    evidence.enteredSeq = std::numeric_limits<std::int64_t>::max();
    evidence.mark = mark.mark;
    evidence.rank = rank;
    evidence.isReassessment = mark.isReassessment;
    evidence.hasNote = !mark.note.empty();
    const auto place = std::upper_bound(record->evidence.begin(), record->evidence.end(), evidence,
                                        [&book](const Evidence& a, const Evidence& b) {
                                            const auto left = book.indexOf(a.outcome);
                                            const auto right = book.indexOf(b.outcome);
                                            return left != right ? left < right : isBefore(a, b);
                                        });
    record->evidence.insert(place, evidence);
}

} // namespace trellis::ui
