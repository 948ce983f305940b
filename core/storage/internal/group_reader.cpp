// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/group_reader.h"

#include "core/storage/internal/rows.h"

namespace trellis::internal {

namespace {

void readGroupsOf(Connection& connection, ClassId schoolClass, std::vector<LearningGroup>& groups)
{
    const std::size_t first = groups.size();
    {
        Rows rows(connection, "SELECT id, name, made_on, ended_on FROM learning_group "
                              "WHERE class_id = ? ORDER BY entered_seq, id");
        rows.with(schoolClass.value);
        while (rows.next()) {
            groups.push_back(
                {GroupId{rows.number(0)}, rows.text(1), rows.date(2), rows.optionalDate(3), {}});
        }
    }
    for (std::size_t i = first; i < groups.size(); ++i) {
        Rows rows(connection,
                  "SELECT student_id FROM group_member WHERE group_id = ? ORDER BY student_id");
        rows.with(groups[i].id.value);
        while (rows.next()) {
            groups[i].members.push_back(StudentId{rows.number(0)});
        }
    }
}

} // namespace

void readGroups(Connection& connection, ClassBook& book)
{
    if (book.schoolClass.id.isValid()) {
        readGroupsOf(connection, book.schoolClass.id, book.groups);
        return;
    }
    std::vector<ClassId> classes;
    {
        Rows rows(connection, "SELECT id FROM class WHERE course_id = ? ORDER BY id");
        rows.with(book.course.id.value);
        while (rows.next()) {
            classes.push_back(ClassId{rows.number(0)});
        }
    }
    for (const ClassId schoolClass : classes) {
        readGroupsOf(connection, schoolClass, book.groups);
    }
}

} // namespace trellis::internal
