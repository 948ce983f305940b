// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which column is what: rules N1 to N8, and files without headings.
#include "core/exchange/roster_columns.h"
#include "tests/core/exchange/roster_support.h"

using namespace trellis;
using namespace trellis::test;

namespace {

// The fields of a file with these headings and one row of these cells.
std::string fieldsFor(const std::string& headings, const std::string& cells)
{
    return fields(readText(headings + "\n" + cells + "\n"));
}

} // namespace

TEST_CASE("columns: N1, a bare name depends on the other names", "[exchange][columns]")
{
    CHECK(fieldsFor("Apellidos,Nombre,Grupo", "García,Ana,7a") == "familyName givenName section");
    CHECK(fieldsFor("Cognome;Nome;Classe", "Rossi;Ada;3A") == "familyName givenName section");
    CHECK(fieldsFor("Nom;Prénom;Classe", "Petit;Zoé;6A") == "familyName givenName section");
    CHECK(fieldsFor("Name;Vorname;Klasse", "Groß;Zoë;7c") == "familyName givenName section");
    CHECK(fieldsFor("Naam;Roepnaam;Klas", "Berg;Daan;2v") == "familyName givenName section");
    CHECK(fieldsFor("Name,Class", "Ana García,7c") == "fullName section");
    CHECK(fieldsFor("Nombre,Grupo", "Ana García,7a") == "fullName section");
    CHECK(fieldsFor("Last Name,First Name,Name", "García,Ana,x") ==
          "familyName givenName fullName");
}

TEST_CASE("columns: N2, a full name is taken apart and a guess is marked", "[exchange][columns]")
{
    const RosterFile file = readText("Student,ID\n\"García, Ana\",1\nBen Lee,2\nMarta GALVO,3\n");
    CHECK(briefs(file) ==
          std::vector<std::string>{"García, Ana|1|", "Lee, Ben|2|", "GALVO, Marta|3|"});
    CHECK_FALSE(file.rows[0].isNameGuessed);
    CHECK(file.rows[1].isNameGuessed);
    CHECK_FALSE(file.rows[2].isNameGuessed);
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues[0].kind == RosterIssueKind::GuessedName);
    CHECK(file.issues[0].line == 3);
    CHECK(file.issues[0].detail == "Ben Lee");
}

TEST_CASE("columns: N4, the name that is used", "[exchange][columns]")
{
    CHECK(fieldsFor("Achternaam;Roepnaam", "Berg;Daan") == "familyName givenName");
    CHECK(fieldsFor("Achternaam;Voornamen;Roepnaam", "Berg;Daniel;Daan") ==
          "familyName givenName preferredGivenName");
    CHECK(fieldsFor("Nachname;Rufname", "Groß;Zoë") == "familyName givenName");
}

TEST_CASE("columns: N5, what an ID is", "[exchange][columns]")
{
    CHECK(fieldsFor("Student,ID,SIS User ID,SIS Login ID,Section", "\"Lee, Ben\",4,5,b,7") ==
          "fullName lmsId studentNumber username section");
    CHECK(fieldsFor("ID,Student Number,Last Name", "4,5,Lee") ==
          "sourcedId studentNumber familyName");
    CHECK(fieldsFor("ID,Student ID,Last Name", "4,5,Lee") == "sourcedId studentNumber familyName");
    CHECK(fieldsFor("ID,Last Name,First Name", "4,Lee,Ben") ==
          "studentNumber familyName givenName");
    CHECK(fieldsFor("Student_id,Student_number,Last_name", "4,5,Lee") ==
          "sourcedId studentNumber familyName");
    CHECK(fieldsFor("Student ID,Last Name,First Name", "4,Lee,Ben") ==
          "studentNumber familyName givenName");
    CHECK(fieldsFor("SIS ID,Last Name,First Name", "4,Lee,Ben") ==
          "sourcedId familyName givenName");
}

TEST_CASE("columns: N6, years of school by what stands in the column", "[exchange][columns]")
{
    for (const std::string level : {"K", "KG", "PK", "0", "13", "07", "7th", "CE2", "1º ESO",
                                    "3º de E.S.O.", "2º Bachillerato", "Year 9", "Grade 7"}) {
        CAPTURE(level);
        CHECK(isGradeLevel(level));
        CHECK(fieldsFor("Last Name,First Name,Grade", "Lee,Ben," + level) ==
              "familyName givenName gradeLevel");
    }
    for (const std::string section : {"7c", "10A", "Matemáticas 3", "Bio P3"}) {
        CAPTURE(section);
        CHECK_FALSE(isGradeLevel(section));
        CHECK(fieldsFor("Apellidos,Nombre,Curso", "Lee,Ben," + section) ==
              "familyName givenName section");
    }
    for (const std::string score : {"87.5", "93", "80%", "B+"}) {
        CAPTURE(score);
        CHECK(fieldsFor("Last Name,First Name,Grade", "Lee,Ben," + score) ==
              "familyName givenName -");
    }
    CHECK(fieldsFor("Nom,Prénom,Classe", "Petit,Zoé,CE2") == "familyName givenName gradeLevel");
    CHECK(fieldsFor("Nom,Prénom,Classe", "Petit,Zoé,6eB") == "familyName givenName section");
    CHECK(fieldsFor("Nachname,Vorname,Klasse", "Groß,Zoë,7") == "familyName givenName section");
}

TEST_CASE("columns: N7, the first of two wins, and passwords are nobody's business",
          "[exchange][columns]")
{
    CHECK(fieldsFor("Last Name,Surname,First Name,Perm ID,Local ID,Password", "a,b,c,1,2,secret") ==
          "familyName - givenName studentNumber - password");
}

TEST_CASE("columns: N8, rows of other people are no students", "[exchange][columns]")
{
    const RosterFile file =
        readText("Role;Last Name;First Name\nStudent;Lee;Ben\nTeacher;Cher;Tea\n"
                 "élève;Petit;Zoé\nAlumno;García;Ana\n;Ng;Cy\n");
    CHECK(file.rows.size() == 4);
    REQUIRE(file.skipped.size() == 1);
    CHECK(file.skipped[0].line == 3);
    CHECK(file.skipped[0].reason == SkipReason::NotAStudent);
    // The role of a contact says nothing about the student.
    CHECK(readText("Contact Role,Last Name,First Name\nMother,Lee,Ben\n").rows.size() == 1);
}

TEST_CASE("columns: guardians get their numbers", "[exchange][columns]")
{
    const std::string students = "Last Name,First Name,";
    CHECK(fieldsFor(students + "Guardian,Guardian Email,Guardian,Guardian Email", "a,b,c,d,e,f") ==
          "familyName givenName guardian.name guardian.email guardian2.name guardian2.email");
    CHECK(fieldsFor(students + "Mother Name,Father Name,Father Email", "a,b,c,d,e") ==
          "familyName givenName guardian.name guardian2.name guardian2.email");
    CHECK(fieldsFor(students + "Guardian 2 Name,Guardian 1 Name,Guardian 1 Email", "a,b,c,d,e") ==
          "familyName givenName guardian2.name guardian.name guardian.email");
    const RosterFile file =
        readText(students + "Mother Name,Father Name\nLee,Ben,Eva Lee,Kai Lee\n");
    REQUIRE(file.rows[0].student.guardians.size() == 2);
    CHECK(file.rows[0].student.guardians[1].relationship == "Father");
}

TEST_CASE("columns: without headings the cells tell", "[exchange][columns]")
{
    CHECK(fields(readText(
              "\"García, Ana\",00123,ana@a.example\n\"Lee, Ben\",00124,ben@a.example\n")) ==
          "fullName studentNumber email");
    CHECK(fields(readText("7c;Lee;Ben\n7c;Ng;Cy\n7d;Poe;Di\n7d;Roe;Ed\n")) ==
          "section familyName givenName");
    CHECK(fields(readText("Ana García\nBen Lee\nCy Ng\n")) == "fullName");
    CHECK(fields(readText("1\tAna García\n2\tBen Lee\n3\tCy Ng\n4\tDi Poe\n")) == "- fullName");
}

TEST_CASE("columns: lists in other scripts than Latin", "[exchange][columns]")
{
    const RosterFile arabic = readText("رقم الطالب,الاسم الكامل,الصف\n"
                                       "١٢٣,ليلى حداد,٩\n"
                                       "١٢٤,عمر خان,٩\n");
    CHECK(fields(arabic) == "studentNumber fullName gradeLevel");
    CHECK(briefs(arabic) == std::vector<std::string>{"حداد, ليلى|١٢٣|", "خان, عمر|١٢٤|"});
    const RosterFile chinese = readText("学号,姓名,班级\n001,王小明,3班\n002,李丽,3班\n");
    CHECK(fields(chinese) == "studentNumber fullName section");
    CHECK(briefs(chinese) == std::vector<std::string>{"王, 小明|001|3班", "李, 丽|002|3班"});
    CHECK(fields(readText("ФИО;Класс;Дата рождения\nИванова София;7Б;01.02.2010\n")) ==
          "fullName section birthDate");
}

TEST_CASE("columns: digits of any script are numbers, and words above them a heading",
          "[exchange][columns]")
{
    CHECK(fields(readText("١٢٣,ليلى حداد\n١٢٤,عمر خان\n")) == "studentNumber fullName");
    // A heading that nobody has listed.
    const RosterFile listed = readText("Zenbakia;Izena\n101;Ane Etxeberria\n102;Jon Agirre\n");
    CHECK(listed.headerLine == 1U);
    CHECK(fields(listed) == "studentNumber fullName");
    CHECK(listed.rows.size() == 2);
    CHECK(fields(readText("101;Ane Etxeberria\n102;Jon Agirre\n")) == "studentNumber fullName");
    // A list of students of whom the first has no number yet.
    const RosterFile without = readText(";Ane Etxeberria\n102;Jon Agirre\n103;Mia Ruiz\n");
    CHECK(without.rows.size() == 3);
    CHECK_FALSE(without.headerLine);
    // A surname that is nearly a heading in another script is none.
    CHECK_FALSE(readText("ليلى,الاسيم\nعمر,خان\nسامي,بدر\n").headerLine);
}

TEST_CASE("columns: what is said by hand goes first", "[exchange][columns]")
{
    RosterReadOptions options;
    options.map = {{"Rechts", "familyName"},
                   {"LINKS", "givenName"},
                   {"Email", "guardian.email"},
                   {"Klasse", "ignore"}};
    const RosterFile file = readText("Links;Rechts;Email;Klasse\nBen;Lee;home@a;7c\n", options);
    CHECK(fields(file) == "givenName familyName guardian.email -");
    CHECK(brief(file.rows[0]) == "Lee, Ben||");
    CHECK(file.rows[0].student.guardians.at(0).email == "home@a");

    RosterReadOptions numbered;
    numbered.map = {{"2", "familyName"}, {"1", "givenName"}};
    CHECK(brief(readText("Ben;Lee\nCy;Ng\n", numbered).rows[0]) == "Lee, Ben||");

    RosterReadOptions wrong;
    wrong.map = {{"Nowhere", "familyName"}};
    const Result<RosterFile> heading = readRosterFile("Last Name,First Name\nLee,Ben\n", wrong);
    REQUIRE_FALSE(heading);
    CHECK(heading.error().code == ErrorCode::UnknownHeading);
    CHECK(heading.error().values == std::vector<std::string>{"Last Name", "First Name"});
    wrong.map = {{"Last Name", "surname"}};
    const Result<RosterFile> field = readRosterFile("Last Name,First Name\nLee,Ben\n", wrong);
    REQUIRE_FALSE(field);
    CHECK(field.error().code == ErrorCode::UnknownField);
    CHECK(std::ranges::find(field.error().values, "familyName") != field.error().values.end());
}
