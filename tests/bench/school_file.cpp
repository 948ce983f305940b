// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/school_file.h"

#include "core/model/scale.h"
#include "core/storage/edits/structure.h"
#include "core/storage/read.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace trellis::bench {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "the file for the benchmark could not be made: %s\n",
                     result.error().detail.c_str());
        std::abort();
    }
    return std::move(result).value();
}

class Writer {
public:
    explicit Writer(const std::filesystem::path& path)
    {
        sqlite3_open(path.c_str(), &m_database);
        run("PRAGMA synchronous = OFF");
        run("PRAGMA cache_size = -400000");
        run("BEGIN");
    }
    ~Writer()
    {
        run("COMMIT");
        sqlite3_close(m_database);
    }

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void run(const std::string& sql)
    {
        char* trouble = nullptr;
        if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, &trouble) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", trouble);
            std::abort();
        }
    }

    [[nodiscard]] sqlite3* database() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

} // namespace

Gradebook makeSchoolFile(const std::filesystem::path& path, const SchoolSize& size)
{
    Author author{"bench", "bench", "0", systemMoment};
    const Date first = *Date::fromIso("2026-09-01");
    std::vector<std::int64_t> levels;
    CourseId course;
    std::vector<ClassId> classes;
    {
        Gradebook gradebook = must(Gradebook::create(path, author));
        must(newBook(gradebook, "Ms. Rivera",
                     {"Course", Term{{}, "Year", first, first.plusDays(280)}, first},
                     {"Class 000", std::nullopt}));
        course = must(readCourses(gradebook)).at(0).id;
        for (int i = 1; i < size.classes; ++i) {
            must(addClass(gradebook, course, {fmt::format("Class {:03}", i), std::nullopt}));
        }
        for (const ClassInfo& info : must(readClasses(gradebook))) {
            classes.push_back(info.id);
        }
        for (const Level& level : must(readClassBook(gradebook, classes[0])).scale.levels) {
            levels.push_back(level.id.value);
        }
    }
    {
        Writer writer(path);
        std::vector<std::int64_t> outcomes;
        for (int i = 0; i < size.outcomes; ++i) {
            outcomes.push_back(randomId());
            writer.run(fmt::format("INSERT INTO outcome (id, course_id, position, code, "
                                   "short_name, title) VALUES ({}, {}, {}, '{}', '', 'Outcome {}')",
                                   outcomes.back(), course.value, i + 1, i + 1, i + 1));
        }
        writer.run(fmt::format("INSERT INTO rule_condition (id, course_id, position, at_least, "
                               "is_percent, pool) VALUES ({}, {}, 1, 70, 1, 'all')",
                               randomId(), course.value));
        sqlite3_stmt* mark = nullptr;
        sqlite3_prepare_v2(writer.database(),
                           "INSERT INTO evidence (id, student_id, outcome_id, date, entered_seq, "
                           "mark, level_id, is_reassessment, is_withdrawn) "
                           "VALUES (?, ?, ?, ?, ?, 'level', ?, 0, 0)",
                           -1, &mark, nullptr);
        std::mt19937_64 random(3);
        std::int64_t seq = std::int64_t{1} << 24;
        for (const ClassId schoolClass : classes) {
            for (int s = 0; s < size.studentsPerClass; ++s) {
                const std::int64_t student = randomId();
                writer.run(fmt::format(
                    "INSERT INTO student (id, family_name, given_name, name_prefix, middle_name, "
                    "preferred_given_name, preferred_family_name, pronouns, home_language, notes) "
                    "VALUES ({}, 'Family{}', 'Given', '', '', '', '', '', '', '')",
                    student, s));
                writer.run(fmt::format("INSERT INTO enrollment (id, student_id, class_id, "
                                       "grade_level, section) VALUES ({}, {}, {}, '', '')",
                                       randomId(), student, schoolClass.value));
                for (const std::int64_t outcome : outcomes) {
                    for (int m = 0; m < size.marks; ++m) {
                        const std::string date = first.plusDays(m * 12 + s % 10).toIso();
                        sqlite3_bind_int64(mark, 1, static_cast<std::int64_t>(random() >> 1));
                        sqlite3_bind_int64(mark, 2, student);
                        sqlite3_bind_int64(mark, 3, outcome);
                        sqlite3_bind_text(mark, 4, date.c_str(), -1, SQLITE_TRANSIENT);
                        sqlite3_bind_int64(mark, 5, ++seq);
                        sqlite3_bind_int64(mark, 6, levels[random() % levels.size()]);
                        sqlite3_step(mark);
                        sqlite3_reset(mark);
                    }
                }
            }
        }
        sqlite3_finalize(mark);
    }
    OpenOptions options;
    options.author = author;
    options.wholeFileChecks = false;
    return must(Gradebook::open(path, options));
}

} // namespace trellis::bench
