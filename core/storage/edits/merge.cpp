// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/merge.h"

#include "core/base/text.h"
#include "core/model/class_book.h"
#include "core/storage/edits/people.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/student_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace trellis {

using internal::Rows;

namespace {

using Ids = std::vector<std::int64_t>;

template <typename... Values> Ids idsWhere(Edit& edit, const std::string& sql, const Values&... v)
{
    Ids ids;
    Rows rows(edit.connection(), sql);
    rows.with(v...);
    while (rows.next()) {
        ids.push_back(rows.number(0));
    }
    return ids;
}

/// What there is once for a student and these columns: the other record's row goes where the kept
/// one has such a row.
struct OnceFor {
    const char* table;
    const char* same;
};
constexpr OnceFor kOnceFor[] = {
    {"sticky_field", "b.field = a.field"},
    {"absence", "b.class_id = a.class_id AND b.date = a.date"},
    {"star", "b.outcome_id = a.outcome_id"},
    {"group_member", "b.group_id = a.group_id"},
    {"clipboard_student", "b.sheet_id = a.sheet_id"},
    {"profile_answer", "b.question = a.question AND (a.text = '' OR b.text = a.text)"},
};

class Merger {
public:
    Merger(Edit& edit, const StudentMerge& merge) : m_edit(edit), m_merge(merge) {}

    Result<void> run();

private:
    [[nodiscard]] bool isThere(StudentId student);
    void mergePerson();
    void removeRules();
    void removeTwice();
    void joinAnswers();
    void joinEnrollments(ClassId schoolClass);
    void pointToKept();
    void removeSiblingsTwice();

    Edit& m_edit;
    const StudentMerge& m_merge;
};

bool Merger::isThere(StudentId student)
{
    return !idsWhere(m_edit, "SELECT id FROM student WHERE id = ?", student.value).empty();
}

void Merger::mergePerson()
{
    const Student before = internal::readStudent(m_edit.connection(), m_merge.keep);
    for (const char* table : {"student_id", "guardian"}) {
        const Ids rows = idsWhere(
            m_edit, fmt::format("SELECT id FROM {} WHERE student_id = ? ORDER BY id", table),
            m_merge.gone.value);
        for (const std::int64_t row : rows) {
            m_edit.remove(table, row);
        }
    }
    Student after = m_merge.result;
    after.id = m_merge.keep;
    updateStudent(m_edit, before, after);
}

// A course has one rule for a student.
void Merger::removeRules()
{
    const Ids rules = idsWhere(m_edit,
                               "SELECT a.id FROM student_rule AS a "
                               "JOIN student_rule AS b ON b.course_id = a.course_id "
                               "WHERE a.student_id = ? AND b.student_id = ? ORDER BY a.id",
                               m_merge.gone.value, m_merge.keep.value);
    for (const std::int64_t rule : rules) {
        const Ids conditions = idsWhere(
            m_edit, "SELECT id FROM rule_condition WHERE student_rule_id = ? ORDER BY id", rule);
        for (const std::int64_t condition : conditions) {
            const Ids outcomes = idsWhere(
                m_edit, "SELECT id FROM condition_outcome WHERE condition_id = ? ORDER BY id",
                condition);
            for (const std::int64_t outcome : outcomes) {
                m_edit.remove("condition_outcome", outcome);
            }
            m_edit.remove("rule_condition", condition);
        }
        m_edit.remove("student_rule", rule);
    }
}

void Merger::removeTwice()
{
    for (const OnceFor& once : kOnceFor) {
        const Ids rows = idsWhere(m_edit,
                                  fmt::format("SELECT DISTINCT a.id FROM {0} AS a JOIN {0} AS b "
                                              "ON {1} WHERE a.student_id = ? AND b.student_id = ? "
                                              "ORDER BY a.id",
                                              once.table, once.same),
                                  m_merge.gone.value, m_merge.keep.value);
        for (const std::int64_t row : rows) {
            m_edit.remove(once.table, row);
        }
    }
}

// Two answers to one question of the profile stay both, one below the other.
void Merger::joinAnswers()
{
    struct Pair {
        std::int64_t kept;
        std::int64_t gone;
        std::string text;
    };
    std::vector<Pair> pairs;
    {
        Rows rows(m_edit.connection(), "SELECT b.id, a.id, b.text, a.text FROM profile_answer AS a "
                                       "JOIN profile_answer AS b ON b.question = a.question "
                                       "WHERE a.student_id = ? AND b.student_id = ? ORDER BY a.id");
        rows.with(m_merge.gone.value, m_merge.keep.value);
        while (rows.next()) {
            const std::string kept = rows.text(2);
            pairs.push_back({rows.number(0), rows.number(1),
                             kept.empty() ? rows.text(3) : kept + "\n" + rows.text(3)});
        }
    }
    for (const Pair& pair : pairs) {
        m_edit.update("profile_answer", pair.kept, {{"text", pair.text}});
        m_edit.remove("profile_answer", pair.gone);
    }
}

// Times in one class that touch each other are one time.
void Merger::joinEnrollments(ClassId schoolClass)
{
    struct Stay {
        Enrollment enrollment;
        bool isKept;
    };
    std::vector<Stay> stays;
    for (const StudentId student : {m_merge.keep, m_merge.gone}) {
        for (Enrollment& one :
             internal::readEnrollments(m_edit.connection(), student, schoolClass)) {
            stays.push_back({std::move(one), student == m_merge.keep});
        }
    }
    // None as the first day comes first.
    std::stable_sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) {
        return a.enrollment.from < b.enrollment.from;
    });
    const Stay* open = nullptr;
    Enrollment joined;
    const auto close = [&] {
        if (open != nullptr) {
            updateEnrollment(m_edit, open->enrollment, joined);
        }
    };
    for (const Stay& stay : stays) {
        const Enrollment& one = stay.enrollment;
        const bool touches =
            open != nullptr && (!joined.to || !one.from || *one.from <= *joined.to);
        if (!touches) {
            close();
            open = &stay;
            joined = one;
            continue;
        }
        const bool isLonger = !joined.to || (one.to && *one.to < *joined.to);
        const std::optional<Date> to = isLonger ? joined.to : one.to;
        const Enrollment& first = stay.isKept ? one : joined; // whose details come first
        const Enrollment& second = stay.isKept ? joined : one;
        joined.to = to;
        joined.gradeLevel = first.gradeLevel.empty() ? second.gradeLevel : first.gradeLevel;
        joined.section = first.section.empty() ? second.section : first.section;
        m_edit.remove("enrollment", one.id.value);
    }
    close();
}

void Merger::pointToKept()
{
    for (const std::string& table : m_edit.connection().domainTables()) {
        std::vector<std::string> columns;
        {
            Rows keys(m_edit.connection(), "SELECT \"from\" FROM pragma_foreign_key_list(?) "
                                           "WHERE \"table\" = 'student' ORDER BY \"from\"");
            keys.with(table);
            while (keys.next()) {
                columns.push_back(keys.text(0));
            }
        }
        for (const std::string& column : columns) {
            const Ids rows = idsWhere(
                m_edit, fmt::format("SELECT id FROM {} WHERE {} = ? ORDER BY id", table, column),
                m_merge.gone.value);
            for (const std::int64_t row : rows) {
                m_edit.update(table, row, {{column, m_merge.keep.value}});
            }
        }
    }
}

// Nobody is a brother or sister of themselves, nor of anybody twice.
void Merger::removeSiblingsTwice()
{
    struct Link {
        std::int64_t id;
        std::int64_t student;
        std::int64_t other;
    };
    std::vector<Link> links;
    {
        Rows rows(m_edit.connection(), "SELECT id, student_id, other_id FROM sibling "
                                       "WHERE student_id = ?1 OR other_id = ?1 ORDER BY id");
        rows.with(m_merge.keep.value);
        while (rows.next()) {
            links.push_back({rows.number(0), rows.number(1), rows.number(2)});
        }
    }
    std::set<std::int64_t> others;
    for (const Link& link : links) {
        const std::int64_t other = link.student == m_merge.keep.value ? link.other : link.student;
        if (other == m_merge.keep.value || !others.insert(other).second) {
            m_edit.remove("sibling", link.id);
        }
    }
}

Result<void> Merger::run()
{
    for (const StudentId student : {m_merge.keep, m_merge.gone}) {
        if (!isThere(student)) {
            return Error{ErrorCode::UnknownStudent, {}, {}, {}};
        }
    }
    if (m_merge.keep == m_merge.gone) {
        return Error{ErrorCode::InvalidValue, m_merge.result.displayName(), "student", {}};
    }
    mergePerson();
    removeRules();
    removeTwice();
    joinAnswers();
    const Ids classes = idsWhere(
        m_edit, "SELECT DISTINCT class_id FROM enrollment WHERE student_id = ? ORDER BY class_id",
        m_merge.gone.value);
    for (const std::int64_t schoolClass : classes) {
        joinEnrollments(ClassId{schoolClass});
    }
    pointToKept();
    removeSiblingsTwice();
    m_edit.remove("student", m_merge.gone.value);
    return {};
}

bool isSameGuardian(const Guardian& a, const Guardian& b)
{
    if (!a.name.empty() && !b.name.empty()) {
        return foldedKey(a.name) == foldedKey(b.name);
    }
    return (!a.email.empty() && foldedKey(a.email) == foldedKey(b.email)) ||
           (!a.phone.empty() && a.phone == b.phone);
}

} // namespace

Student mergedStudent(const Student& keep, const Student& gone)
{
    Student merged = keep;
    for (const auto member :
         {&Student::familyName, &Student::givenName, &Student::namePrefix, &Student::middleName,
          &Student::preferredGivenName, &Student::preferredFamilyName, &Student::pronouns,
          &Student::homeLanguage}) {
        // A prefix belongs to its family name.
        const bool isPrefix = member == &Student::namePrefix;
        if ((merged.*member).empty() && (!isPrefix || keep.familyName.empty())) {
            merged.*member = gone.*member;
        }
    }
    if (merged.notes.empty()) {
        merged.notes = gone.notes;
    } else if (!gone.notes.empty() && gone.notes != merged.notes) {
        merged.notes += "\n" + gone.notes;
    }
    if (!merged.birthDate) {
        merged.birthDate = gone.birthDate;
    }
    for (const SchoolId& id : gone.ids) {
        if (std::find(merged.ids.begin(), merged.ids.end(), id) == merged.ids.end()) {
            merged.ids.push_back(id);
        }
    }
    for (Guardian guardian : gone.guardians) {
        const auto same =
            std::find_if(merged.guardians.begin(), merged.guardians.end(),
                         [&](const Guardian& other) { return isSameGuardian(other, guardian); });
        if (same == merged.guardians.end()) {
            guardian.id = {}; // a row of its own under the kept record
            merged.guardians.push_back(std::move(guardian));
            continue;
        }
        for (const auto member :
             {&Guardian::name, &Guardian::email, &Guardian::phone, &Guardian::relationship}) {
            if ((*same.*member).empty()) {
                *same.*member = guardian.*member;
            }
        }
    }
    return merged;
}

Result<std::vector<ClassId>> readClassesOf(const Gradebook& gradebook, StudentId student)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<ClassId>> {
        std::vector<ClassId> classes;
        Rows rows(gradebook.connection(), "SELECT DISTINCT class_id FROM enrollment "
                                          "WHERE student_id = ? ORDER BY class_id");
        rows.with(student.value);
        while (rows.next()) {
            classes.push_back(ClassId{rows.number(0)});
        }
        return classes;
    });
}

Result<void> writeMerge(Edit& edit, const StudentMerge& merge)
{
    return Merger(edit, merge).run();
}

Result<Committed> mergeStudents(Gradebook& gradebook, const StudentMerge& merge)
{
    return gradebook.transact(OpKind::MergeStudents,
                              {{"student", merge.keep.value}, {"gone", merge.gone.value}},
                              [&merge](Edit& edit) { return writeMerge(edit, merge); });
}

} // namespace trellis
