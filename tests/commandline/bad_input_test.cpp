// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whatever comes in, the gradebook stays as it was, byte for byte, and a sentence says what to do.
#include "tests/commandline/run.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <unistd.h>

using namespace trellis::test;

namespace {

void isASentence(const std::string& text)
{
    INFO(text);
    REQUIRE_FALSE(text.empty());
    CHECK(std::count(text.begin(), text.end(), '!') == 0);
    for (const char* word : {"error", "Error", "invalid", "Invalid", "SQLITE", "oops"}) {
        CHECK(text.find(word) == std::string::npos);
    }
    CHECK(text.substr(text.size() - 2) == ".\n");
}

void refused(const Desk& desk, std::vector<std::string> arguments, int code)
{
    const std::string before = bytesOf(desk.file);
    const Run run = desk.run(std::move(arguments));
    INFO(run.out);
    CHECK(run.code == code);
    isASentence(run.err);
    CHECK(bytesOf(desk.file) == before);
}

std::vector<std::string> import(const std::string& csv)
{
    return {"import", "roster", csv, "--class", "P3"};
}

} // namespace

TEST_CASE("a roster that is none is refused", "[commandline][bad]")
{
    const Desk desk;
    refused(desk,
            import(desk.write("picture.csv", std::string("\x89PNG\r\n\x1a\n").append(500, '\0'))),
            1);
    refused(desk, import(desk.write("empty.csv", "")), 1);
    refused(desk, import(desk.write("large.csv", std::string("Name\n").append(60'000'000, 'x'))),
            1);
    refused(desk, import(desk.write("line.csv", std::string(200'000, 'x'))), 1);
    refused(desk, import(desk.folder.file("none.csv")), 1);
    refused(desk, import(desk.folder.path()), 1);
    auto odd = import(desk.write("odd.csv", "A,B\n1,2\n"));
    odd.insert(odd.end(), {"--encoding", "klingon"});
    refused(desk, odd, 1);
}

TEST_CASE("what does not exist is refused with what there is", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    refused(desk, {"levels", "--class", "P4"}, 1);
    refused(desk, {"rule", "--course", "Chemistry", "--at-least", "1"}, 1);
    refused(desk, {"explain", "--class", "P3", "--student", "Nobody", "--outcome", "1"}, 1);
    refused(desk, {"explain", "--class", "P3", "--student", "001", "--outcome", "99"}, 1);
    refused(desk,
            {"decide", "--class", "P3", "--student", "001", "--outcome", "1", "--level", "X",
             "--reason", "r"},
            1);
    refused(desk,
            {"decide", "--class", "P3", "--student", "001", "--outcome", "1", "--level", "C",
             "--reason", " "},
            1);
    refused(desk, {"levels", "--class", "P3", "--as-of", "2026-02-30"}, 1);
    refused(desk, {"calendar", "--class", "P3", "--off", "2026-11-31"}, 1);
    refused(desk, {"calendar", "--class", "P3", "--days", "funday"}, 1);
    refused(desk, {"sheets", "--class", "P3", "--pdf", desk.folder.file("a.pdf"), "--paper", "a5"},
            1);
    refused(desk, {"award", "--class", "P3", "--student", "001"}, 1);
    CHECK(desk.run({"credit", "--class", "P3", "--json"}).code == 0);
}

TEST_CASE("what is not text in UTF-8 comes into no gradebook", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    const std::string word = "Bad\xFF, N";
    refused(desk, {"add", "student", "--class", "P3", "--name", word}, 1);
    refused(desk, {"new", "--course", word}, 1);
    refused(desk,
            {"decide", "--class", "P3", "--student", "001", "--outcome", "1", "--level", "C",
             "--reason", word},
            1);
    refused(desk, {"levels", "--class", "\xED\xA0\x80"}, 1);
}

TEST_CASE("a rule that nobody could meet is refused when it is made", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    for (const std::vector<std::string>& rule :
         std::vector<std::vector<std::string>>{{"--at-least", "0"},
                                               {"--at-least", "5"},
                                               {"--at-least", "101%"},
                                               {"--at-least", "seven"},
                                               {"--at-least", "1", "--of", "1,1"},
                                               {"--at-least", "1", "--of", "Speaking"},
                                               {"--at-least", "3", "--of", "1,2"},
                                               {"--at-least", "1", "--level", "Z"},
                                               {"--at-least", "1", "--of", "all", "--of", "1"},
                                               {"--at-least", "1", "--level", "C", "--level", "D"},
                                               {"--required", "9"},
                                               {"--required", "1,1"}}) {
        std::vector<std::string> arguments{"rule", "--course", "Biology"};
        arguments.insert(arguments.end(), rule.begin(), rule.end());
        refused(desk, arguments, 1);
    }
    refused(desk, {"method", "--course", "Biology", "decaying", "--parameter", "100"}, 1);
    refused(desk, {"method", "--course", "Biology", "best"}, 1);
    refused(desk, {"thresholds", "--course", "Biology", "D=2.9"}, 1);
    refused(desk, {"scale", "--course", "Biology", "C=Capable", "--credit", "C"}, 1);
    refused(desk, {"scale", "--course", "Biology", "E=E", "e=F", "C=C", "--credit", "C"}, 1);
}

TEST_CASE("one bad row refuses a file of evidence, unless bad rows are skipped",
          "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    const std::string csv = desk.write("evidence.csv", "student_number,outcome,date,level\n"
                                                       "001,1,2026-10-01,C\n"
                                                       "001,1,2026-02-30,C\n"
                                                       "001,1,2026-10-02,Z\n"
                                                       "009,1,2026-10-02,C\n"
                                                       "001,2,2026-10-02,\n");
    const std::string before = bytesOf(desk.file);
    const Run all = desk.run({"import", "evidence", csv, "--class", "P3", "--json"});
    CHECK(all.code == 1);
    CHECK(all.json()["rejected"].size() == 3);
    CHECK(all.json()["rejected"][0]["line"] == 3);
    CHECK(bytesOf(desk.file) == before);
    const auto some =
        desk.must({"import", "evidence", csv, "--class", "P3", "--skip-bad-rows", "--json"}).json();
    CHECK(some["new"] == 1);
    CHECK(some["leftOut"] == 1);
}

TEST_CASE("what is written for others takes the place of no gradebook", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    const Desk other;
    const std::string link = desk.folder.file("link.pdf");
    std::filesystem::create_symlink(desk.file, link);
    const std::string around = (desk.folder.path() / "." / "class.trellis").string();
    const std::string before = bytesOf(other.file);
    for (const std::string& place :
         {desk.file, link, around, other.file, std::string("/dev/null")}) {
        INFO(place);
        refused(desk, {"sheets", "--class", "P3", "--pdf", place}, 1);
        refused(desk, {"sheets", "--class", "P3", "--kind", "credit", "--pdf", place}, 1);
    }
    for (const std::string& place : {desk.file, link, around, other.file}) {
        INFO(place);
        refused(desk, {"backup", place}, 1);
    }
    CHECK(bytesOf(other.file) == before);
    CHECK(std::filesystem::is_symlink(link));
    CHECK(std::filesystem::is_character_file("/dev/null"));
    const std::string copy = desk.folder.file("copy.trellis");
    desk.must({"backup", copy});
    desk.mark("001", "1", "2026-10-01", "C");
    desk.must({"backup", copy});
}

TEST_CASE("a gradebook that cannot be used is refused with exit code 3", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    const std::vector<std::string> look{"levels", "--class", "P3"};
    const auto with = [&](const std::string& bytes) {
        const Desk other;
        writeBytes(other.file, bytes);
        refused(other, look, 3);
    };
    with("");
    with("Name;Number\nAna;1\n");
    with(std::string("PK\x03\x04") + std::string(300, '\0'));
    const std::string whole = bytesOf(desk.file);
    with(whole.substr(0, whole.size() - 1));
    with(whole.substr(0, whole.size() / 2));
    std::string newer = whole;
    newer.replace(60, 4, std::string("\0\0\3\xE7", 4));
    with(newer);
    CHECK(runTrellis({"levels", desk.folder.file("none.trellis"), "--class", "P3"}).code == 3);
}

TEST_CASE("while another program writes, a command waits three seconds and leaves",
          "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    const std::string before = bytesOf(desk.file);
    SQLite::Database other(desk.file, SQLite::OPEN_READWRITE);
    const SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
    const Run run = desk.run({"undo"});
    CHECK(run.code == 3);
    isASentence(run.err);
    CHECK(bytesOf(desk.file) == before);
    CHECK(desk.run({"levels", "--class", "P3"}).code == 0);
}

TEST_CASE("a file or folder that cannot be written is looked at, not changed", "[commandline][bad]")
{
    if (geteuid() == 0) {
        WARN("not tried: the superuser may write everywhere");
        return;
    }
    const Desk desk;
    desk.fill();
    std::filesystem::permissions(desk.file, std::filesystem::perms::owner_read);
    refused(desk, {"undo"}, 3);
    CHECK(desk.run({"levels", "--class", "P3"}).code == 0);
}

TEST_CASE("an output appears whole or not at all", "[commandline][bad]")
{
    const Desk desk;
    desk.fill();
    refused(desk, {"sheets", "--class", "P3", "--pdf", desk.folder.file("no/such/folder.pdf")}, 3);
    refused(desk, {"backup", desk.folder.file("no/such/copy.trellis")}, 3);
    if (std::filesystem::exists("/dev/full")) {
        refused(desk, {"backup", "/proc/copy.trellis"}, 3);
    }
    const std::string mine = desk.write("mine.trellis", "mine");
    const Run again = runTrellis({"new", mine, "--course", "A", "--class", "B"});
    CHECK(again.code == 1);
    CHECK(bytesOf(mine) == "mine");
    const Run bad =
        runTrellis({"new", desk.folder.file("bad.trellis"), "--course", " ", "--class", "B"});
    CHECK(bad.code == 1);
    CHECK_FALSE(std::filesystem::exists(desk.folder.file("bad.trellis")));
}

TEST_CASE("a command or option that does not exist is wrong usage", "[commandline][bad]")
{
    CHECK(runTrellis({"nosuch"}).code == 2);
    CHECK(runTrellis({"levels"}).code == 2);
    CHECK(runTrellis({"levels", "a.trellis", "--class", "P3", "--nosuch"}).code == 2);
    CHECK(runTrellis({"decide", "a.trellis", "--class", "P", "--student", "1", "--outcome", "1"})
              .code == 2);
}

TEST_CASE("hostile names go in and come out as they are", "[commandline][bad]")
{
    const Desk desk;
    const std::string csv = desk.write("names.csv", "Student Number,Last Name,First Name\n"
                                                    "1,<b>Ana</b>,%1 %n\n"
                                                    "2,\"O'Neil; DROP TABLE\",\"Al \"\"X\"\"\"\n"
                                                    "3,محمد,علي\n"
                                                    "4,=cmd|'/c calc'!A1,-Ana\n");
    desk.must(import(csv));
    const auto students = desk.must({"levels", "--class", "P3", "--json"}).json()["students"];
    std::set<std::string> names;
    for (const auto& student : students) {
        names.insert(student["name"].get<std::string>());
    }
    CHECK(names.count("%1 %n <b>Ana</b>") == 1);
    CHECK(names.count("Al \"X\" O'Neil; DROP TABLE") == 1);
    CHECK(names.count("علي محمد") == 1);
    const std::string csvOut = desk.must({"levels", "--class", "P3", "--csv"}).out;
    CHECK(csvOut.find("\n=") == std::string::npos);
    CHECK(csvOut.find(",-Ana") == std::string::npos);
}

TEST_CASE("command line: options for the window may stand before the file, as launchers put them",
          "[commandline]")
{
    const Desk desk;
    const auto answer = [&desk](const std::string& arguments) {
        const std::string err = desk.folder.file("err").string();
        const std::string command =
            std::string("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM '") +
            TRELLIS_PROGRAM + "' " + arguments + " '" + desk.file + "' </dev/null 2>'" + err +
            "' >/dev/null";
        return std::system(command.c_str()) == 0 ? std::string() : bytesOf(err);
    };
    for (const char* options : {"", "-reverse", "-style fusion", "-style=fusion -reverse --"}) {
        CAPTURE(options);
        CHECK(answer(options).find("There is no display to open a window on.") == 0);
    }
    // What is no option of it is said as before.
    CHECK(answer("-revers").find("There is no display") == std::string::npos);
    CHECK(answer("lvels").find("There is no display") == std::string::npos);
}
