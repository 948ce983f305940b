// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_row.h"

#include "core/insight/cell_signs.h"
#include "core/mastery/proficiency.h"
#include "core/mastery/standing.h"
#include "core/storage/read.h"
#include "ui/common/group_words.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

void readMark(const Gradebook& gradebook, const Evidence& mark, RecordCell& cell)
{
    cell.evidence = mark.id;
    cell.mark = mark.mark;
    cell.rank = mark.rank;
    if (mark.hasNote && mark.id.isValid()) {
        const auto note = readNote(gradebook, mark.id);
        cell.note = note ? toQt(*note).simplified().left(300) : QString();
    }
    if (!mark.id.isValid()) {
        cell.evidence = EvidenceId{-1}; // painted before it is in the file
    }
}

void readSigns(const ClassBook& book, const StudentRecord& record, OutcomeId outcome, Date today,
               RecordCell& cell)
{
    const auto isHere = [outcome](const Decision& one) { return one.outcome == outcome; };
    cell.isDecision =
        standingOn(std::span<const Decision>(record.decisions), today, isHere) != nullptr;
    if (const Flag* flag = openFlag(book, record, outcome, today)) {
        cell.isToReassess = true;
        cell.dueOn = flag->dueOn;
    }
}

/// What was known on the activity's day, without the activity.
void readBefore(const ClassBook& book, const StudentRecord& rest, const Outcome& outcome, Date day,
                RecordCell& cell)
{
    const Proficiency before = proficiency(book, rest, outcome, day);
    cell.before = before.rank;
    cell.isExempt = before.isExempt();
    cell.newestBefore = before.lastMark;
    cell.isStale = isStale(book, outcome, before, day);
    for (const Evidence& mark : book.evidenceOf(rest, outcome.id)) {
        cell.notesBefore += mark.hasNote && !mark.isWithdrawn && mark.date <= day ? 1 : 0;
    }
    cell.isLocked = isLocked(outcome, day);
    cell.opensOn = outcome.openedOn;
}

StudentRecord without(const StudentRecord& record, ActivityId activity)
{
    StudentRecord rest = record;
    std::erase_if(rest.evidence,
                  [activity](const Evidence& mark) { return mark.activity == activity; });
    return rest;
}

} // namespace

const Evidence* markOfActivity(const ClassBook& book, const StudentRecord& record,
                               OutcomeId outcome, ActivityId activity)
{
    const Evidence* newest = nullptr;
    for (const Evidence& mark : book.evidenceOf(record, outcome)) {
        if (mark.activity == activity && !mark.isWithdrawn) {
            newest = &mark;
        }
    }
    return newest;
}

RecordRow recordRow(const Gradebook& gradebook, const ClassBook& book, const StudentRecord& record,
                    const Activity& activity, const NameGuard& names, Date today)
{
    RecordRow row;
    row.student = record.student.id;
    row.name = names.listName(record.student);
    row.calledName = names.preferredName(record.student);
    row.isHidden = names.hides(record.student.id);
    row.isAbsent = record.isAbsentOn(activity.date);
    if (const LearningGroup* group = groupFor(book, row.student, activity.date)) {
        row.group = group->id;
        row.groupName = row.isHidden ? QString() : groupName(book, *group, names, activity.date);
    }
    const StudentRecord rest = without(record, activity.id);
    for (const OutcomeId id : activity.outcomes) {
        RecordCell& cell = row.cells.emplace_back();
        const auto index = book.indexOf(id);
        if (!index || row.isHidden) {
            continue;
        }
        readBefore(book, rest, book.outcomes.at(*index), activity.date, cell);
        readSigns(book, record, id, today, cell);
        if (const Evidence* mark = markOfActivity(book, record, id, activity.id)) {
            readMark(gradebook, *mark, cell);
        }
    }
    return row;
}

std::vector<const StudentRecord*> recordedStudents(const ClassBook& book, const Activity& activity,
                                                   const std::vector<StudentId>& order)
{
    std::vector<const StudentRecord*> students;
    for (const StudentRecord& record : book.students) {
        const bool hasMark = std::any_of(
            record.evidence.begin(), record.evidence.end(), [&activity](const Evidence& mark) {
                return mark.activity == activity.id && !mark.isWithdrawn;
            });
        if (hasMark || book.isEnrolledOn(record, activity.date)) {
            students.push_back(&record);
        }
    }
    const auto placeOf = [&order](const StudentRecord* record) {
        return std::find(order.begin(), order.end(), record->student.id) - order.begin();
    };
    std::stable_sort(
        students.begin(), students.end(),
        [&](const StudentRecord* a, const StudentRecord* b) { return placeOf(a) < placeOf(b); });
    return students;
}

} // namespace trellis::ui
