// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <vector>

using namespace trellis::test;

namespace {

/// The names of the files in the folder that say the word; lists that a test itself wrote do not
/// count.
std::vector<std::string> filesSaying(const Desk& desk, const std::string& word)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(desk.folder.path())) {
        if (entry.path().extension() != ".csv" &&
            bytesOf(entry.path()).find(word) != std::string::npos) {
            files.push_back(entry.path().filename().string());
        }
    }
    return files;
}

} // namespace

TEST_CASE("an erased student is gone from the file, its history and copies beside it",
          "[commandline][erase]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "D");
    desk.mark("002", "1", "2026-10-01", "C");
    desk.must({"decide", "--class", "P3", "--student", "001", "--outcome", "1", "--level", "C",
               "--reason", "Okafor explained it"});
    const std::string copy = desk.folder.file("copy.trellis").string();
    desk.must({"backup", copy});
    // A half-typed note, as a window leaves it beside the gradebook.
    const auto file = std::filesystem::path(desk.file);
    const std::string note =
        desk.write(".~drafts." + file.filename().string(), "{\"text\": \"Okafor asked\"}");
    REQUIRE(filesSaying(desk, "Okafor").size() == 3);

    const Run erased = desk.must({"erase-student", "--student", "Okafor, Amara"});
    CHECK(erased.out.find("This cannot be undone.") != std::string::npos);
    CHECK(erased.out.find("copy.trellis still holds the student") != std::string::npos);
    CHECK(filesSaying(desk, "Okafor") == std::vector<std::string>{"copy.trellis"});
    CHECK_FALSE(std::filesystem::exists(note));
    CHECK(filesSaying(desk, "Linh").size() == 2);
    CHECK(desk.must({"check"}).out == "The gradebook is whole.\n");
    const auto levels = desk.must({"levels", "--class", "P3", "--json"}).json();
    CHECK(levels["students"].size() == 2);

    SECTION("undo passes over what was erased, to what was entered for others before")
    {
        const auto history = desk.must({"history", "--json"}).json();
        CHECK(history["ops"][0]["kind"] == "erase-student");
        CHECK(history["ops"][0]["label"] == "A student erased for good");
        CHECK(history["canUndo"] == "Import of 1 mark");
        desk.must({"undo"});
        CHECK(desk.must({"history", "--json"}).json()["canRedo"] == "Import of 1 mark");
        CHECK(desk.must({"explain", "--class", "P3", "--student", "002", "--outcome", "1"})
                  .out.find("Capable") == std::string::npos);
    }
    SECTION("copies go along when asked to")
    {
        const std::string again = desk.folder.file("again.trellis").string();
        desk.must({"backup", again});
        const Run answer = desk.must({"erase-student", "--student", "002", "--copies", "--json"});
        CHECK(answer.json()["rewritten"].size() == 2);
        CHECK(answer.json()["copies"].empty());
        CHECK(filesSaying(desk, "Linh").empty());
    }
    SECTION("who is erased is not there to be erased again")
    {
        const std::string before = bytesOf(desk.file);
        CHECK(desk.run({"erase-student", "--student", "001"}).code == 1);
        CHECK(desk.run({"erase-student"}).code == 2);
        CHECK(bytesOf(desk.file) == before);
    }
}

TEST_CASE("all that is known of a student can be written into a folder first",
          "[commandline][erase]")
{
    const Desk desk;
    desk.fill();
    desk.mark("001", "1", "2026-10-01", "D");
    const std::string out = desk.folder.file("kept").string();
    const Run run =
        desk.must({"export-student", "--student", "Okafor, Amara", "--out", out, "--json"});
    CHECK(run.json()["op"] == nullptr);
    CHECK(run.json()["files"].size() > 5);
    CHECK(bytesOf(out + "/marks.csv").find("2026-10-01,Developing") != std::string::npos);
    CHECK(bytesOf(out + "/record.json").find("Linh") == std::string::npos);
    CHECK(desk.run({"export-student", "--student", "nobody", "--out", out}).code == 1);
    CHECK(desk.run({"export-student", "--student", "001"}).code == 2);
}
