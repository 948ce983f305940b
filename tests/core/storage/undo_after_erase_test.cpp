// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was of others is undone after an erasing as if the erased student had never been there.
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/known_class.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

/// The table, then the cells, of which the first is the id.
using Cells = std::vector<std::string>;

/// Every row that an undo may bring and take.
std::vector<Cells> rowsOf(const std::filesystem::path& path)
{
    SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                   "NOT IN ('op', 'change', 'gradebook', 'blob', 'erasure') "
                                   "ORDER BY name");
    std::vector<Cells> all;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows(file, fmt::format("SELECT * FROM {} ORDER BY id", table));
        while (rows.executeStep()) {
            Cells cells{table};
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                cells.push_back(rows.isColumnNull(column) ? "null"
                                                          : rows.getColumn(column).getString());
            }
            all.push_back(std::move(cells));
        }
    }
    return all;
}

bool namesAny(const Cells& row, const std::set<std::string>& ids)
{
    return std::any_of(row.begin() + 1, row.end(),
                       [&ids](const std::string& cell) { return ids.contains(cell); });
}

/// The same moments without what was of the students, and without the steps that changed nothing
/// else.
std::vector<std::vector<Cells>> without(std::vector<std::vector<Cells>> moments,
                                        const std::vector<StudentId>& students)
{
    std::set<std::string> ids;
    for (const StudentId student : students) {
        ids.insert(std::to_string(student.value));
    }
    for (std::size_t known = 0; known != ids.size();) {
        known = ids.size();
        for (const auto& rows : moments) {
            for (const Cells& row : rows) {
                if (namesAny(row, ids)) {
                    ids.insert(row.at(1));
                }
            }
        }
    }
    for (auto& rows : moments) {
        std::erase_if(rows, [&ids](const Cells& row) { return namesAny(row, ids); });
        for (Cells& row : rows) {
            for (std::string& cell : row) {
                const bool isName = cell.find(kCanary) != std::string::npos;
                cell = row.front() == "learning_group" && isName ? std::string() : cell;
            }
        }
    }
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

/// How the file was after every step, the newest first.
std::vector<std::vector<Cells>> momentsOf(const KnownClass& known)
{
    const auto copy = known.small.folder.file("walked.trellis");
    std::filesystem::copy_file(known.small.gradebook.path(), copy);
    std::vector<std::vector<Cells>> moments{rowsOf(copy)};
    {
        auto walked = Gradebook::open(copy, {});
        REQUIRE(walked);
        while (walked->undo()) {
            moments.push_back(rowsOf(copy));
        }
    }
    std::filesystem::remove(copy);
    return moments;
}

NewMark markOf(const KnownClass& known, StudentId student, int rank)
{
    NewMark mark;
    mark.student = student;
    mark.outcome = known.small.outcome(1);
    mark.level = known.small.level(rank);
    mark.date = known.today;
    return mark;
}

} // namespace

TEST_CASE("after an erasing all that was of others is undone step by step, and redone",
          "[storage][erase][history]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    const StudentId third = known.small.student(3);
    std::vector<StudentId> erased{known.student, known.twin};
    SECTION("who was two records before") {}
    SECTION("who was taken for somebody else for a while")
    {
        known.must(gradebook.undo());
        erased.pop_back();
    }
    // Steps about the student and others at once.
    for (const int rank : {1, 2}) {
        known.must(
            rate(gradebook, {markOf(known, known.other, rank), markOf(known, known.student, rank),
                             markOf(known, third, rank)}));
    }
    known.must(changeGroup(gradebook, known.named, kCanary + " and Pia", {known.other, third}));
    known.must(changeGroup(gradebook, known.named, "Two of us", {known.other, third}));
    known.must(changeGroup(gradebook, known.named, kCanary + " again",
                           {known.other, third, known.student}));
    known.must(
        changeGroup(gradebook, known.plain, "Tide pool", {third, known.student, known.other}));
    known.must(endGroup(gradebook, known.named, known.today));
    known.must(gradebook.undo());
    known.must(gradebook.undo());
    known.must(gradebook.redo());
    known.must(rate(gradebook, {markOf(known, known.student, 3)}));
    const auto moments = without(momentsOf(known), erased);
    REQUIRE(moments.size() > 15);

    REQUIRE(eraseStudent(gradebook, known.student, known.today));
    REQUIRE(rowsOf(gradebook.path()) == moments.front());
    auto again = Gradebook::open(gradebook.path(), {});
    REQUIRE(again);
    for (std::size_t step = 1; step < moments.size(); ++step) {
        INFO("step " << step << " of " << moments.size());
        const auto next = again->nextUndo();
        REQUIRE(next);
        REQUIRE(*next);
        INFO((*next)->kind);
        CHECK((*next)->kind != "erase-student");
        REQUIRE(again->undo());
        REQUIRE(rowsOf(gradebook.path()) == moments.at(step));
    }
    CHECK_FALSE(again->nextUndo()->has_value());
    CHECK(again->undo().error().code == ErrorCode::NothingToUndo);
    for (std::size_t step = moments.size() - 1; step > 0; --step) {
        REQUIRE(again->redo());
        REQUIRE(rowsOf(gradebook.path()) == moments.at(step - 1));
    }
    CHECK(again->redo().error().code == ErrorCode::NothingToRedo);
    CHECK(again->check()->empty());
    // The other one is called the same.
    const bool isSaid = bytesOf(gradebook.path()).find(kCanary) != std::string::npos;
    CHECK(isSaid == (erased.size() == 1));
}

TEST_CASE("a step of which only a part outlived an erasing in an older file is passed over",
          "[storage][erase][history]")
{
    SmallClass small;
    small.rate(0, 0, 2, "2026-11-19");
    const OpId rated = small.gradebook.history(1)->front().id;
    REQUIRE(makeGroup(
        small.gradebook, small.schoolClass,
        {GroupId::make(), "", day("2026-11-20"), {}, {small.student(0), small.student(1)}}));
    const OpId grouped = small.gradebook.history(1)->front().id;
    {
        SQLite::Database file(small.gradebook.path().string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE change SET old_value = NULL, new_value = NULL "
                  "WHERE table_name = 'learning_group'");
    }
    const std::string before = contentOf(small.gradebook.path());
    CHECK(small.gradebook.undoOp(grouped).error().code == ErrorCode::Erased);
    CHECK(contentOf(small.gradebook.path()) == before);
    CHECK(small.gradebook.nextUndo()->value().id == rated);
    REQUIRE(small.gradebook.undo());
    CHECK(small.book().find(small.student(0))->evidence.empty());
    CHECK(small.book().groups.size() == 1);
}
