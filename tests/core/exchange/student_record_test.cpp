// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/student_record.h"
#include "core/storage/contents.h"
#include "core/storage/edits/course_copy.h"
#include "core/storage/edits/people.h"
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/known_class.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace trellis;
using namespace trellis::test;

namespace {

std::string nameOf(int number, const WorkSample& work)
{
    return fmt::format("{} {}", number, work.fileName);
}

nlohmann::json jsonOf(const KnownClass& known)
{
    const auto record = recordOfStudent(known.small.gradebook, known.student, known.today, nameOf);
    REQUIRE(record);
    return nlohmann::json::parse(recordJson(*record, known.today));
}

/// Every text of the file that says the word, but those of the history and of what is shared.
std::vector<std::string> textsSaying(const std::filesystem::path& path, const std::string& word)
{
    SQLite::Database file(path.string(), SQLite::OPEN_READONLY);
    std::vector<std::string> texts;
    SQLite::Statement columns(
        file, "SELECT s.name, c.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c "
              "WHERE s.type = 'table' AND c.type = 'TEXT' "
              "AND s.name NOT IN ('op', 'change', 'learning_group') ORDER BY s.name, c.cid");
    while (columns.executeStep()) {
        SQLite::Statement rows(file, fmt::format("SELECT {0} FROM {1} WHERE instr({0}, ?) > 0",
                                                 columns.getColumn(1).getString(),
                                                 columns.getColumn(0).getString()));
        rows.bind(1, word);
        while (rows.executeStep()) {
            texts.push_back(rows.getColumn(0).getString());
        }
    }
    return texts;
}

} // namespace

TEST_CASE("record: whatever is written about a student is in it, and nothing about others",
          "[exchange][record]")
{
    const KnownClass known;
    const std::string all = jsonOf(known).dump();
    const auto texts = textsSaying(known.small.gradebook.path(), kCanary);
    CHECK(texts.size() >= 15);
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(all.find(text) != std::string::npos);
    }
    CHECK(all.find("Family0001") == std::string::npos);
    CHECK(all.find("Reads a lot.") == std::string::npos);
    CHECK(all.find("Tide pool") == std::string::npos);
}

TEST_CASE("record: levels are of the day, marks have days and notes, work has its file",
          "[exchange][record]")
{
    const KnownClass known;
    const nlohmann::json all = jsonOf(known);
    CHECK(all["asOf"] == "2026-11-20");
    REQUIRE(all["levels"].size() == 2);
    CHECK(all["levels"][0]["Level"] == "Developing");
    CHECK(all["levels"][0]["From marks alone"] == "Capable");
    CHECK(all["levels"][0]["Decision"] == "yes");
    CHECK(all["levels"][1]["Exempt"] == "yes");
    REQUIRE(all["marks"].size() == 2);
    CHECK(all["marks"][0]["Date"] == "2026-10-01");
    CHECK(all["marks"][0]["Mark"] == "Capable");
    CHECK(all["marks"][0]["Note"] == "Quillfeather tried twice");
    CHECK(all["decisions"][0]["Reason"] == "Quillfeather knows");
    REQUIRE(all["work"].size() == 1);
    CHECK(all["work"][0]["File"] == "1 Quillfeather model.jpg");
    const auto record = recordOfStudent(known.small.gradebook, known.student, known.today, nameOf);
    REQUIRE(record->contents.size() == 1);
    const auto bytes = readContent(known.small.gradebook, record->contents.front().content);
    REQUIRE(bytes);
    CHECK(bytes->starts_with("Quillfeather photo"));
    const auto table = std::ranges::find(record->tables, "marks", &RecordTable::name);
    REQUIRE(table != record->tables.end());
    CHECK(recordCsv(*table).find("Short 1") == std::string::npos);
    CHECK(recordCsv(*table).find(",2026-10-01,Capable,") != std::string::npos);
    // A note can say anything; a spreadsheet is not to calculate it.
    CHECK(recordCsv({"notes", {"Text"}, {{"=1+1"}}}).find("\n=1+1") == std::string::npos);
}

TEST_CASE("record: a student of no class has one too, and nobody has none", "[exchange][record]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    REQUIRE(moveOut(gradebook, known.small.book(), known.student, known.today));
    const nlohmann::json all = jsonOf(known);
    CHECK(all["classes"][0]["To"] == "2026-11-20");
    CHECK(all["marks"].size() == 2);
    CHECK(recordOfStudent(gradebook, StudentId{12345}, known.today, nameOf).error().code ==
          ErrorCode::UnknownStudent);
}

TEST_CASE("record: a mark that a new term reads as well is in it once", "[exchange][record]")
{
    KnownClass known;
    const ClassBook book = known.small.book();
    REQUIRE(carryOver(
        known.small.gradebook, book,
        {{"Biology again", Term{{}, "Spring", day("2027-01-11"), day("2027-06-18")}, known.today},
         "Period 3, spring",
         {known.small.outcome(0)},
         {known.student}}));
    const nlohmann::json all = jsonOf(known);
    CHECK(all["classes"].size() == 2);
    CHECK(all["levels"].size() == 3);
    CHECK(all["marks"].size() == 2);
}
