// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/student_books.h"

#include "core/storage/internal/activity_reader.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"
#include "core/storage/internal/student_reader.h"

#include <algorithm>

namespace trellis {

using internal::Connection;
using internal::guarded;
using internal::ReadMoment;
using internal::Rows;

namespace {

struct CourseAndClass {
    CourseId course;
    ClassId schoolClass; ///< not valid: the course, of which no class is known
};

std::vector<CourseAndClass> whereIs(Connection& connection, StudentId student)
{
    std::vector<CourseAndClass> places;
    {
        Rows classes(connection, "SELECT DISTINCT k.id, c.id, t.first_day, k.name, c.name "
                                 "FROM enrollment AS e JOIN class AS c ON c.id = e.class_id "
                                 "JOIN course AS k ON k.id = c.course_id LEFT JOIN term AS t "
                                 "ON t.id = k.term_id WHERE e.student_id = ? "
                                 "ORDER BY t.first_day, k.name, c.name, c.id");
        classes.with(student.value);
        while (classes.next()) {
            places.push_back({CourseId{classes.number(0)}, ClassId{classes.number(1)}});
        }
    }
    Rows courses(connection,
                 "SELECT id FROM course WHERE id IN (SELECT o.course_id FROM outcome AS o "
                 "WHERE o.id IN (SELECT outcome_id FROM evidence WHERE student_id = ?1 "
                 "UNION SELECT outcome_id FROM decision WHERE student_id = ?1 "
                 "UNION SELECT outcome_id FROM exemption WHERE student_id = ?1 "
                 "UNION SELECT outcome_id FROM flag WHERE student_id = ?1) "
                 "UNION SELECT course_id FROM award WHERE student_id = ?1 "
                 "UNION SELECT course_id FROM student_rule WHERE student_id = ?1) "
                 "ORDER BY name, id");
    courses.with(student.value);
    while (courses.next()) {
        const CourseId course{courses.number(0)};
        if (std::ranges::find(places, course, &CourseAndClass::course) == places.end()) {
            places.push_back({course, {}});
        }
    }
    return places;
}

} // namespace

Result<std::vector<ClassBook>> readBooksOf(const Gradebook& gradebook, StudentId student)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<ClassBook>> {
        Connection& connection = gradebook.connection();
        const ReadMoment moment(connection);
        Rows known(connection, "SELECT 1 FROM student WHERE id = ?");
        known.with(student.value);
        if (!known.next()) {
            return Error{ErrorCode::UnknownStudent, {}, {}, {}};
        }
        std::vector<ClassBook> books;
        for (const CourseAndClass& place : whereIs(connection, student)) {
            auto book = internal::readCourse(connection, place.course);
            if (!book) {
                throw internal::DamagedContent("a class belongs to a course that is not there");
            }
            if (place.schoolClass.isValid()) {
                book->schoolClass = internal::readClass(connection, place.schoolClass).value();
            }
            book->students.push_back(internal::readRecord(connection, *book, student));
            internal::readActivities(connection, *book);
            book->courseBegan = internal::courseBegan(connection, *book);
            books.push_back(*std::move(book));
        }
        return books;
    });
}

} // namespace trellis
