// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Storage and arithmetic against what SQLite alone takes for the same rows.
#include "core/mastery/credit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/work.h"
#include "core/storage/read.h"
#include "core/storage/stream.h"
#include "tests/bench/bare_commit.h"
#include "tests/bench/csv_bench.h"
#include "tests/bench/school_file.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/temp_folder.h"

#include <sqlite3.h>

#include <cstdlib>
#include <cstring>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace trellis;
using namespace trellis::bench;

// The floor of the whole-file question: the same columns in the same order, with nothing done to
// them.
std::int64_t readColumns(const std::filesystem::path& path)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT id, student_id, outcome_id, date, entered_seq, mark, level_id, "
                       "is_withdrawn, activity_id, is_reassessment FROM evidence "
                       "ORDER BY student_id, outcome_id, date, entered_seq, mark, level_id, "
                       "is_withdrawn, activity_id, is_reassessment, id",
                       -1, &rows, nullptr);
    std::int64_t sum = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (const int column : {0, 1, 2, 4, 6, 7, 8, 9}) {
            sum += sqlite3_column_int64(rows, column) & 0xFF;
        }
        sum += std::int64_t{*sqlite3_column_text(rows, 3)} + *sqlite3_column_text(rows, 5);
    }
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return sum;
}

void benchWholeFile(Gradebook& gradebook)
{
    const Date today = *Date::fromIso("2027-06-01");
    std::size_t levels = 0;
    std::size_t earned = 0;
    std::int64_t sum = 0;
    const auto [measured, floor] = inTurns(
        3,
        [&] {
            levels = 0;
            earned = 0;
            const auto done =
                forEachRecord(gradebook, [&](const ClassBook& course, const StudentRecord& record) {
                    const auto proficiency = proficiencies(course, record, today);
                    levels += proficiency.size();
                    earned += creditStanding(course, record, proficiency, today).isEarned ? 1U : 0U;
                });
            if (!done) {
                std::abort();
            }
        },
        [&] { sum = readColumns(gradebook.path()); });
    report("all levels and credit of a school", measured, floor, 1.5);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    fmt::print("    {} levels, {} credits, checksum {}, peak memory {} MB (at most 200)\n", levels,
               earned, sum, usage.ru_maxrss / 1024);
    hold("peak memory", static_cast<double>(usage.ru_maxrss) / 1024, 200);
}

void benchOpening(const std::filesystem::path& school, const std::filesystem::path& own)
{
    const auto openFirst = [](const std::filesystem::path& path) {
        OpenOptions options;
        options.wholeFileChecks = false;
        const auto gradebook = Gradebook::open(path, options);
        const auto classes = readClasses(*gradebook);
        const auto book = readClassBook(*gradebook, classes->front().id);
        if (!book || book->students.size() != 34) {
            std::abort();
        }
    };
    const auto [measured, floor] = inTurns(
        31, [&] { openFirst(school); }, [&] { openFirst(own); });
    report("one class in a school's file", measured, floor, 1.2);
}

void benchRating(Gradebook& gradebook, const std::filesystem::path& bare)
{
    const auto classes = readClasses(gradebook);
    const auto book = readClassBook(gradebook, classes->front().id);
    BareCommit bareCommit(bare);
    int round = 0;
    const auto [measured, floor] = inTurns(
        201,
        [&] {
            NewMark mark;
            mark.student = book->students[static_cast<std::size_t>(round) % 34].student.id;
            mark.outcome = book->outcomes[static_cast<std::size_t>(round % 10)].id;
            mark.date = Date::fromIso("2027-01-01")->plusDays(round);
            mark.level = book->scale.level(1 + round % 3).id;
            if (!rate(gradebook, {mark})) {
                std::abort();
            }
            ++round;
        },
        [&] { bareCommit.run(); });
    report("one rating, committed and in the history", measured, floor, 2.5);
}

// A class whose students have a photo or more of work each, opened as the window opens it.
void benchPhotos(const std::filesystem::path& with, const std::filesystem::path& without)
{
    constexpr int kPhotos = 300;
    constexpr std::size_t kPhoto = 400'000;
    constexpr std::size_t kThumbnail = 15'000;
    {
        auto gradebook = Gradebook::open(with, {});
        const auto classes = readClasses(*gradebook);
        const auto book = readClassBook(*gradebook, classes->front().id);
        std::mt19937_64 random(7);
        for (int i = 0; i < kPhotos; ++i) {
            std::string photo(kPhoto, '\0');
            for (std::size_t at = 0; at + 8 <= photo.size(); at += 8) {
                const std::uint64_t bits = random();
                std::memcpy(photo.data() + at, &bits, sizeof(bits));
            }
            WorkSample work;
            work.student = book->students[static_cast<std::size_t>(i) % 34].student.id;
            work.title = fmt::format("Photo {}", i);
            work.date = *Date::fromIso("2026-11-20");
            if (!addWork(*gradebook, work, photo, std::string_view(photo).substr(0, kThumbnail))) {
                std::abort();
            }
        }
    }
    const auto openWhole = [](const std::filesystem::path& path) {
        const auto gradebook = Gradebook::open(path, {});
        const auto classes = readClasses(*gradebook);
        if (!readClassBook(*gradebook, classes->front().id)) {
            std::abort();
        }
    };
    const auto [measured, floor] = inTurns(
        15, [&] { openWhole(with); }, [&] { openWhole(without); });
    report("a file with 300 photos", measured, floor, 1.2);
}

// In a process of its own, so that the memory it takes is not counted as the reader's.
void makeFileApart(const std::filesystem::path& path, const SchoolSize& size)
{
    const pid_t child = fork();
    if (child == 0) {
        const Gradebook made = makeSchoolFile(path, size);
        _exit(made.isReadOnly() ? 1 : 0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
        std::abort();
    }
}

Gradebook opened(const std::filesystem::path& path)
{
    OpenOptions options;
    options.wholeFileChecks = false;
    auto gradebook = Gradebook::open(path, options);
    if (!gradebook) {
        std::abort();
    }
    return std::move(gradebook).value();
}

} // namespace

int main(int argc, char* argv[])
{
    const test::TempFolder folder;
    const auto ownPath = folder.file("own.trellis");
    const auto schoolPath = folder.file("school.trellis");
    makeFileApart(ownPath, {1, 34, 80, 15});
    makeFileApart(schoolPath, {});
    {
        Gradebook school = opened(schoolPath);
        benchWholeFile(school);
    }
    benchOpening(schoolPath, ownPath);
    Gradebook own = opened(ownPath);
    benchRating(own, folder.file("bare.db"));
    const auto photosPath = folder.file("photos.trellis");
    const auto withoutPath = folder.file("without.trellis");
    makeFileApart(photosPath, {1, 34, 80, 15});
    std::filesystem::copy_file(photosPath, withoutPath);
    benchPhotos(photosPath, withoutPath);
    benchCsv();
    return verdict(argc, argv);
}
