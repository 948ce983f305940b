// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/small_class.h"

#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>

namespace trellis::test {

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "a test could not be set up: %d %s %s\n",
                     static_cast<int>(result.error().code), result.error().detail.c_str(),
                     result.error().where.c_str());
        std::abort();
    }
    return std::move(result).value();
}

} // namespace

Date day(const char* iso)
{
    const auto date = Date::fromIso(iso);
    if (!date) {
        std::abort();
    }
    return *date;
}

Author testAuthor()
{
    return {"test", "test machine", "0", [] { return Moment{1'790'000'000'000, 60}; }};
}

SmallClass::SmallClass(int studentCount, int outcomeCount)
    : gradebook(must(Gradebook::create(folder.file("class.trellis"), testAuthor())))
{
    must(newBook(gradebook, "Ms. Rivera", {"Living Environment", std::nullopt, day("2026-09-01")},
                 {"Period 3", std::nullopt}));
    schoolClass = must(readClasses(gradebook)).at(0).id;
    course = must(readCourses(gradebook)).at(0).id;
    for (int i = 0; i < studentCount; ++i) {
        Student student;
        student.familyName = fmt::format("Family{:04}", i);
        student.givenName = fmt::format("Given{:04}", i);
        student.ids.push_back({IdScheme::StudentNumber, {}, fmt::format("{:05}", i + 1)});
        must(addStudent(gradebook, schoolClass, student, std::nullopt));
    }
    must(gradebook.transact(OpKind::ImportOutcomes, {}, [&](Edit& edit) -> Result<void> {
        for (int i = 0; i < outcomeCount; ++i) {
            const OutcomeId id = OutcomeId::make();
            outcomes.push_back(id);
            edit.insert("outcome", id.value,
                        {{"course_id", course.value},
                         {"position", std::int64_t{i + 1}},
                         {"code", fmt::format("{}", i + 1)},
                         {"short_name", fmt::format("Short {}", i + 1)},
                         {"title", fmt::format("Outcome {}", i + 1)},
                         {"bloom", std::string("Apply")}});
        }
        return {};
    }));
    for (const StudentRecord& record : book().students) {
        students.push_back(record.student.id);
    }
}

ClassBook SmallClass::book() const
{
    return must(readClassBook(gradebook, schoolClass));
}

LevelId SmallClass::level(int rank) const
{
    return book().scale.level(rank).id;
}

void SmallClass::rate(std::size_t studentIndex, std::size_t outcomeIndex, int rank, const char* iso)
{
    NewMark mark;
    mark.student = student(studentIndex);
    mark.outcome = outcome(outcomeIndex);
    mark.level = level(rank);
    mark.date = day(iso);
    must(trellis::rate(gradebook, {mark}));
}

std::string contentOf(const std::filesystem::path& gradebook)
{
    SQLite::Database database(gradebook.string(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table' "
                             "AND name NOT IN ('op', 'change', 'gradebook') ORDER BY name");
    std::string content;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        content += table + "\n";
        SQLite::Statement rows(database, fmt::format("SELECT * FROM {} ORDER BY id", table));
        while (rows.executeStep()) {
            for (int c = 0; c < rows.getColumnCount(); ++c) {
                content += rows.isColumnNull(c) ? "null" : rows.getColumn(c).getString();
                content += "|";
            }
            content += "\n";
        }
    }
    return content;
}

} // namespace trellis::test
