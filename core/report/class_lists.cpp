// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/class_lists.h"

#include "core/insight/meetings.h"
#include "core/mastery/credit.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace trellis {

namespace {

/// Smaller is closer to credit; what is earned needs nothing any more and comes last.
std::tuple<int, int> distance(const CreditListRow& row)
{
    if (!row.count) {
        return {3, 0};
    }
    if (row.isEarned) {
        return {2, 0};
    }
    return row.toGo ? std::tuple(0, *row.toGo) : std::tuple(1, 0);
}

} // namespace

std::vector<CreditListRow> creditList(const ClassBook& book, Date asOf)
{
    std::vector<CreditListRow> rows;
    for (const StudentRecord& record : book.students) {
        if (!book.isEnrolledOn(record, asOf)) {
            continue;
        }
        const CreditStanding standing = creditStanding(book, record, asOf);
        CreditListRow row;
        row.student = record.student.id;
        row.boxes = creditBoxes(standing);
        row.count = standing.count;
        row.needed = standing.needed.value_or(0);
        row.exempt = standing.exempt;
        row.isEarned = standing.isEarned;
        row.isOutOfReach = standing.isOutOfReach;
        row.toGo = standing.toGo;
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CreditListRow& a, const CreditListRow& b) {
        return distance(a) < distance(b);
    });
    return rows;
}

std::vector<StudentId> everybody(const ClassBook& book, Date asOf)
{
    std::vector<StudentId> students;
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, asOf)) {
            students.push_back(record.student.id);
        }
    }
    return students;
}

std::vector<StudentId> leastLatelySeen(const ClassBook& book, Date asOf)
{
    std::vector<std::pair<std::optional<Date>, StudentId>> seen;
    for (const StudentId student : everybody(book, asOf)) {
        seen.emplace_back(lastSeen(*book.find(student), asOf), student);
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<StudentId> students;
    for (const auto& [day, student] : seen) {
        students.push_back(student);
    }
    return students;
}

std::vector<StudentId> asSeated(const ClassBook& book, const std::vector<StudentId>& seats,
                                Date asOf)
{
    std::vector<StudentId> students = everybody(book, asOf);
    std::stable_sort(students.begin(), students.end(), [&seats](StudentId a, StudentId b) {
        const auto placeOf = [&seats](StudentId one) {
            return std::find(seats.begin(), seats.end(), one);
        };
        return placeOf(a) < placeOf(b);
    });
    return students;
}

} // namespace trellis
