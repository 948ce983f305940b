// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/read.h"

#include "core/base/text.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"
#include "core/storage/internal/student_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace trellis {

using internal::Connection;
using internal::guarded;
using internal::ReadMoment;
using internal::Rows;

namespace {

/// Of the ops after this one: those that were undone, and the undos that left nothing but what was
/// there before.
std::set<std::int64_t> opsWithoutEffect(Connection& connection, OpId after)
{
    std::set<std::int64_t> undone;
    std::set<std::int64_t> undoing;
    Rows rows(connection, "SELECT id, undo_of FROM op WHERE undo_of IS NOT NULL AND id > ? "
                          "ORDER BY id DESC");
    rows.with(after.value);
    while (rows.next()) {
        const std::int64_t undo = rows.number(0);
        const std::int64_t what = rows.number(1);
        // From the newest on: an undo that was undone itself took nothing away.
        if (!undone.contains(undo)) {
            undone.insert(what);
        }
        if (what > after.value) {
            undoing.insert(undo);
        }
    }
    undone.merge(undoing);
    return undone;
}

/// "Period 3" taken apart; none where the name is no word with a number.
std::optional<std::pair<std::string, int>> periodOf(const std::string& name)
{
    const std::size_t digits = name.find_first_of("0123456789");
    if (digits == std::string::npos) {
        return std::nullopt;
    }
    int number = 0;
    std::from_chars(name.data() + digits, name.data() + name.size(), number);
    return std::pair(foldedKey(trimmed(name.substr(0, digits))), number);
}

/// Where all classes of a term are called by their periods, the day runs by these and not by the
/// courses.
void orderByPeriods(std::vector<ClassInfo>& classes)
{
    for (auto first = classes.begin(); first != classes.end();) {
        const auto last = std::find_if(first, classes.end(), [first](const ClassInfo& other) {
            return other.termName != first->termName;
        });
        const auto word = periodOf(first->name);
        const bool isDay = word && std::all_of(first, last, [&word](const ClassInfo& one) {
                               const auto period = periodOf(one.name);
                               return period && period->first == word->first;
                           });
        if (isDay) {
            std::stable_sort(first, last, [](const ClassInfo& a, const ClassInfo& b) {
                return periodOf(a.name)->second < periodOf(b.name)->second;
            });
        }
        first = last;
    }
}

} // namespace

Result<std::vector<ClassInfo>> readClasses(const Gradebook& gradebook)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<ClassInfo>> {
        Rows rows(gradebook.connection(),
                  "SELECT c.id, c.course_id, c.name, k.name, coalesce(t.name, ''), "
                  "(SELECT count(DISTINCT e.student_id) FROM enrollment AS e "
                  "WHERE e.class_id = c.id AND e.to_date IS NULL) "
                  "FROM class AS c JOIN course AS k ON k.id = c.course_id "
                  "LEFT JOIN term AS t ON t.id = k.term_id "
                  "ORDER BY t.first_day, k.name, c.name, c.id");
        std::vector<ClassInfo> classes;
        while (rows.next()) {
            classes.push_back({ClassId{rows.number(0)}, CourseId{rows.number(1)}, rows.text(2),
                               rows.text(3), rows.text(4), rows.small(5)});
        }
        orderByPeriods(classes);
        return classes;
    });
}

Result<std::vector<CourseInfo>> readCourses(const Gradebook& gradebook)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<CourseInfo>> {
        Rows rows(gradebook.connection(),
                  "SELECT k.id, k.name, coalesce(t.name, '') FROM course AS k "
                  "LEFT JOIN term AS t ON t.id = k.term_id ORDER BY t.first_day, k.name, k.id");
        std::vector<CourseInfo> courses;
        while (rows.next()) {
            courses.push_back({CourseId{rows.number(0)}, rows.text(1), rows.text(2)});
        }
        return courses;
    });
}

Result<ClassBook> readClassBook(const Gradebook& gradebook, ClassId id)
{
    return guarded(gradebook.path(), [&]() -> Result<ClassBook> {
        Connection& connection = gradebook.connection();
        const ReadMoment moment(connection);
        const auto schoolClass = internal::readClass(connection, id);
        if (!schoolClass) {
            return Error{ErrorCode::UnknownClass, std::to_string(id.value), {}, {}};
        }
        auto book = internal::readCourse(connection, schoolClass->course);
        if (!book) {
            throw internal::DamagedContent("a class belongs to a course that is not there");
        }
        book->schoolClass = *schoolClass;
        internal::readStudents(connection, *book);
        return *std::move(book);
    });
}

Result<ClassBook> readCourseBook(const Gradebook& gradebook, CourseId id)
{
    return guarded(gradebook.path(), [&]() -> Result<ClassBook> {
        Connection& connection = gradebook.connection();
        const ReadMoment moment(connection);
        auto book = internal::readCourse(connection, id);
        if (!book) {
            return Error{ErrorCode::UnknownCourse, std::to_string(id.value), {}, {}};
        }
        internal::readStudents(connection, *book);
        return *std::move(book);
    });
}

Result<StudentRecord> readStudentRecord(const Gradebook& gradebook, const ClassBook& book,
                                        StudentId student)
{
    return guarded(gradebook.path(), [&]() -> Result<StudentRecord> {
        const ReadMoment moment(gradebook.connection());
        Rows known(gradebook.connection(), "SELECT 1 FROM student WHERE id = ?");
        known.with(student.value);
        if (!known.next()) {
            return Error{ErrorCode::UnknownStudent, {}, {}, {}};
        }
        return internal::readRecord(gradebook.connection(), book, student);
    });
}

Result<std::vector<StudentRecord>> readRoster(const Gradebook& gradebook, ClassId id)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<StudentRecord>> {
        Connection& connection = gradebook.connection();
        const ReadMoment moment(connection);
        std::vector<StudentId> ids;
        Rows rows(connection, "SELECT id FROM student ORDER BY id");
        while (rows.next()) {
            ids.push_back(StudentId{rows.number(0)});
        }
        std::vector<StudentRecord> roster;
        for (const StudentId student : ids) {
            StudentRecord record;
            record.student = internal::readStudent(connection, student);
            record.enrollments = internal::readEnrollments(connection, student, id);
            roster.push_back(std::move(record));
        }
        std::sort(roster.begin(), roster.end(), [](const auto& a, const auto& b) {
            return isListedBefore(a.student, b.student);
        });
        return roster;
    });
}

Result<std::vector<ClassMember>> readMembers(const Gradebook& gradebook)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<ClassMember>> {
        Rows rows(gradebook.connection(),
                  "SELECT DISTINCT s.id, s.family_name, s.given_name, s.name_prefix, "
                  "s.preferred_given_name, s.preferred_family_name, e.class_id "
                  "FROM enrollment AS e JOIN student AS s ON s.id = e.student_id "
                  "WHERE e.to_date IS NULL ORDER BY s.id, e.class_id");
        std::vector<ClassMember> members;
        while (rows.next()) {
            ClassMember member;
            member.student.id = StudentId{rows.number(0)};
            member.student.familyName = rows.text(1);
            member.student.givenName = rows.text(2);
            member.student.namePrefix = rows.text(3);
            member.student.preferredGivenName = rows.text(4);
            member.student.preferredFamilyName = rows.text(5);
            member.schoolClass = ClassId{rows.number(6)};
            members.push_back(std::move(member));
        }
        return members;
    });
}

Result<std::string> readNote(const Gradebook& gradebook, EvidenceId id)
{
    return guarded(gradebook.path(), [&]() -> Result<std::string> {
        Rows row(gradebook.connection(), "SELECT text FROM evidence_note WHERE id = ?");
        row.with(id.value);
        return row.next() ? row.text(0) : std::string();
    });
}

Result<std::vector<std::pair<StudentId, OutcomeId>>> readChangedAfter(const Gradebook& gradebook,
                                                                      OpId op)
{
    using Cells = std::vector<std::pair<StudentId, OutcomeId>>;
    return guarded(gradebook.path(), [&]() -> Result<Cells> {
        const ReadMoment moment(gradebook.connection());
        const std::set<std::int64_t> withoutEffect = opsWithoutEffect(gradebook.connection(), op);
        std::set<std::pair<std::int64_t, std::int64_t>> changed;
        for (const std::string_view table : {"evidence", "decision", "exemption"}) {
            Rows rows(gradebook.connection(),
                      fmt::format("SELECT DISTINCT t.student_id, t.outcome_id, c.op "
                                  "FROM change AS c CROSS JOIN {0} AS t ON t.id = c.row_id "
                                  "WHERE c.op > ? AND c.table_name = '{0}' "
                                  "ORDER BY t.student_id, t.outcome_id, c.op",
                                  table));
            rows.with(op.value);
            while (rows.next()) {
                if (!withoutEffect.contains(rows.number(2))) {
                    changed.emplace(rows.number(0), rows.number(1));
                }
            }
        }
        Cells cells;
        for (const auto& [student, outcome] : changed) {
            cells.emplace_back(StudentId{student}, OutcomeId{outcome});
        }
        return cells;
    });
}

Result<std::string> readNameEver(const Gradebook& gradebook, const std::string& table,
                                 std::int64_t row, const std::string& column)
{
    return guarded(gradebook.path(), [&]() -> Result<std::string> {
        Connection& connection = gradebook.connection();
        const auto& columns = connection.columnsOf(table);
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            return std::string();
        }
        Rows now(connection, fmt::format("SELECT {} FROM {} WHERE id = ?", column, table));
        now.with(row);
        if (now.next()) {
            return now.isNull(0) ? std::string() : now.text(0);
        }
        Rows gone(connection, "SELECT coalesce(old_value, new_value) FROM change "
                              "WHERE table_name = ? AND row_id = ? AND kind <> 'update' "
                              "ORDER BY op DESC, seq DESC LIMIT 1");
        gone.with(table, row);
        if (!gone.next()) {
            return std::string();
        }
        const auto whole = nlohmann::json::parse(gone.text(0), nullptr, false);
        if (!whole.is_object() || !whole.contains(column) || whole.at(column).is_null()) {
            return std::string();
        }
        const auto& value = whole.at(column);
        return value.is_string() ? value.get<std::string>() : value.dump();
    });
}

bool isListedBefore(const Student& a, const Student& b)
{
    const auto key = [](const Student& s) {
        // Students of one name are told apart by their numbers, which are shown then.
        return std::tuple(foldedKey(s.familyName), foldedKey(s.givenName), s.number().size(),
                          s.number(), s.id);
    };
    return key(a) < key(b);
}

} // namespace trellis
