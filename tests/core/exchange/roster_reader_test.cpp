// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/writer.h"
#include "tests/core/exchange/plan_support.h"

#include <random>

using namespace trellis;
using namespace trellis::test;

namespace {

ErrorCode refusal(const std::string& bytes, RosterReadOptions options = {})
{
    options.where = "class.csv";
    const Result<RosterFile> file = readRosterFile(bytes, options);
    REQUIRE_FALSE(file);
    CHECK(file.error().where == "class.csv");
    return file.error().code;
}

} // namespace

TEST_CASE("roster: what is no roster is refused", "[exchange][roster]")
{
    CHECK(refusal("\x89PNG\r\n\x1A\n\x01\x02") == ErrorCode::NotText);
    CHECK(refusal("") == ErrorCode::EmptyInput);
    CHECK(refusal(" \r\n\t\r\n") == ErrorCode::EmptyInput);
    CHECK(refusal("Last Name,First Name\n,\n,\n") == ErrorCode::EmptyInput);
    CHECK(refusal("Last Name,First Name,Student Number Lee,Ben,1 Ng,Cy,2") == ErrorCode::OneLine);
    CHECK(refusal("Lee;Ben;1;Ng;Cy;2;Poe;Di;3;Roe;Ed;4;Doe;Al;5") == ErrorCode::OneLine);
    CHECK(refusal(std::string(100'000, 'x')) == ErrorCode::OneLine);
    const Result<RosterFile> nobody = readRosterFile("Last Name,First Name,Student Number\n", {});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::OneLine);
    CHECK(nobody.error().detail == "heading");
    const Result<RosterFile> glued =
        readRosterFile("Last Name,First Name,Student Number Lee,Ben,1 Ng,Cy,2", {});
    REQUIRE_FALSE(glued);
    CHECK(glued.error().detail.empty());
    CHECK(refusal("a", {"", "klingon", {}, {}, {}, {}, {}, kRosterLimits}) ==
          ErrorCode::UnknownEncoding);

    RosterReadOptions small;
    small.limits = {100, 3};
    CHECK(refusal(std::string(101, 'x'), small) == ErrorCode::TooLarge);
    CHECK(refusal("Last Name,First Name\na,b\nc,d\ne,f\ng,h\n", small) == ErrorCode::TooLarge);
    CHECK(readText("Last Name,First Name\na,b\nc,d\ne,f\n", small).rows.size() == 3);
}

TEST_CASE("roster: more rows than a school has are refused", "[exchange][roster]")
{
    std::string large = "Last Name,First Name,Student Number\n";
    for (int i = 0; i < 20'001; ++i) {
        large += "Lee,Ben," + std::to_string(i) + "\n";
    }
    const Result<RosterFile> file = readRosterFile(large, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::TooLarge);
    CHECK(file.error().values == std::vector<std::string>{"20000", "rows"});
}

TEST_CASE("roster: footers go, students who are called alike stay", "[exchange][roster]")
{
    const RosterFile file = readText("Last Name,First Name,Student Number,Section\n"
                                     "Summers,Ann,1,7c\nCount,Basie,2,7c\nReport,,,\n"
                                     "Last Name,First Name,Student Number,Section\n"
                                     "Totalas,Ona,3,\n,,,\nTotal,3,,\nPage 1 of 2,,,\n");
    CHECK(briefs(file) ==
          std::vector<std::string>{"Summers, Ann|1|7c", "Count, Basie|2|7c", "Totalas, Ona|3|"});
    std::vector<std::string> skipped;
    for (const SkippedRow& row : file.skipped) {
        skipped.push_back(std::to_string(row.line) + " " + std::string(skipReasonName(row.reason)));
    }
    CHECK(skipped == std::vector<std::string>{"4 footer", "5 repeatedHeading", "7 blank",
                                              "8 footer", "9 footer"});
}

TEST_CASE("roster: shortened numbers, odd dates and bad bytes are told with their place",
          "[exchange][roster]")
{
    const RosterFile file = readText("Student Number,Last Name,First Name,DOB\n"
                                     "1.23E+05,Lee,Ben,01/02/2010\n"
                                     "2,Ng,Cy,31/02/2010x\n"
                                     "3,Po\x81,Di,\n");
    std::vector<std::string> issues;
    for (const RosterIssue& issue : file.issues) {
        issues.push_back(std::to_string(issue.line) + ":" + std::to_string(issue.column) + " " +
                         std::string(rosterIssueKindName(issue.kind)) + " " + issue.detail);
    }
    CHECK(issues == std::vector<std::string>{"2:1 ShortenedNumber 1.23E+05",
                                             "2:18 AmbiguousDate 01/02/2010",
                                             "3:9 UnreadableDate 31/02/2010x", "4:5 BadEncoding "});
    CHECK(file.isDateOrderGuessed);
    CHECK(file.rows[0].student.number() == "1.23E+05");
    CHECK(file.rows[0].student.birthDate == Date::fromYmd(2010, 1, 2));
    CHECK_FALSE(file.rows[1].student.birthDate);
}

TEST_CASE("roster: pasted names, one a line", "[exchange][roster]")
{
    const Result<RosterFile> file =
        readPastedRoster("1. García, Ana\r\n• Ben Lee\n\n- Sanne van der Berg\n4) Zoë\n", {});
    REQUIRE(file);
    CHECK(briefs(*file) == std::vector<std::string>{"García, Ana||", "Lee, Ben||",
                                                    "Berg, Sanne van der||", "Zoë||"});
    CHECK(file->rows[2].line == 4);
    CHECK_FALSE(file->rows[0].isNameGuessed);
    CHECK(file->rows[1].isNameGuessed);

    const Result<RosterFile> one = readPastedRoster("Ana García", {});
    REQUIRE(one);
    CHECK(one->rows.size() == 1);

    const Result<RosterFile> cells = readPastedRoster("Name\tKlasse\nGroß, Zoë\t7c\n", {});
    REQUIRE(cells);
    CHECK(briefs(*cells) == std::vector<std::string>{"Groß, Zoë||7c"});
}

TEST_CASE("roster: a profile reads the next file of the source in the same way",
          "[exchange][roster]")
{
    RosterReadOptions options;
    options.encoding = "windows-1250";
    options.map = {{"Rechts", "familyName"}, {"Links", "givenName"}, {"Klasse", "ignore"}};
    const RosterFile first = readText("Links;Rechts;Klasse\nJan;\xA3uk;7c\n", options);
    const RosterProfile profile = profileOf(first);
    CHECK(profile.encoding == "windows-1250");
    CHECK(profile.delimiter == ';');
    CHECK(profile.fields == std::vector<std::string>{"givenName", "familyName", ""});

    RosterReadOptions again;
    again.profiles = {profile};
    const RosterFile next =
        readText("Liste\nLINKS;Rechts;Klasse;\nJan;\xA3uk;7c\nEwa;\x8Cwit;7c\n", again);
    CHECK(next.encoding == "windows-1250");
    CHECK(next.headerLine == 2U);
    CHECK(briefs(next) == std::vector<std::string>{"Łuk, Jan||", "Świt, Ewa||"});

    // Another heading row is another source.
    CHECK(readText("Last Name,First Name\nLee,Jos\xE9\n", again).encoding == "windows-1252");
    // What is said now goes before what was said then.
    again.map = {{"Klasse", "section"}};
    CHECK(brief(readText("Links;Rechts;Klasse\nJan;Nowak;7c\n", again).rows[0]) ==
          "Nowak, Jan||7c");
}

TEST_CASE("roster: names of mapped fields both ways", "[exchange][roster]")
{
    for (const std::string name : {"familyName", "guardian.email", "guardian2.name", "notes", ""}) {
        const auto column = columnFromFieldName(name);
        REQUIRE(column);
        CHECK(mappedFieldName(*column) == name);
    }
    for (const std::string name :
         {"surname", "guardian", "guardian12.name", "guardianx.name", "_name"}) {
        CHECK_FALSE(columnFromFieldName(name));
    }
}

TEST_CASE("roster: the fields of a row under stable names", "[exchange][roster]")
{
    const RosterFile file =
        readText("Student Number,Last Name,First Name,DOB,Section,Grade Level,Email\n"
                 "007,Lee,Ben,2010-01-02,7c,7,ben@a\n");
    const std::vector<NamedValue> expected{
        {"familyName", "Lee"}, {"givenName", "Ben"}, {"studentNumber", "007"},   {"email", "ben@a"},
        {"section", "7c"},     {"gradeLevel", "7"},  {"birthDate", "2010-01-02"}};
    CHECK(namedValues(file.rows[0].student, file.rows[0].section, file.rows[0].gradeLevel) ==
          expected);
}

TEST_CASE("roster: a damaged file loses no student without a word, and harms nothing",
          "[exchange][roster]")
{
    std::string whole = "Student Number,Last Name,First Name,Section,Notes\r\n";
    constexpr int kStudents = 30;
    for (int i = 0; i < kStudents; ++i) {
        whole += std::to_string(1000 + i) + ",\"Name" + std::to_string(i) + ", X\",Ana,7c,\r\n";
    }
    std::mt19937 random(7);
    const auto below = [&random](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    constexpr std::string_view kNasty("\"\",;\t\r\n\0\xFF\xC3='|x9", 15);
    const std::size_t body = whole.find('\n') + 1;
    for (int round = 0; round < 400; ++round) {
        std::string damaged = whole;
        const bool onlyQuotes = round % 2 == 0;
        for (std::size_t edits = 1 + below(6); edits > 0; --edits) {
            const char c = onlyQuotes ? '"' : kNasty[below(kNasty.size())];
            damaged.insert(body + below(damaged.size() - body), 1, c);
        }
        CAPTURE(damaged);
        const Result<RosterFile> file = readRosterFile(damaged, {});
        REQUIRE(file);
        const Result<RosterPlan> made = planRoster(*file, {}, {});
        REQUIRE(made);
        std::string everything;
        for (const RosterRow& row : file->rows) {
            for (const NamedValue& value : namedValues(row.student, row.section, row.gradeLevel)) {
                everything += value.value + "\n";
            }
        }
        for (const SkippedRow& row : file->skipped) {
            for (const std::string& cell : row.cells) {
                everything += cell + "\n";
            }
        }
        // Each row of the undamaged file is one of the file's, or trouble is told.
        int found = 0;
        for (int i = 0; i < kStudents; ++i) {
            found += everything.find(std::to_string(1000 + i)) != std::string::npos ? 1 : 0;
        }
        CHECK((found == kStudents || !file->issues.empty() || file->skipped.size() > 0 ||
               file->rows.size() >= kStudents));
        CHECK(file->rows.size() + file->skipped.size() >= kStudents);
        // Written or waiting, every student of the file is in the plan.
        std::size_t planned = 0;
        for (const PlannedRow& row : made->rows) {
            planned += 1 + row.otherLines.size();
        }
        CHECK(planned == file->rows.size());
    }
}

TEST_CASE("roster: what is written for people is read back", "[exchange][roster]")
{
    const std::vector<std::vector<std::string>> names{{"=cmd|'/c calc'!A1", "-Ana"},
                                                      {"'t Hart", "O’Neil"},
                                                      {"Ng, \"Al\"", "@Bo"},
                                                      {"Lee", "+Cy"}};
    CsvWriter writer(CsvAudience::People, ';');
    writer.addRow({"Last Name", "First Name", "Student Number"});
    int number = 0;
    for (const auto& name : names) {
        writer.addRow({name[0], name[1], "000" + std::to_string(++number)});
    }
    const RosterFile file = readText(writer.text());
    REQUIRE(file.rows.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(file.rows[i].student.familyName == names[i][0]);
        CHECK(file.rows[i].student.givenName == names[i][1]);
        CHECK(file.rows[i].student.number() == "000" + std::to_string(i + 1));
    }
}
