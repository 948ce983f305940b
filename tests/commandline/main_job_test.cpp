// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <set>

using namespace trellis::test;

TEST_CASE("from a school's export to sheets on paper, and all the way back", "[commandline]")
{
    const Desk desk;
    const std::string data = TRELLIS_SAMPLE_DATA;
    const auto roster =
        desk.must({"import", "roster", data + "/roster.csv", "--class", "P3", "--json"}).json();
    CHECK(roster["encoding"] == "windows-1252");
    CHECK(roster["delimiter"] == ";");
    CHECK(roster["rows"]["new"].size() == 14);
    CHECK(roster["rows"]["conflict"].empty());
    desk.must({"import", "outcomes", data + "/outcomes.csv", "--course", "Biology"});
    desk.must({"import", "evidence", data + "/evidence.csv", "--class", "P3"});
    desk.must({"rule", "--course", "Biology", "--at-least", "7", "--of", "all"});

    const auto credit = desk.must({"credit", "--class", "P3", "--json"}).json();
    CHECK(credit["rule"] == "Capable on at least 7 of 10 outcomes");
    REQUIRE(credit["students"].size() == 14);
    for (const auto& student : credit["students"]) {
        CHECK(student["needed"] == 7);
        CHECK(student["earned"] == (student["count"].get<int>() >= 7));
    }

    const std::string pdf = desk.folder.file("sheets.pdf");
    const auto sheets =
        desk.must({"sheets", "--class", "P3", "--pdf", pdf, "--paper", "letter", "--json"}).json();
    CHECK(sheets["pages"] == 28);
    CHECK(bytesOf(pdf).substr(0, 5) == "%PDF-");

    const std::string full = contentOf(desk.file);
    int steps = 0;
    while (desk.run({"undo"}).code == 0) {
        ++steps;
    }
    CHECK(steps == 5);
    const Run nothing = desk.run({"undo"});
    CHECK(nothing.code == 1);
    CHECK(nothing.err == "Nothing is left to undo.\n");
    CHECK(contentOf(desk.file).find('|') == std::string::npos);
    for (int i = 0; i < steps; ++i) {
        desk.must({"redo"});
    }
    CHECK(contentOf(desk.file) == full);
    CHECK(desk.run({"redo"}).code == 1);
    CHECK(desk.must({"check", "--json"}).json()["ok"] == true);
}

TEST_CASE("importing the same files again changes nothing", "[commandline]")
{
    const Desk desk;
    const std::string data = TRELLIS_SAMPLE_DATA;
    const std::vector<std::vector<std::string>> imports{
        {"import", "roster", data + "/roster.csv", "--class", "P3", "--json"},
        {"import", "outcomes", data + "/outcomes.csv", "--course", "Biology", "--json"},
        {"import", "evidence", data + "/evidence.csv", "--class", "P3", "--json"}};
    for (const auto& import : imports) {
        desk.must(import);
    }
    const std::string before = contentOf(desk.file);
    const auto entries = desk.must({"history", "--json"}).json()["ops"].size();
    const auto roster = desk.must(imports[0]).json();
    CHECK(roster["rows"]["unchanged"].size() == 14);
    CHECK(desk.must(imports[1]).json()["new"] == 0);
    CHECK(desk.must(imports[2]).json()["new"] == 0);
    CHECK(contentOf(desk.file) == before);
    CHECK(desk.must({"history", "--json"}).json()["ops"].size() == entries);
}

TEST_CASE("history tells what happened in words and what would come next", "[commandline]")
{
    const Desk desk;
    desk.fill();
    const auto history = desk.must({"history", "--json"}).json();
    CHECK(history["ops"][0]["kind"] == "import-outcomes");
    CHECK(history["ops"][0]["actor"] == "tester");
    CHECK(history["ops"][0]["undone"] == false);
    CHECK(history["ops"][0]["undoOf"].is_null());
    CHECK(history["canUndo"].get<std::string>().find("4 outcomes") != std::string::npos);
    CHECK(history["canRedo"].is_null());
    desk.must({"undo"});
    const auto after = desk.must({"history", "--json"}).json();
    CHECK(after["ops"][0]["undoOf"] == history["ops"][0]["id"]);
    CHECK(after["ops"][1]["undone"] == true);
    CHECK(after["canRedo"] == history["canUndo"]);
}

TEST_CASE("the sample opens with a class of fourteen and something of everything", "[commandline]")
{
    const TempFolder folder;
    const std::string file = folder.file("sample.trellis");
    REQUIRE(runTrellis({"sample", file}).code == 0);
    CHECK(runTrellis({"sample", file}).code == 1);
    const auto levels = runTrellis({"levels", file, "--class", "Period 3", "--json"}).json();
    CHECK(levels["outcomes"].size() == 10);
    CHECK(levels["students"].size() >= 13); // one has moved out
    const auto credit = runTrellis({"credit", file, "--class", "Period 3", "--json"}).json();
    std::set<std::string> standings;
    for (const auto& student : credit["students"]) {
        standings.insert(student["standing"].get<std::string>());
    }
    CHECK(standings.count("earned") == 1);
    CHECK(standings.count("oneAway") == 1);
    CHECK(standings.count("onTheWay") == 1);
    CHECK(runTrellis({"check", file}).code == 0);
}

TEST_CASE("a name that a class list has twice is asked about, and answered with an option",
          "[commandline]")
{
    const Desk desk;
    desk.fill(); // with Okafor, Amara; 001
    const std::string csv = desk.write("twice.csv", "Student Number,Last Name,First Name,Section\n"
                                                    "001,Okafor,Amara,7a\n,Okafor,Amara,7b\n"
                                                    ",Diallo,Awa,7a\n,Diallo,Awa,7b\n");
    const auto students = [&desk] {
        return desk.must({"levels", "--class", "P3", "--json"}).json()["students"].size();
    };
    const std::size_t before = students();
    const Run asked = desk.run({"import", "roster", csv, "--class", "P3", "--json"});
    CHECK(asked.code == 0);
    REQUIRE(asked.json()["rows"]["conflict"].size() == 3);
    CHECK(asked.json()["rows"]["conflict"][0]["line"] == 3);
    CHECK(asked.err.find("Line 3: Amara Okafor. Another row has the same name.") !=
          std::string::npos);
    CHECK(asked.err.find("--row 3=new") != std::string::npos);
    CHECK(students() == before);
    CHECK(desk.run({"import", "roster", csv, "--class", "P3", "--strict"}).code == 1);

    // What is no answer, and what is answered about no row, changes nothing.
    for (const char* answer : {"3", "3=perhaps", "x=new", "3=row:3", "33=new", "3=row:99"}) {
        CAPTURE(answer);
        CHECK(desk.run({"import", "roster", csv, "--class", "P3", "--row", answer}).code == 1);
    }
    CHECK(desk.run({"import", "roster", csv, "--class", "P3", "--row", "3=student:nobody"}).code ==
          1);
    CHECK(students() == before);

    const auto done = desk.must({"import", "roster", csv, "--class", "P3", "--row", "3=row:2",
                                 "--row", "5=row:4", "--json"})
                          .json();
    CHECK(done["rows"]["conflict"].empty());
    CHECK(done["rows"]["new"].size() == 1);
    CHECK(students() == before + 1);
    desk.must({"import", "roster", csv, "--class", "P3", "--row", "3=leave-out", "--row", "5=new"});
    CHECK(students() == before + 2);
}

TEST_CASE("a class list with proposals and conflicts waits for a decision", "[commandline]")
{
    const Desk desk;
    desk.fill();
    // A spreadsheet has eaten the zeros of two numbers; 9 is two people.
    const std::string csv = desk.write("again.csv", "Student Number,Last Name,First Name\n"
                                                    "1,Okafor,Amara\n2,Bui,Linh\n"
                                                    "9,Ng,Ada\n9,Li,Bo\n");
    const std::string before = contentOf(desk.file);
    const Run strict = desk.run({"import", "roster", csv, "--class", "P3", "--strict", "--json"});
    CHECK(strict.code == 1);
    CHECK(strict.json()["rows"]["proposed"].size() == 2);
    CHECK(strict.json()["rows"]["conflict"].size() == 2);
    CHECK(strict.err.find("Line 4") != std::string::npos);
    CHECK(contentOf(desk.file) == before);

    const Run careful = desk.run({"import", "roster", csv, "--class", "P3", "--json"});
    CHECK(careful.code == 0);
    CHECK(careful.json()["rows"]["left"].size() == 1);
    CHECK(contentOf(desk.file) == before);

    desk.must({"import", "roster", csv, "--class", "P3", "--move-out-missing"});
    const auto levels = desk.must({"levels", "--class", "P3", "--json"}).json();
    CHECK(levels["students"].size() == 2);
    desk.must({"move", "--class", "P3", "--student", "003", "--back"});
    CHECK(desk.must({"levels", "--class", "P3", "--json"}).json()["students"].size() == 3);
}
