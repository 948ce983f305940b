// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/table_file.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <array>

using namespace trellis;
using trellis::test::TempFolder;
using trellis::test::writeBytes;

namespace {

constexpr std::array<std::string_view, 3> kColumns{"student_number", "level", "note"};

Result<TableFile> read(const std::string& bytes)
{
    const TempFolder folder;
    writeBytes(folder.file("table.csv"), bytes);
    return TableFile::read(folder.file("table.csv"), kColumns, "en_US");
}

ErrorCode refusal(const std::string& bytes)
{
    const auto file = read(bytes);
    REQUIRE_FALSE(file);
    return file.error().code;
}

} // namespace

TEST_CASE("table: spelling of a heading does not matter, unknown columns do not disturb",
          "[exchange]")
{
    const auto file = read("Level,Shoe size,STUDENT NUMBER,N-o_te\nC,41,00123,good\n");
    REQUIRE(file);
    CHECK(file->size() == 1);
    CHECK(file->line(0) == 2);
    CHECK(file->text(0, 0) == "00123");
    CHECK(file->text(0, 1) == "C");
    CHECK(file->text(0, 2) == "good");
}

TEST_CASE("table: a missing column reads as empty until somebody needs it", "[exchange]")
{
    const auto file = read("student number\n12\n");
    REQUIRE(file);
    CHECK(file->text(0, 1).empty());
    CHECK(file->require(0));
    const auto needed = file->require(1);
    REQUIRE_FALSE(needed);
    CHECK(needed.error().code == ErrorCode::UnknownHeading);
    CHECK(needed.error().detail == "level");
    CHECK(needed.error().values == std::vector<std::string>{"student number"});
}

TEST_CASE("table: semicolons, tabs, Windows-1252 and sep= are read as they come", "[exchange]")
{
    const auto semicolon = read("sep=;\nstudent_number;level;note\n7;C;Andr\xE9\n");
    REQUIRE(semicolon);
    CHECK(semicolon->line(0) == 3);
    CHECK(semicolon->text(0, 2) == "Andr\xC3\xA9");
    const auto tabs = read("student_number\tlevel\r\n7\tC\r\n");
    REQUIRE(tabs);
    CHECK(tabs->text(0, 1) == "C");
}

TEST_CASE("table: what spreadsheets put around a number goes away, zeros stay", "[exchange]")
{
    const auto file = read("student_number,level\n=\"00123\",C\n\"=\"\"00124\"\"\",C\n'00125,'-\n");
    REQUIRE(file);
    CHECK(file->text(0, 0) == "00123");
    CHECK(file->text(1, 0) == "00124");
    CHECK(file->text(2, 0) == "00125");
    CHECK(file->text(2, 1) == "-");
}

TEST_CASE("table: a text is one line and composed, a note keeps its lines", "[exchange]")
{
    const auto file = read("student_number,note\n7,\" Cafe\xCC\x81\r\n  au lait \"\n");
    REQUIRE(file);
    CHECK(file->text(0, 2) == "Caf\xC3\xA9 au lait");
    CHECK(file->lines(0, 2) == "Caf\xC3\xA9\n  au lait");
}

TEST_CASE("table: nothing to read is refused with what is the matter", "[exchange]")
{
    CHECK(refusal("") == ErrorCode::EmptyInput);
    CHECK(refusal("\n\n") == ErrorCode::EmptyInput);
    CHECK(refusal("student_number,level\n") == ErrorCode::EmptyInput);
    CHECK(refusal("12 C 13 D 14 C") == ErrorCode::OneLine);
    CHECK(refusal("\x89PNG\r\n\x1A\n....") == ErrorCode::NotText);
    CHECK(refusal("level,Level,note\nC,D,\n") == ErrorCode::TwiceInFile);
    const auto missing = TableFile::read("/nowhere/at/all.csv", kColumns, "en_US");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileMissing);
}

TEST_CASE("table: a row of which nobody can tell what it says is marked", "[exchange]")
{
    const auto file = read("student_number,level,note\n"
                           "1,C,fine\n"
                           "2,C,well, almost\n"
                           "3,C\n"
                           "4,C,,\n"
                           "5,C,\"never closed\n");
    REQUIRE(file);
    CHECK_FALSE(file->trouble(0));
    REQUIRE(file->trouble(1));
    CHECK(file->trouble(1)->code == ErrorCode::UnreadableRow);
    CHECK(file->trouble(1)->detail == "TooManyFields");
    CHECK_FALSE(file->trouble(2));
    CHECK_FALSE(file->trouble(3));
    REQUIRE(file->trouble(4));
    CHECK(file->trouble(4)->detail == "UnterminatedQuote");
}

TEST_CASE("table: bytes that mean nothing spoil their row only", "[exchange]")
{
    // UTF-8 by its mark, with a byte that cannot be.
    const auto file =
        read("\xEF\xBB\xBFstudent_number,level,note\n1,C,\xC3\xA9\n2,C,\xFF\n3,C,ok\n");
    REQUIRE(file);
    CHECK_FALSE(file->trouble(0));
    REQUIRE(file->trouble(1));
    CHECK(file->trouble(1)->detail == "BadEncoding");
    CHECK_FALSE(file->trouble(2));
}
