// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"

#include "core/base/text.h"
#include "core/storage/edits/printed.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/student_reader.h"

#include <algorithm>
#include <iterator>

namespace trellis {

using internal::Rows;

namespace {

void writeIds(Edit& edit, const Student& student)
{
    std::int64_t position = 0;
    for (const SchoolId& schoolId : student.ids) {
        edit.insert("student_id", randomId(),
                    {{"student_id", student.id.value},
                     {"position", ++position},
                     {"scheme", std::string(idSchemeName(schoolId.scheme))},
                     {"source", schoolId.source},
                     {"value", schoolId.value}});
    }
}

void writeGuardian(Edit& edit, StudentId student, std::int64_t position, const Guardian& guardian)
{
    edit.insert("guardian", guardian.id.isValid() ? guardian.id.value : randomId(),
                {{"student_id", student.value},
                 {"position", position},
                 {"name", guardian.name},
                 {"email", guardian.email},
                 {"phone", guardian.phone},
                 {"relationship", guardian.relationship}});
}

std::vector<Field> fieldsOf(const Student& student)
{
    return {{"family_name", student.familyName},
            {"given_name", student.givenName},
            {"name_prefix", student.namePrefix},
            {"middle_name", student.middleName},
            {"preferred_given_name", student.preferredGivenName},
            {"preferred_family_name", student.preferredFamilyName},
            {"pronouns", student.pronouns},
            {"home_language", student.homeLanguage},
            {"birth_date", dayOrNull(student.birthDate)},
            {"notes", student.notes},
            {"sheet_language", student.sheetLanguage},
            {"sheet_language_2", student.secondSheetLanguage}};
}

struct StickyColumn {
    std::string_view column;
    std::string_view field; // as a roster names it
};

// The columns of a student that a roster brings.
constexpr StickyColumn kStickyColumns[] = {
    {"family_name", "familyName"},
    {"given_name", "givenName"},
    {"name_prefix", "namePrefix"},
    {"middle_name", "middleName"},
    {"preferred_given_name", "preferredGivenName"},
    {"preferred_family_name", "preferredFamilyName"},
    {"pronouns", "pronouns"},
    {"home_language", "homeLanguage"},
    {"birth_date", "birthDate"},
    {"notes", "notes"},
};

std::vector<Field> fieldsOf(const Enrollment& enrollment)
{
    return {{"from_date", dayOrNull(enrollment.from)},
            {"to_date", dayOrNull(enrollment.to)},
            {"grade_level", enrollment.gradeLevel},
            {"section", enrollment.section}};
}

std::vector<Field> changedFields(const std::vector<Field>& before, const std::vector<Field>& after)
{
    std::vector<Field> changed;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].value != before[i].value) {
            changed.push_back(after[i]);
        }
    }
    return changed;
}

std::vector<std::int64_t> idsOf(Edit& edit, std::string_view sql, StudentId student)
{
    std::vector<std::int64_t> ids;
    Rows rows(edit.connection(), sql);
    rows.with(student.value);
    while (rows.next()) {
        ids.push_back(rows.number(0));
    }
    return ids;
}

void updateGuardians(Edit& edit, const Student& before, const Student& after)
{
    for (const Guardian& old : before.guardians) {
        const bool stays = std::any_of(after.guardians.begin(), after.guardians.end(),
                                       [&old](const Guardian& g) { return g.id == old.id; });
        if (!stays) {
            edit.remove("guardian", old.id.value);
        }
    }
    std::int64_t position = 0;
    for (const Guardian& guardian : after.guardians) {
        ++position;
        const auto old = std::find_if(
            before.guardians.begin(), before.guardians.end(),
            [&guardian](const Guardian& g) { return g.id.isValid() && g.id == guardian.id; });
        if (old == before.guardians.end()) {
            writeGuardian(edit, after.id, position, guardian);
        } else if (*old != guardian) {
            edit.update("guardian", guardian.id.value,
                        {{"name", guardian.name},
                         {"email", guardian.email},
                         {"phone", guardian.phone},
                         {"relationship", guardian.relationship}});
        }
    }
}

// What of the difference a roster could change back.
std::vector<std::string> stickyFieldsOf(const Student& before, const Student& after)
{
    std::vector<std::string> sticky;
    for (const Field& field : changedFields(fieldsOf(before), fieldsOf(after))) {
        const auto* found = std::find_if(
            std::begin(kStickyColumns), std::end(kStickyColumns),
            [&field](const StickyColumn& column) { return column.column == field.column; });
        if (found != std::end(kStickyColumns)) {
            sticky.emplace_back(found->field);
        }
    }
    if (before.guardians != after.guardians) {
        sticky.emplace_back("guardians");
    }
    return sticky;
}

void addStickyFields(Edit& edit, StudentId student, const std::vector<std::string>& fields)
{
    for (const std::string& field : fields) {
        {
            Rows same(edit.connection(),
                      "SELECT 1 FROM sticky_field WHERE student_id = ? AND field = ?");
            same.with(student.value, field);
            if (same.next()) {
                continue;
            }
        }
        edit.insert("sticky_field", randomId(), {{"student_id", student.value}, {"field", field}});
    }
}

bool hasName(const Student& student)
{
    return !trimmed(student.familyName).empty() || !trimmed(student.givenName).empty();
}

// The number must not be another student's.
Result<void> checkNumber(Edit& edit, const Student& student)
{
    if (student.number().empty()) {
        return {};
    }
    Rows same(edit.connection(), "SELECT s.given_name, s.family_name FROM student_id AS i "
                                 "JOIN student AS s ON s.id = i.student_id "
                                 "WHERE i.scheme = 'studentNumber' AND i.value = ? AND s.id <> ?");
    same.with(student.number(), student.id.value);
    if (same.next()) {
        return Error{ErrorCode::AlreadyThere,
                     student.number(),
                     "number",
                     {trimmed(same.text(0) + " " + same.text(1))}};
    }
    return {};
}

} // namespace

void writeStudent(Edit& edit, const Student& student)
{
    edit.insert("student", student.id.value, fieldsOf(student));
    writeIds(edit, student);
    std::int64_t position = 0;
    for (const Guardian& guardian : student.guardians) {
        writeGuardian(edit, student.id, ++position, guardian);
    }
}

void updateStudent(Edit& edit, const Student& before, const Student& after)
{
    const std::vector<Field> changed = changedFields(fieldsOf(before), fieldsOf(after));
    if (!changed.empty()) {
        edit.update("student", after.id.value, changed);
    }
    const bool isOnSheet = before.sheetLanguage != after.sheetLanguage ||
                           before.secondSheetLanguage != after.secondSheetLanguage ||
                           before.preferredName() != after.preferredName();
    if (isOnSheet) {
        forgetPrinted(edit, after.id);
    }
    if (before.ids != after.ids) {
        const auto rows = idsOf(
            edit, "SELECT id FROM student_id WHERE student_id = ? ORDER BY position, id", after.id);
        for (const std::int64_t row : rows) {
            edit.remove("student_id", row);
        }
        writeIds(edit, after);
    }
    updateGuardians(edit, before, after);
}

void writeEnrollment(Edit& edit, ClassId schoolClass, StudentId student,
                     const Enrollment& enrollment)
{
    std::vector<Field> fields = fieldsOf(enrollment);
    fields.push_back({"student_id", student.value});
    fields.push_back({"class_id", schoolClass.value});
    edit.insert("enrollment",
                enrollment.id.isValid() ? enrollment.id.value : EnrollmentId::make().value, fields);
}

void updateEnrollment(Edit& edit, const Enrollment& before, const Enrollment& after)
{
    const std::vector<Field> changed = changedFields(fieldsOf(before), fieldsOf(after));
    if (!changed.empty()) {
        edit.update("enrollment", after.id.value, changed);
    }
}

Result<Committed> addStudent(Gradebook& gradebook, ClassId schoolClass, const Student& given,
                             std::optional<Date> from)
{
    Student student = given;
    student.id = StudentId::make();
    if (!hasName(student)) {
        return Error{ErrorCode::MissingValue, {}, "name", {}};
    }
    return gradebook.transact(
        OpKind::AddStudent, {{"class", schoolClass.value}, {"student", student.id.value}},
        [&](Edit& edit) -> Result<void> {
            if (auto free = checkNumber(edit, student); !free) {
                return free;
            }
            writeStudent(edit, student);
            writeEnrollment(edit, schoolClass, student.id, {{}, from, {}, {}, {}});
            return {};
        });
}

Result<Committed> editStudent(Gradebook& gradebook, const Student& student)
{
    if (!hasName(student)) {
        return Error{ErrorCode::MissingValue, {}, "name", {}};
    }
    return gradebook.transact(
        OpKind::EditStudent, {{"student", student.id.value}}, [&](Edit& edit) -> Result<void> {
            {
                Rows row(edit.connection(), "SELECT 1 FROM student WHERE id = ?");
                row.with(student.id.value);
                if (!row.next()) {
                    return Error{ErrorCode::UnknownStudent, student.displayName(), {}, {}};
                }
            }
            if (auto free = checkNumber(edit, student); !free) {
                return free;
            }
            const Student before = internal::readStudent(edit.connection(), student.id);
            updateStudent(edit, before, student);
            addStickyFields(edit, student.id, stickyFieldsOf(before, student));
            return {};
        });
}

Result<Committed> setSheetLanguages(Gradebook& gradebook,
                                    const std::map<StudentId, std::string>& languages)
{
    nlohmann::json students = nlohmann::json::array();
    for (const auto& [student, language] : languages) {
        students.push_back(student.value);
    }
    return gradebook.transact(
        OpKind::EditStudent, {{"students", std::move(students)}}, [&](Edit& edit) -> Result<void> {
            for (const auto& [student, language] : languages) {
                Student after = internal::readStudent(edit.connection(), student);
                const Student before = after;
                after.sheetLanguage = language;
                updateStudent(edit, before, after);
            }
            return {};
        });
}

Result<std::map<StudentId, std::vector<std::string>>> readStickyFields(const Gradebook& gradebook)
{
    using Fields = std::map<StudentId, std::vector<std::string>>;
    return internal::guarded(gradebook.path(), [&]() -> Result<Fields> {
        Fields fields;
        Rows rows(gradebook.connection(),
                  "SELECT student_id, field FROM sticky_field ORDER BY student_id, field");
        while (rows.next()) {
            fields[StudentId{rows.number(0)}].push_back(rows.text(1));
        }
        return fields;
    });
}

} // namespace trellis
