// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Students who leave a class, and come back.
#include "core/storage/edits/people.h"

namespace trellis {

namespace {

const StudentRecord* enrolled(const ClassBook& book, StudentId student)
{
    const StudentRecord* record = book.find(student);
    return record == nullptr || record->enrollments.empty() ? nullptr : record;
}

Error notEnrolled(const ClassBook& book, StudentId student)
{
    const StudentRecord* record = book.find(student);
    return Error{ErrorCode::NotEnrolled,
                 record == nullptr ? std::string() : record->student.displayName(),
                 book.schoolClass.name,
                 {}};
}

nlohmann::json moveArgs(const ClassBook& book, const std::vector<StudentId>& students)
{
    nlohmann::json args = {{"class", book.schoolClass.id.value}};
    if (students.size() == 1) {
        args["student"] = students.front().value;
        return args;
    }
    args["students"] = nlohmann::json::array();
    for (const StudentId student : students) {
        args["students"].push_back(student.value);
    }
    return args;
}

} // namespace

Result<Committed> moveOut(Gradebook& gradebook, const ClassBook& book,
                          const std::vector<StudentId>& students, Date date)
{
    for (const StudentId student : students) {
        const StudentRecord* record = enrolled(book, student);
        if (record == nullptr || record->enrollments.back().to) {
            return notEnrolled(book, student);
        }
        const Enrollment& current = record->enrollments.back();
        if (current.from && date < *current.from) {
            return Error{ErrorCode::InvalidValue, date.toIso(), "date", {current.from->toIso()}};
        }
    }
    return gradebook.transact(
        OpKind::MoveOut, moveArgs(book, students), [&](Edit& edit) -> Result<void> {
            for (const StudentId student : students) {
                const Enrollment& current = book.find(student)->enrollments.back();
                edit.update("enrollment", current.id.value, {{"to_date", date.toIso()}});
            }
            return {};
        });
}

Result<Committed> moveOut(Gradebook& gradebook, const ClassBook& book, StudentId student, Date date)
{
    return moveOut(gradebook, book, std::vector{student}, date);
}

Result<Committed> moveBack(Gradebook& gradebook, const ClassBook& book,
                           const std::vector<StudentId>& students, Date date)
{
    for (const StudentId student : students) {
        const StudentRecord* record = enrolled(book, student);
        if (record == nullptr) {
            return notEnrolled(book, student);
        }
        if (!record->enrollments.back().to) {
            return Error{ErrorCode::AlreadyThere, record->student.displayName(), "enrollment", {}};
        }
    }
    return gradebook.transact(
        OpKind::MoveBack, moveArgs(book, students), [&](Edit& edit) -> Result<void> {
            for (const StudentId student : students) {
                const Enrollment& last = book.find(student)->enrollments.back();
                if (date <= *last.to) {
                    edit.update("enrollment", last.id.value, {{"to_date", nullptr}});
                } else {
                    writeEnrollment(edit, book.schoolClass.id, student,
                                    {{}, date, {}, last.gradeLevel, last.section});
                }
            }
            return {};
        });
}

Result<Committed> moveBack(Gradebook& gradebook, const ClassBook& book, StudentId student,
                           Date date)
{
    return moveBack(gradebook, book, std::vector{student}, date);
}

} // namespace trellis
