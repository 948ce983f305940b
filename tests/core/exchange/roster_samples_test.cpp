// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Each file of tests/data/roster, read whole.
#include "tests/core/exchange/roster_support.h"

using namespace trellis;
using namespace trellis::test;

using Lines = std::vector<std::string>;

TEST_CASE("sample: Excel's Unicode Text in German", "[exchange][roster]")
{
    const RosterFile file = readSample("excel-unicode-text-de.csv");
    CHECK(file.encoding == "utf-16le");
    CHECK(file.delimiter == '\t');
    CHECK(file.headerLine == 1U);
    CHECK(briefs(file) ==
          Lines{"Müller, Jörg|00017|10A", "Öztürk, Ayşe|00018|10A", "Groß, Zoë|00019|10B"});
    CHECK(file.issues.empty());
}

TEST_CASE("sample: no heading, padded cells, a delimiter at the end", "[exchange][roster]")
{
    const RosterFile file = readSample("headerless-padded.csv");
    CHECK_FALSE(file.headerLine);
    CHECK(fields(file) == "section familyName givenName birthDate -");
    CHECK(briefs(file) == Lines{"Muster, Kim||10A", "Beispiel, Luca||10A", "Vorbild, Sascha||10B",
                                "Probe, Robin||10B"});
    CHECK(file.rows[0].student.birthDate == Date::fromYmd(2010, 2, 1));
    CHECK(file.issues.empty());
}

TEST_CASE("sample: no heading, tabs", "[exchange][roster]")
{
    const RosterFile file = readSample("headerless-tab.csv");
    CHECK_FALSE(file.headerLine);
    CHECK(file.delimiter == '\t');
    CHECK(fields(file) == "section familyName givenName email");
    CHECK(file.rows[3].student.listName() == "Hahn, Lea");
}

TEST_CASE("sample: lines that end with CR alone are MacRoman", "[exchange][roster]")
{
    const RosterFile file = readSample("mac-cr-only.csv");
    CHECK(file.encoding == "macintosh");
    CHECK(briefs(file) == Lines{"Peña, Zoë|007|", "O’Neil, François|008|"});
    CHECK(file.rows[1].line == 3);
}

TEST_CASE("sample: quoted cells and a delimiter at the end of every row", "[exchange][roster]")
{
    const RosterFile file = readSample("quoted-trailing-delimiter-1252.csv");
    CHECK(file.encoding == "windows-1252");
    CHECK(file.isEncodingGuessed);
    CHECK(file.delimiter == ';');
    CHECK(briefs(file) == Lines{"Peña Núñez, José|000451|", "Ibáñez, María|000452|"});
    CHECK(file.issues.empty());
}

TEST_CASE("sample: an accent after 4,096 plain bytes", "[exchange][roster]")
{
    const RosterFile file = readSample("late-accent.csv");
    CHECK(file.encoding == "utf-8");
    REQUIRE(file.rows.size() == 121);
    CHECK(brief(file.rows.back()) == "Weiß, Zoë|0121|");
}

TEST_CASE("sample: byte order mark before the first heading", "[exchange][roster]")
{
    const RosterFile file = readSample("bom-semicolon-de.csv");
    CHECK(file.encoding == "utf-8-bom");
    CHECK(fields(file) == "familyName givenName section");
    CHECK(briefs(file) == Lines{"Schäfer, Jürgen||7c", "von der Heide, Änne||7c"});
}

TEST_CASE("sample: title rows above, totals below, numbers that Excel must not touch",
          "[exchange][roster]")
{
    const RosterFile file = readSample("title-row-text-numbers-1252.csv");
    CHECK(file.encoding == "windows-1252");
    CHECK(file.delimiter == ';');
    CHECK(file.headerLine == 3U);
    CHECK(briefs(file) == Lines{"Müller, Jörg|00123|", "Öz, Ay|00124|", "Summers, Ann|00125|"});
    CHECK(file.rows[0].student.notes == "zwei\nZeilen");
    CHECK(file.rows[1].line == 6);
    CHECK(file.preamble == std::vector<Lines>{{"Klassenliste 7c", "", "", ""}});
    REQUIRE(file.skipped.size() == 4);
    CHECK(file.skipped[0].reason == SkipReason::Preamble);
    CHECK(file.skipped[1].reason == SkipReason::Blank);
    CHECK(file.skipped[2].reason == SkipReason::Footer);
    CHECK(file.skipped[2].line == 8);
    CHECK(file.skipped[3].reason == SkipReason::Footer);
    CHECK(file.issues.empty());
}

TEST_CASE("sample: a Japanese export with headings named by hand", "[exchange][roster]")
{
    RosterReadOptions options;
    options.encoding = "cp932";
    options.map = {{"学籍番号", "studentNumber"}, {"氏名", "fullName"}, {"組", "section"}};
    const RosterFile file = readSample("total-row-cp932.csv", options);
    CHECK(file.headerLine == 4U);
    CHECK(briefs(file) == Lines{"山田, 花子|00123|1 A", "鈴木, 一郎|00124|1B"});
    REQUIRE(file.skipped.size() == 3);
    CHECK(file.skipped[2].reason == SkipReason::Footer);
    CHECK(file.skipped[2].cells == Lines{"合計件数", "2"});
}

TEST_CASE("sample: Canvas's rows that are no students", "[exchange][roster]")
{
    const RosterFile file = readSample("canvas-gradebook.csv");
    CHECK(fields(file) == "fullName lmsId studentNumber username section - -");
    CHECK(briefs(file) ==
          Lines{"Doe, Jane|01103|Biology P3", "Berg, Sanne van der|01104|Biology P3"});
    CHECK(idOf(file.rows[0].student, IdScheme::LmsId) == "4711");
    REQUIRE(file.skipped.size() == 2);
    CHECK(file.skipped[0].reason == SkipReason::PseudoRow);
    CHECK(file.skipped[1].reason == SkipReason::PseudoRow);
}

TEST_CASE("sample: OneRoster users with parents, teachers and students who left",
          "[exchange][roster]")
{
    const RosterFile file = readSample("oneroster-users.csv");
    REQUIRE(file.rows.size() == 3);
    const RosterRow& ana = file.rows[0];
    CHECK(ana.student.preferredGivenName == "Anita");
    CHECK(idOf(ana.student, IdScheme::SourcedId) == "u-1");
    CHECK(ana.student.number() == "00123");
    CHECK(ana.gradeLevel == "07");
    CHECK_FALSE(ana.hasLeft);
    REQUIRE(ana.student.guardians.size() == 2);
    CHECK(ana.student.guardians[0].name == "Eva García");
    CHECK(ana.student.guardians[0].email == "eva@home.example");
    CHECK(ana.student.guardians[0].phone == "555-0101");
    CHECK(ana.student.guardians[1].relationship == "guardian");
    CHECK(file.rows[1].hasLeft);
    CHECK(file.rows[2].hasLeft);
    REQUIRE(file.skipped.size() == 3);
    CHECK(file.skipped[2].reason == SkipReason::NotAStudent);
    for (const RosterRow& row : file.rows) {
        for (const NamedValue& value : namedValues(row.student, row.section, row.gradeLevel)) {
            CHECK(value.value != "secret");
        }
    }
}

TEST_CASE("sample: quotes of a quick export are letters", "[exchange][roster]")
{
    const RosterFile file = readSample("student.export.text");
    CHECK(briefs(file) == Lines{"Wei, Lin \"Ray\"|100021|B12", "\"Bud\" Smith, Al|100022|B12",
                                "Jones, Zoe|100023|B14"});
    CHECK(file.rows[0].gradeLevel == "7");
    CHECK(file.issues.empty());
}

TEST_CASE("sample: headings with an exclamation mark, and a guardian", "[exchange][roster]")
{
    const RosterFile file = readSample("idoceo.csv");
    CHECK(fields(file) ==
          "- fullName section studentNumber birthDate guardian.name guardian.email");
    CHECK(file.rows[0].student.birthDate == Date::fromYmd(2010, 12, 31));
    CHECK(file.rows[1].student.birthDate == Date::fromYmd(2010, 6, 5));
    REQUIRE(file.rows[0].student.guardians.size() == 1);
    CHECK(file.rows[0].student.guardians[0].email == "eva@home.example");
    CHECK(file.rows[1].student.guardians.empty());
}

TEST_CASE("sample: annotated headings and a column of passwords", "[exchange][roster]")
{
    const RosterFile file = readSample("google-admin.csv");
    CHECK(fields(file) == "givenName familyName email password - studentNumber status");
    CHECK(briefs(file) == Lines{"García, Ana|00123|"});
}

TEST_CASE("sample: Dutch names keep what stands before the surname apart", "[exchange][roster]")
{
    const RosterFile file = readSample("magister-nl.csv");
    CHECK(fields(file) == "studentNumber givenName namePrefix familyName section");
    CHECK(briefs(file) == Lines{"Berg, Sanne van der|01234|2hv1", "'t Hart, Daan|01235|2hv1"});
    CHECK(file.rows[0].student.displayName() == "Sanne van der Berg");
}

TEST_CASE("sample: French names of use, years and classes", "[exchange][roster]")
{
    RosterReadOptions options;
    options.locale = "fr_FR";
    const RosterFile file = readSample("onde-fr.csv", options);
    CHECK(fields(file) == "familyName preferredFamilyName givenName birthDate gender studentNumber "
                          "gradeLevel section");
    CHECK(file.rows[1].student.displayName() == "Noé LEFÈVRE");
    CHECK(file.rows[1].student.preferredName() == "Noé MARTIN");
    CHECK(file.rows[0].student.birthDate == Date::fromYmd(2017, 2, 3));
    CHECK(file.rows[0].gradeLevel == "CE2");
}

TEST_CASE("sample: Spanish surnames come together", "[exchange][roster]")
{
    const RosterFile file = readSample("seneca-es.csv");
    CHECK(fields(file) ==
          "status studentNumber familyName familyName2 givenName section gradeLevel");
    CHECK(briefs(file) == Lines{"García López, Ana|0004511|3ºB", "Núñez, José María|0004512|3ºB"});
    CHECK(file.rows[0].gradeLevel == "3º de E.S.O.");
    CHECK_FALSE(file.rows[0].hasLeft);
}

TEST_CASE("sample: one row for each contact", "[exchange][roster]")
{
    const RosterFile file = readSample("clever-contacts.csv");
    REQUIRE(file.rows.size() == 3);
    CHECK(idOf(file.rows[0].student, IdScheme::SourcedId) == "c-1");
    CHECK(file.rows[0].student.number() == "00123");
    CHECK(idOf(file.rows[0].student, IdScheme::StateId) == "S1");
    CHECK(file.rows[0].student.birthDate == Date::fromYmd(2012, 3, 14));
    CHECK(file.rows[2].student.birthDate == Date::fromYmd(2012, 4, 2));
    CHECK(file.rows[1].student.guardians.at(0).name == "Luis García");
    CHECK(file.rows[1].student.guardians.at(0).relationship == "Father");
    CHECK(file.rows[2].student.guardians.empty());
}

TEST_CASE("sample: pipes, and guardians whose names come in two columns", "[exchange][roster]")
{
    const RosterFile file = readSample("schild-pipe.csv");
    CHECK(file.delimiter == '|');
    REQUIRE(file.rows.size() == 2);
    REQUIRE(file.rows[0].student.guardians.size() == 2);
    CHECK(file.rows[0].student.guardians[0].name == "Fatma Aydın");
    CHECK(file.rows[0].student.guardians[0].email == "fatma@home.example");
    CHECK(file.rows[0].student.guardians[1].name == "Mehmet Aydın");
    CHECK(file.rows[0].student.homeLanguage == "Türkisch");
    CHECK(file.rows[0].student.number() == "0815");
    CHECK(file.rows[1].student.guardians.size() == 1);
}

TEST_CASE("sample: a scores template keeps its rows of labels", "[exchange][roster]")
{
    const RosterFile file = readSample("powerteacher_pst.csv");
    CHECK(file.headerLine == 8U);
    CHECK(file.preamble.size() == 7);
    CHECK(file.preamble[0] == Lines{"Teacher Name:", "Cher", ""});
    CHECK(briefs(file) == Lines{"Doe, Jane|30251|", "GALVO, Marta|30252|"});
    CHECK_FALSE(file.rows[1].isNameGuessed);
}

TEST_CASE("sample: a first line that tells the delimiter", "[exchange][roster]")
{
    const RosterFile file = readSample("sep-line.csv");
    CHECK(file.delimiter == ';');
    CHECK(file.headerLine == 2U);
    CHECK(briefs(file) == Lines{"Doe; Roe, Jane|007|", "Ng, Al|008|"});
}

TEST_CASE("sample: broken quotes and ragged rows lose no student", "[exchange][roster]")
{
    const RosterFile file = readSample("mixed-quotes.csv");
    REQUIRE(file.rows.size() == 7);
    CHECK(file.rows[0].student.familyName == "Smith Jr.");
    CHECK(file.rows[1].student.givenName == "Lin \"Ray\"");
    CHECK(file.rows[3].student.familyName == "Doe");
    std::vector<std::string> kinds;
    for (const RosterIssue& issue : file.issues) {
        kinds.push_back(std::to_string(issue.line) + " " +
                        std::string(rosterIssueKindName(issue.kind)));
    }
    CHECK(kinds == Lines{"2 TextAfterQuote", "3 StrayQuote", "4 UnterminatedQuote",
                         "6 TooManyFields", "7 TooFewFields", "8 MissingName"});
}
