// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/student_index.h"

#include "core/base/text.h"

#include <algorithm>

namespace trellis {

namespace {

void add(std::vector<const Student*>& students, const Student& student)
{
    if (std::ranges::find(students, &student) == students.end()) {
        students.push_back(&student);
    }
}

std::vector<std::string> candidates(const std::vector<const Student*>& students)
{
    std::vector<std::string> names;
    for (const Student* student : students) {
        const std::string& number = student->number();
        names.push_back(student->listName() + (number.empty() ? "" : " (" + number + ")"));
    }
    return names;
}

Result<StudentId> only(const std::vector<const Student*>& students, const std::string& given)
{
    if (students.size() == 1) {
        return students.front()->id;
    }
    return Error{ErrorCode::Ambiguous, given, {}, candidates(students)};
}

} // namespace

StudentIndex::StudentIndex(const ClassBook& book)
{
    for (const StudentRecord& record : book.students) {
        const Student& student = record.student;
        for (const SchoolId& schoolId : student.ids) {
            if (schoolId.scheme == IdScheme::StudentNumber) {
                add(m_numbers[schoolId.value], student);
            }
        }
        for (const std::string& name : {student.listName(), student.displayName()}) {
            add(m_names[composed(name)], student);
            add(m_foldedNames[foldedKey(name)], student);
        }
    }
}

Result<StudentId> StudentIndex::byNumber(const std::string& number) const
{
    const auto found = m_numbers.find(number);
    if (found == m_numbers.end()) {
        return Error{ErrorCode::UnknownStudent, number, {}, {}};
    }
    return only(found->second, number);
}

Result<StudentId> StudentIndex::byName(const std::string& name) const
{
    if (const auto found = m_names.find(name); found != m_names.end()) {
        return only(found->second, name);
    }
    if (const auto found = m_foldedNames.find(foldedKey(name)); found != m_foldedNames.end()) {
        return only(found->second, name);
    }
    return Error{ErrorCode::UnknownStudent, name, {}, {}};
}

} // namespace trellis
