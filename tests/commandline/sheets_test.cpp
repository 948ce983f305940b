// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <string>

using namespace trellis::test;

namespace {

/// Three students in Biology, two of them in Algebra too.
void fillTwoCourses(const Desk& desk)
{
    desk.fill();
    desk.must({"add", "course", "--course", "Algebra"});
    desk.must({"add", "class", "--course", "Algebra", "--class", "P5"});
    desk.must({"import", "roster",
               desk.write("p5.csv", "Student Number,Last Name,First Name\n001,Okafor,Amara\n"
                                    "002,Bui,Linh\n"),
               "--class", "P5"});
    desk.must(
        {"import", "outcomes", desk.write("algebra.csv", "title\nSlope\n"), "--course", "Algebra"});
}

} // namespace

TEST_CASE("sheets: every course of each student in one PDF", "[commandline][sheets]")
{
    const Desk desk;
    fillTwoCourses(desk);
    const std::string pdf = desk.folder.file("sheets.pdf");
    const Run run = desk.must({"sheets", "--class", "P3", "--pdf", pdf, "--kind", "all-courses"});
    CHECK(run.out.find("3 sheets, 6 pages") != std::string::npos);
    CHECK(run.out.find("Amara Okafor: 2 courses in short rows") != std::string::npos);
    CHECK(run.out.find("Luz García: ") == std::string::npos);
    CHECK(bytesOf(pdf).substr(0, 5) == "%PDF-");
}

TEST_CASE("sheets: web pages for each student, nothing of the others on them",
          "[commandline][sheets]")
{
    const Desk desk;
    fillTwoCourses(desk);
    const std::string folder = desk.folder.file("pages");
    const auto answer =
        desk.must({"sheets", "--class", "P3", "--html", folder, "--kind", "all-courses", "--script",
                   "--for-families", "--second-language", "es", "--json"})
            .json();
    CHECK(answer["sheets"] == 3);
    REQUIRE(answer["files"].size() == 3);
    const std::string page = bytesOf(std::filesystem::path(folder) / "Amara Okafor.html");
    CHECK(page.find("<html lang=\"en\" dir=\"ltr\">") != std::string::npos);
    CHECK(page.find("Slope") != std::string::npos);
    CHECK(page.find("Words that help me") != std::string::npos);
    CHECK(page.find("For families") != std::string::npos);
    CHECK(page.find("<small lang=\"es\"") != std::string::npos);
    CHECK(page.find("García") == std::string::npos);
    CHECK(page.find("Bui") == std::string::npos);
}

TEST_CASE("sheets: more pages only where they are asked for", "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    const std::string pdf = desk.folder.file("sheets.pdf");
    const auto pages = [&](std::vector<std::string> extra) {
        std::vector<std::string> command{"sheets", "--class", "P3", "--pdf", pdf, "--json"};
        command.insert(command.end(), extra.begin(), extra.end());
        return desk.must(command).json()["pages"].get<int>();
    };
    CHECK(pages({}) == 6);
    CHECK(pages({"--no-bloom", "--second-language", "none"}) == 6);
    CHECK(pages({"--script"}) == 12);
    CHECK(pages({"--script", "--for-families"}) == 12);
}

TEST_CASE("sheets: a kind or a language that is not there is refused with those that are",
          "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    const std::string pdf = desk.folder.file("sheets.pdf");
    const Run kind = desk.run({"sheets", "--class", "P3", "--pdf", pdf, "--kind", "poster"});
    CHECK(kind.code == 1);
    CHECK(kind.err.find("all-courses") != std::string::npos);
    const Run language =
        desk.run({"sheets", "--class", "P3", "--pdf", pdf, "--second-language", "tlh"});
    CHECK(language.code == 1);
    CHECK(language.err.find("es") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(pdf));
}
