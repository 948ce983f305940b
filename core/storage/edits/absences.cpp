// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/absences.h"

#include "core/storage/edit.h"
#include "core/storage/internal/rows.h"

namespace trellis {

using internal::Rows;

namespace {

std::vector<std::int64_t> absencesOf(Edit& edit, ClassId schoolClass, Date day, StudentId student)
{
    std::vector<std::int64_t> ids;
    Rows rows(edit.connection(), "SELECT id FROM absence WHERE class_id = ? AND date = ? "
                                 "AND student_id = ? ORDER BY id");
    rows.with(schoolClass.value, day.toIso(), student.value);
    while (rows.next()) {
        ids.push_back(rows.number(0));
    }
    return ids;
}

} // namespace

Result<Committed> setAbsent(Gradebook& gradebook, ClassId schoolClass, Date day,
                            const std::vector<StudentId>& students, bool isAbsent)
{
    nlohmann::json args = {
        {"class", schoolClass.value}, {"date", day.toIso()}, {"absent", isAbsent}};
    args["students"] = nlohmann::json::array();
    for (const StudentId student : students) {
        args["students"].push_back(student.value);
    }
    return gradebook.transact(OpKind::SetAbsences, args, [&](Edit& edit) -> Result<void> {
        for (const StudentId student : students) {
            const auto ids = absencesOf(edit, schoolClass, day, student);
            if (isAbsent && ids.empty()) {
                edit.insert("absence", AbsenceId::make().value,
                            {{"student_id", student.value},
                             {"class_id", schoolClass.value},
                             {"date", day.toIso()}});
            }
            if (!isAbsent) {
                for (const std::int64_t id : ids) {
                    edit.remove("absence", id);
                }
            }
        }
        return {};
    });
}

} // namespace trellis
