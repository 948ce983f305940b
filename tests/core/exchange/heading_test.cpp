// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/exchange/heading.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace trellis;

namespace {

std::string fieldOf(std::string_view heading)
{
    std::string all;
    for (const RosterField field : meaningOfHeading(heading).fields) {
        if (!all.empty()) {
            all.push_back('/');
        }
        all.append(rosterFieldName(field));
    }
    return all;
}

std::string keyOf(std::string_view heading)
{
    std::string key = headingKey(heading);
    std::erase(key, ' ');
    return key;
}

} // namespace

TEST_CASE("heading: every heading of the table is known by its field", "[exchange][heading]")
{
    std::size_t count = 0;
    for (const std::string& line : split(kRosterHeadings, '\n')) {
        const std::vector<std::string> cells = split(line, '\t');
        if (cells.size() != 3 || cells[0] == "field") {
            continue;
        }
        CAPTURE(line);
        ++count;
        const auto field = rosterFieldFromName(cells[0]);
        REQUIRE(field);
        const std::vector<RosterField> fields = meaningOfHeading(cells[2]).fields;
        CHECK(std::ranges::find(fields, *field) != fields.end());
        CHECK(isKnownHeading(cells[2]));
    }
    CHECK(count == 831);
}

TEST_CASE("heading: only ids and bare names can mean two things", "[exchange][heading]")
{
    std::map<std::string, std::set<std::string>> fields;
    for (const std::string& line : split(kRosterHeadings, '\n')) {
        const std::vector<std::string> cells = split(line, '\t');
        if (cells.size() == 3 && cells[0] != "field" && cells[0] != "_name") {
            fields[keyOf(cells[2])].insert(cells[0]);
        }
    }
    std::set<std::string> several;
    for (const auto& [key, meanings] : fields) {
        if (meanings.size() > 1) {
            several.insert(key);
        }
    }
    CHECK(several == std::set<std::string>{"id", "studentid"});
}

TEST_CASE("heading: spelling, signs and annotations do not matter", "[exchange][heading]")
{
    struct Case {
        std::string heading;
        std::string field;
    };
    const Case cases[] = {
        {"First Name [Required]", "givenName"},
        {"first_name", "givenName"},
        {"FIRSTNAME", "givenName"},
        {"\uFEFFLast Name", "familyName"},
        {"!Fecha de nacimiento", "birthDate"},
        {"  Nº de expediente ", "studentNumber"},
        {"N.º de Processo", "studentNumber"},
        {"Prénom (obligatoire)", "givenName"},
        {"First Name (Preferred)", "preferredGivenName"},
        {"New Status [UPLOAD ONLY]", "status"},
        {"prefferedGivenName", "preferredGivenName"},
        {"Prefered First Name", "preferredGivenName"},
        {"Correspondance Language", "homeLanguage"},
        {"Nom d’usage", "preferredFamilyName"},
        {"Schüler-Nachname", "familyName"},
        {"SCHULER NACHNAME", "familyName"},
        {"Student ID #", "sourcedId/studentNumber"},
        {"student.lastName", "familyName"},
        // No guessing where it would be one.
        {"Lost Name", ""},
        {"dateLastModified", ""},
        {"Teacher Name", ""},
        {"Homework 1 (771)", ""},
        {"Given Name 2", ""},
        {"", ""},
        {"???", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.heading);
        CHECK(fieldOf(c.heading) == c.field);
    }
}

TEST_CASE("heading: guardians, with their number anywhere", "[exchange][heading]")
{
    struct Case {
        std::string heading;
        std::string field;
        int index;
    };
    const Case cases[] = {
        {"Parent/Guardian 2", "guardian.name", 2},
        {"Guardian 2 Email", "guardian.email", 2},
        {"Parent1 Phone", "guardian.phone", 1},
        {"Contact_email", "guardian.email", 0},
        {"Mother Email", "guardian.email", 0},
        {"Erzieher 1: Nachname", "guardian.familyName", 1},
        {"Erzieher 2: Vorname", "guardian.givenName", 2},
        {"Erzieher 2: E-Mail", "guardian.email", 2},
        {"E-Mail Mutter", "guardian.email", 0},
        {"Teléfono madre", "guardian.phone", 0},
        {"Tutor 1", "guardian.name", 1},
        {"Tutor Group", "section", 0},
        {"Email 1", "email", 0},
    };
    for (const Case& c : cases) {
        CAPTURE(c.heading);
        CHECK(fieldOf(c.heading) == c.field);
        CHECK(meaningOfHeading(c.heading).index == c.index);
    }
    CHECK(meaningOfHeading("Mother's Email").guardian == GuardianWord::Mother);
    CHECK(meaningOfHeading("Mother Name").guardianWord == "Mother");
}

TEST_CASE("heading: fields have names both ways", "[exchange][heading]")
{
    for (const RosterField field : mappableRosterFields()) {
        CHECK(rosterFieldFromName(rosterFieldName(field)) == field);
    }
    CHECK_FALSE(rosterFieldFromName("surname"));
}
