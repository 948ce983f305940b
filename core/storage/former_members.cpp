// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/former_members.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/student_reader.h"

namespace trellis {

Result<std::vector<FormerMember>> readFormerMembers(const Gradebook& gradebook)
{
    using internal::Rows;
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<FormerMember>> {
        internal::Connection& connection = gradebook.connection();
        const internal::ReadMoment moment(connection);
        std::vector<FormerMember> members;
        Rows rows(connection, "SELECT e.student_id, e.class_id, e.to_date FROM enrollment AS e "
                              "WHERE NOT EXISTS (SELECT 1 FROM enrollment AS o "
                              "WHERE o.student_id = e.student_id AND o.to_date IS NULL) "
                              "ORDER BY e.student_id, e.to_date DESC, e.id DESC");
        while (rows.next()) {
            const StudentId student{rows.number(0)};
            if (members.empty() || members.back().student.id != student) {
                FormerMember& member = members.emplace_back();
                member.student.id = student;
                member.schoolClass = ClassId{rows.number(1)};
                member.left = rows.date(2);
            }
        }
        for (FormerMember& member : members) {
            member.student = internal::readStudent(connection, member.student.id);
        }
        return members;
    });
}

} // namespace trellis
