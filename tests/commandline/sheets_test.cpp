// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"
#include "tests/support/catch.h"

#include <cstdlib>
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

TEST_CASE("sheets: several students and outcomes may follow one option", "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    const std::string pdf = desk.folder.file("sheets.pdf");
    const auto two =
        desk.must({"sheets", "--class", "P3", "--pdf", pdf, "--student", "001", "002", "--json"})
            .json();
    CHECK(two["sheets"] == 2);
    const auto clipboard = desk.must({"sheets", "--class", "P3", "--kind", "clipboard", "--pdf",
                                      pdf, "--outcome", "1", "2", "3", "--json"});
    CHECK(clipboard.json()["number"] == 1);
}

TEST_CASE("sheets: one of a thing is said as one", "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    const std::string pdf = desk.folder.file("sheets.pdf");
    const auto said = [&](std::vector<std::string> more) {
        std::vector<std::string> command{"sheets", "--class", "P3", "--student", "001"};
        command.insert(command.end(), more.begin(), more.end());
        return desk.must(command).out;
    };
    CHECK(said({"--pdf", pdf}).find("1 sheet, 2 pages: ") == 0);
    const std::string web = desk.folder.file("web");
    CHECK(said({"--html", web}).find("1 web page: ") == 0);
    CHECK(said({"--pdf", pdf, "--kind", "clipboard"}).find("Sheet 1, 1 page: ") == 0);
    CHECK(said({"--pdf", pdf, "--kind", "labels"}).find("1 sheet, 1 page: ") == 0);
}

TEST_CASE("sheets: into a folder that is not there, the folder is named", "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    for (const char* kind : {"conference", "credit"}) {
        const std::string folder = desk.folder.file("nowhere");
        const Run run =
            desk.run({"sheets", "--class", "P3", "--kind", kind, "--pdf", folder + "/x.pdf"});
        CHECK(run.code != 0);
        CHECK(run.err.find("The folder " + folder + " is not there") == 0);
        CHECK(run.err.find("allowed") == std::string::npos);
    }
}

namespace {

/// A machine whose fonts have Latin letters alone.
class FewFonts {
public:
    explicit FewFonts(const Desk& desk)
    {
        const std::string fonts =
            desk.write("fonts.conf", "<?xml version=\"1.0\"?>\n<fontconfig>"
                                     "<dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>\n");
        setenv("FONTCONFIG_FILE", fonts.c_str(), 1);
    }
    ~FewFonts() { unsetenv("FONTCONFIG_FILE"); }
    FewFonts(const FewFonts&) = delete;
    FewFonts& operator=(const FewFonts&) = delete;
};

} // namespace

TEST_CASE("sheets: one that no font here can show is held back, and the others are made",
          "[commandline][sheets]")
{
    const Desk desk;
    desk.must({"import", "roster",
               desk.write("roster.csv", "Student Number,Last Name,First Name\n001,রহমান,আয়েশা\n"
                                        "002,Bui,Linh\n"),
               "--class", "P3"});
    const std::string pdf = desk.folder.file("sheets.pdf");
    const FewFonts fonts(desk);
    const Run run = desk.run({"sheets", "--class", "P3", "--pdf", pdf, "--json"});
    INFO(run.err);
    CHECK(run.code == 0);
    CHECK(run.err.find("1 sheet is held back: আয়েশা রহমান. No font on this computer can show "
                       "Bengali. Install a font such as Noto Sans Bengali. Or give a name in other "
                       "letters on the Student page.\n") != std::string::npos);
    CHECK(run.err.find("U+") == std::string::npos);
    CHECK(run.json()["sheets"] == 1);
    CHECK(run.json()["heldBack"].size() == 1);
    CHECK(bytesOf(pdf).substr(0, 5) == "%PDF-");
    // Where nobody is left nothing is made, and what was there stays.
    const std::string before = bytesOf(pdf);
    const Run alone = desk.run({"sheets", "--class", "P3", "--pdf", pdf, "--student", "001"});
    CHECK(alone.code == 1);
    CHECK(alone.out.empty());
    CHECK(alone.err.find("1 sheet is held back") != std::string::npos);
    CHECK(bytesOf(pdf) == before);
    // A web page is read where other fonts are.
    const std::string web = desk.folder.file("web");
    CHECK(desk.must({"sheets", "--class", "P3", "--html", web, "--json"}).json()["sheets"] == 2);
}

TEST_CASE("sheets: a second language that no font here can show holds all of them back",
          "[commandline][sheets]")
{
    const Desk desk;
    desk.fill();
    const std::string pdf = desk.folder.file("sheets.pdf");
    const FewFonts fonts(desk);
    const Run run = desk.run({"sheets", "--class", "P3", "--pdf", pdf, "--second-language", "bn"});
    CHECK(run.code == 1);
    CHECK(run.err.find("3 sheets are held back: ") != std::string::npos);
    CHECK(run.err.find("Or use another --second-language") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(pdf));
}
