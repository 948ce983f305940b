// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/stream.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/evidence_reader.h"
#include "core/storage/internal/lineage.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"
#include "core/storage/internal/student_reader.h"
#include "core/storage/read.h"

#include <map>
#include <unordered_map>

namespace trellis {

namespace {

using internal::Connection;

struct OpenCourse {
    ClassBook book;
    std::vector<Evidence> evidence; ///< of the student at hand
};

class Stream {
public:
    Stream(Connection& connection, std::vector<CourseInfo> courses) : m_connection(connection)
    {
        for (const CourseInfo& course : courses) {
            if (auto book = internal::readCourse(connection, course.id)) {
                book->courseBegan = internal::courseBegan(connection, *book);
                m_courses.push_back({*std::move(book), {}});
            }
        }
        for (std::size_t i = 0; i < m_courses.size(); ++i) {
            for (const Outcome& outcome : m_courses[i].book.outcomes) {
                m_courseOf.emplace(outcome.id.value, i);
            }
        }
    }

    void run(const std::function<void(const ClassBook&, const StudentRecord&)>& visit)
    {
        internal::EvidenceInOrder marks(m_connection);
        for (const auto& [student, courses] : studentsByCourse()) {
            while (marks.hasRow() && marks.student() < student) {
                marks.next();
            }
            while (marks.hasRow() && marks.student() == student) {
                keep(marks);
                marks.next();
            }
            for (const std::size_t course : courses) {
                give(m_courses[course], student, visit);
            }
            for (OpenCourse& course : m_courses) {
                course.evidence.clear();
            }
        }
    }

private:
    void keep(const internal::EvidenceInOrder& marks)
    {
        const std::int64_t outcome = marks.outcome().value;
        if (outcome != m_lastOutcome) {
            m_lastOutcome = outcome;
            const auto it = m_courseOf.find(outcome);
            m_lastCourse = it == m_courseOf.end() ? nullptr : &m_courses[it->second];
        }
        if (m_lastCourse != nullptr) {
            m_lastCourse->evidence.push_back(marks.evidence(m_lastCourse->book.scale));
        }
    }

    void give(OpenCourse& course, StudentId student,
              const std::function<void(const ClassBook&, const StudentRecord&)>& visit)
    {
        StudentRecord record =
            internal::readRecordWithoutEvidence(m_connection, course.book, student);
        record.evidence.swap(course.evidence);
        internal::addContinued(m_connection, course.book, student, record.evidence);
        visit(course.book, record);
        record.evidence.swap(course.evidence);
    }

    std::map<StudentId, std::vector<std::size_t>> studentsByCourse()
    {
        std::map<StudentId, std::vector<std::size_t>> students;
        for (std::size_t i = 0; i < m_courses.size(); ++i) {
            for (const StudentId student : internal::studentsOf(m_connection, m_courses[i].book)) {
                students[student].push_back(i);
            }
        }
        return students;
    }

    Connection& m_connection;
    std::vector<OpenCourse> m_courses;
    std::unordered_map<std::int64_t, std::size_t> m_courseOf;
    std::int64_t m_lastOutcome = 0;
    OpenCourse* m_lastCourse = nullptr;
};

} // namespace

Result<void>
forEachRecord(const Gradebook& gradebook,
              const std::function<void(const ClassBook& course, const StudentRecord&)>& visit)
{
    const auto courses = readCourses(gradebook);
    if (!courses) {
        return courses.error();
    }
    return internal::guarded(gradebook.path(), [&]() -> Result<void> {
        const internal::ReadMoment moment(gradebook.connection());
        Stream(gradebook.connection(), *courses).run(visit);
        return {};
    });
}

} // namespace trellis
