// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/student_reader.h"

#include "core/storage/edits/awards.h"
#include "core/storage/internal/activity_reader.h"
#include "core/storage/internal/conference_reader.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/evidence_reader.h"
#include "core/storage/internal/group_reader.h"
#include "core/storage/internal/lineage.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"
#include "core/storage/read.h"

#include <algorithm>

namespace trellis::internal {

namespace {

int rankOf(const ClassBook& book, std::int64_t level)
{
    const int rank = book.scale.rankOf(LevelId{level});
    if (rank == 0) {
        throw DamagedContent("a decision has a level that is not on its scale");
    }
    return rank;
}

void readJudgements(Connection& connection, const ClassBook& book, StudentRecord& record)
{
    const StudentId student = record.student.id;
    Rows decisions(connection,
                   "SELECT d.id, d.outcome_id, d.level_id, d.reason, d.date, d.removed_on, "
                   "d.entered_seq FROM decision AS d JOIN outcome AS o ON o.id = d.outcome_id "
                   "WHERE d.student_id = ? AND o.course_id = ? ORDER BY d.entered_seq, d.id");
    decisions.with(student.value, book.course.id.value);
    while (decisions.next()) {
        record.decisions.push_back(
            {DecisionId{decisions.number(0)}, student, OutcomeId{decisions.number(1)},
             rankOf(book, decisions.number(2)), decisions.text(3), decisions.date(4),
             decisions.optionalDate(5), decisions.number(6)});
    }
    Rows exemptions(connection,
                    "SELECT x.id, x.outcome_id, x.reason, x.date, x.removed_on, x.entered_seq "
                    "FROM exemption AS x JOIN outcome AS o ON o.id = x.outcome_id "
                    "WHERE x.student_id = ? AND o.course_id = ? ORDER BY x.entered_seq, x.id");
    exemptions.with(student.value, book.course.id.value);
    while (exemptions.next()) {
        record.exemptions.push_back({ExemptionId{exemptions.number(0)}, student,
                                     OutcomeId{exemptions.number(1)}, exemptions.text(2),
                                     exemptions.date(3), exemptions.optionalDate(4),
                                     exemptions.number(5)});
    }
    Rows flags(connection, "SELECT f.id, f.outcome_id, f.date, f.due_on, f.removed_on, "
                           "f.entered_seq FROM flag AS f JOIN outcome AS o ON o.id = f.outcome_id "
                           "WHERE f.student_id = ? AND o.course_id = ? "
                           "ORDER BY f.entered_seq, f.id");
    flags.with(student.value, book.course.id.value);
    while (flags.next()) {
        record.flags.push_back({FlagId{flags.number(0)}, student, OutcomeId{flags.number(1)},
                                flags.date(2), flags.optionalDate(3), flags.optionalDate(4),
                                flags.number(5)});
    }
    Rows stars(connection, "SELECT s.id, s.outcome_id FROM star AS s "
                           "JOIN outcome AS o ON o.id = s.outcome_id "
                           "WHERE s.student_id = ? AND o.course_id = ? "
                           "ORDER BY o.position, s.id");
    stars.with(student.value, book.course.id.value);
    while (stars.next()) {
        record.stars.push_back({StarId{stars.number(0)}, OutcomeId{stars.number(1)}});
    }
}

void readCredit(Connection& connection, const ClassBook& book, StudentRecord& record)
{
    const StudentId student = record.student.id;
    Rows own(connection, "SELECT id, reason, date FROM student_rule "
                         "WHERE student_id = ? AND course_id = ? ORDER BY id LIMIT 1");
    own.with(student.value, book.course.id.value);
    if (own.next()) {
        record.ownRule = StudentRule{readRule(connection, book.course.id, own.number(0)),
                                     own.text(1), own.date(2)};
    }
    Rows awards(connection,
                "SELECT id, date, conditions, sentence, revoked_on, revoke_reason FROM award "
                "WHERE student_id = ? AND course_id = ? ORDER BY date, id");
    awards.with(student.value, book.course.id.value);
    while (awards.next()) {
        Award award;
        award.id = AwardId{awards.number(0)};
        award.student = student;
        award.course = book.course.id;
        award.date = awards.date(1);
        award.conditions = ruleFromJson(awards.text(2));
        award.sentence = awards.text(3);
        award.revokedOn = awards.optionalDate(4);
        award.revokeReason = awards.text(5);
        record.awards.push_back(std::move(award));
    }
    for (Award& award : record.awards) {
        Rows levels(connection, "SELECT l.outcome_id, l.level_id FROM award_level AS l "
                                "JOIN outcome AS o ON o.id = l.outcome_id "
                                "WHERE l.award_id = ? ORDER BY o.position, o.id");
        levels.with(award.id.value);
        while (levels.next()) {
            award.levels.emplace_back(OutcomeId{levels.number(0)}, LevelId{levels.number(1)});
        }
    }
}

void readAbsences(Connection& connection, const ClassBook& book, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, date FROM absence WHERE class_id = ? AND student_id = ? "
                          "ORDER BY date, id");
    rows.with(book.schoolClass.id.value, record.student.id.value);
    while (rows.next()) {
        record.absences.push_back({AbsenceId{rows.number(0)}, rows.date(1)});
    }
}

/// Only the days: what was written is read where it is shown.
void readNoteDays(Connection& connection, const ClassBook& book, StudentRecord& record)
{
    Rows rows(connection, "SELECT n.date FROM note AS n LEFT JOIN outcome AS o "
                          "ON o.id = n.outcome_id WHERE n.student_id = ? "
                          "AND (n.outcome_id IS NULL OR o.course_id = ?) ORDER BY n.date, n.id");
    rows.with(record.student.id.value, book.course.id.value);
    while (rows.next()) {
        record.noteDays.push_back(rows.date(0));
    }
}

} // namespace

std::vector<StudentId> studentsOf(Connection& connection, const ClassBook& book)
{
    std::vector<StudentId> students;
    if (book.schoolClass.id.isValid()) {
        Rows rows(connection, "SELECT DISTINCT student_id FROM enrollment WHERE class_id = ? "
                              "ORDER BY student_id");
        rows.with(book.schoolClass.id.value);
        while (rows.next()) {
            students.push_back(StudentId{rows.number(0)});
        }
        return students;
    }
    Rows rows(connection, "SELECT DISTINCT e.student_id FROM class AS c "
                          "JOIN enrollment AS e ON e.class_id = c.id "
                          "WHERE c.course_id = ? ORDER BY e.student_id");
    rows.with(book.course.id.value);
    while (rows.next()) {
        students.push_back(StudentId{rows.number(0)});
    }
    return students;
}

Date courseBegan(Connection& connection, const ClassBook& book)
{
    if (book.term) {
        return book.term->firstDay;
    }
    std::optional<Date> earliest;
    for (const StudentRecord& record : book.students) {
        for (const Evidence& evidence : record.evidence) {
            if (!evidence.isWithdrawn && (!earliest || evidence.date < *earliest)) {
                earliest = evidence.date;
            }
        }
    }
    if (!book.schoolClass.id.isValid() && !book.students.empty()) {
        return earliest.value_or(book.course.madeOn);
    }
    // The course's other classes: one step down the index for each student and outcome.
    Rows others(connection,
                "SELECT min(e.date) FROM class AS c JOIN enrollment AS n ON n.class_id = c.id "
                "CROSS JOIN outcome AS o ON o.course_id = c.course_id "
                "CROSS JOIN evidence AS e ON e.student_id = n.student_id "
                "AND e.outcome_id = o.id AND e.is_withdrawn = 0 "
                "WHERE c.course_id = ? AND c.id <> ?");
    others.with(book.course.id.value, book.schoolClass.id.value);
    if (others.next() && !others.isNull(0)) {
        const Date date = others.date(0);
        earliest = earliest ? std::min(*earliest, date) : date;
    }
    return earliest.value_or(book.course.madeOn);
}

Student readStudent(Connection& connection, StudentId id)
{
    Student student;
    student.id = id;
    {
        Rows row(connection,
                 "SELECT family_name, given_name, name_prefix, middle_name, preferred_given_name, "
                 "preferred_family_name, pronouns, home_language, birth_date, notes, "
                 "sheet_language, sheet_language_2 FROM student WHERE id = ?");
        row.with(id.value);
        if (!row.next()) {
            throw DamagedContent("an enrollment belongs to a student who is not there");
        }
        student.familyName = row.text(0);
        student.givenName = row.text(1);
        student.namePrefix = row.text(2);
        student.middleName = row.text(3);
        student.preferredGivenName = row.text(4);
        student.preferredFamilyName = row.text(5);
        student.pronouns = row.text(6);
        student.homeLanguage = row.text(7);
        student.birthDate = row.optionalDate(8);
        student.notes = row.text(9);
        student.sheetLanguage = row.text(10);
        student.secondSheetLanguage = row.text(11);
    }
    Rows ids(connection, "SELECT scheme, source, value FROM student_id WHERE student_id = ? "
                         "ORDER BY position, id");
    ids.with(id.value);
    while (ids.next()) {
        if (const auto scheme = idSchemeFromName(ids.text(0))) {
            student.ids.push_back({*scheme, ids.text(1), ids.text(2)});
        }
    }
    Rows guardians(connection, "SELECT id, name, email, phone, relationship FROM guardian "
                               "WHERE student_id = ? ORDER BY position, id");
    guardians.with(id.value);
    while (guardians.next()) {
        student.guardians.push_back({GuardianId{guardians.number(0)}, guardians.text(1),
                                     guardians.text(2), guardians.text(3), guardians.text(4)});
    }
    return student;
}

std::vector<Enrollment> readEnrollments(Connection& connection, StudentId student,
                                        ClassId schoolClass)
{
    std::vector<Enrollment> enrollments;
    Rows rows(connection, "SELECT id, from_date, to_date, grade_level, section FROM enrollment "
                          "WHERE class_id = ? AND student_id = ? ORDER BY from_date, id");
    rows.with(schoolClass.value, student.value);
    while (rows.next()) {
        enrollments.push_back({EnrollmentId{rows.number(0)}, rows.optionalDate(1),
                               rows.optionalDate(2), rows.text(3), rows.text(4)});
    }
    return enrollments;
}

StudentRecord readRecord(Connection& connection, const ClassBook& book, StudentId student)
{
    StudentRecord record = readRecordWithoutEvidence(connection, book, student);
    appendEvidence(connection, book, student, record.evidence);
    addContinued(connection, book, student, record.evidence);
    return record;
}

StudentRecord readRecordWithoutEvidence(Connection& connection, const ClassBook& book,
                                        StudentId student)
{
    StudentRecord record;
    record.student = readStudent(connection, student);
    if (book.schoolClass.id.isValid()) {
        record.enrollments = readEnrollments(connection, student, book.schoolClass.id);
    } else {
        std::vector<ClassId> classes;
        Rows rows(connection, "SELECT id FROM class WHERE course_id = ? ORDER BY id");
        rows.with(book.course.id.value);
        while (rows.next()) {
            classes.push_back(ClassId{rows.number(0)});
        }
        for (const ClassId schoolClass : classes) {
            const auto more = readEnrollments(connection, student, schoolClass);
            record.enrollments.insert(record.enrollments.end(), more.begin(), more.end());
        }
    }
    readJudgements(connection, book, record);
    readCredit(connection, book, record);
    readAbsences(connection, book, record);
    readNoteDays(connection, book, record);
    readConferences(connection, record);
    addContinuedJudgements(connection, book, record);
    return record;
}

void readStudents(Connection& connection, ClassBook& book)
{
    for (const StudentId student : studentsOf(connection, book)) {
        book.students.push_back(readRecord(connection, book, student));
    }
    std::sort(book.students.begin(), book.students.end(),
              [](const StudentRecord& a, const StudentRecord& b) {
                  return isListedBefore(a.student, b.student);
              });
    readActivities(connection, book);
    readGroups(connection, book);
    book.courseBegan = courseBegan(connection, book);
}

} // namespace trellis::internal
