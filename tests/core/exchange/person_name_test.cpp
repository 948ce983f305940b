// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/person_name.h"
#include "tests/support/catch.h"

using namespace trellis;

namespace {

// "family|given|prefix", with a question mark for a guess.
std::string parts(std::string_view name, NameOrder order = NameOrder::GivenFirst)
{
    const PersonName split = splitFullName(name, order);
    return split.familyName + "|" + split.givenName + "|" + split.namePrefix +
           (split.isGuess ? "?" : "");
}

} // namespace

TEST_CASE("name: a comma tells where the surname ends", "[exchange][name]")
{
    CHECK(parts("García López, Ana") == "García López|Ana|");
    CHECK(parts("Smith, John A.") == "Smith|John A.|");
    CHECK(parts("Wei, 林 Lin") == "Wei|林 Lin|");
    CHECK(parts("Berg, Sanne van der") == "Berg|Sanne|van der");
    CHECK(parts("van der Berg, Sanne") == "Berg|Sanne|van der");
    CHECK(parts("Cruz, María de la") == "Cruz|María|de la");
    CHECK(parts("de la Cruz, María") == "de la Cruz|María|");
    CHECK(parts("حداد، ليلى") == "حداد|ليلى|");
    CHECK(parts("林，小明") == "林|小明|");
}

TEST_CASE("name: capitals tell which words are the surname", "[exchange][name]")
{
    CHECK(parts("Marta GALVO") == "GALVO|Marta|");
    CHECK(parts("GARCÍA LÓPEZ Ana") == "GARCÍA LÓPEZ|Ana|");
    CHECK(parts("Jean-Pierre de LA TOUR") == "de LA TOUR|Jean-Pierre|");
    CHECK(parts("Ana M. GALVO") == "GALVO|Ana M.|");
    CHECK(parts("MARTA GALVO") == "GALVO|MARTA|?");
}

TEST_CASE("name: else the last word is the surname, as a guess", "[exchange][name]")
{
    CHECK(parts("Ana García") == "García|Ana|?");
    CHECK(parts("Ana María García") == "García|Ana María|?");
    CHECK(parts("Sanne van der Berg") == "Berg|Sanne|van der?");
    CHECK(parts("María de la Cruz") == "de la Cruz|María|?");
    CHECK(parts("Zendaya") == "|Zendaya|?");
    CHECK(parts("") == "||");
    CHECK(parts("García López Ana", NameOrder::FamilyFirst) == "García López|Ana|?");
}

TEST_CASE("name: Jr. and III stay with the side they came with", "[exchange][name]")
{
    CHECK(parts("Smith Jr., John") == "Smith Jr.|John|");
    CHECK(parts("Smith, Jr., John") == "Smith Jr.|John|");
    CHECK(parts("John Smith III") == "Smith III|John|?");
    CHECK(parts("John Smith, Jr.") == "Smith Jr.|John|?");
    CHECK(parts("John SMITH Jr.") == "SMITH Jr.|John|");
}

TEST_CASE("name: some headings name the order", "[exchange][name]")
{
    CHECK(nameOrderOfHeading("cognome e nome") == NameOrder::FamilyFirst);
    CHECK(nameOrderOfHeading("apellidos y nombre") == NameOrder::FamilyFirst);
    CHECK(nameOrderOfHeading("last first") == NameOrder::FamilyFirst);
    CHECK(nameOrderOfHeading("nome e cognome") == NameOrder::GivenFirst);
    CHECK(nameOrderOfHeading("full name") == NameOrder::GivenFirst);
}

TEST_CASE("name: of Chinese characters the first is the surname, as a guess", "[exchange][name]")
{
    const auto split = [](const char* name) {
        const PersonName made = splitFullName(name, NameOrder::GivenFirst);
        return made.familyName + "|" + made.givenName;
    };
    CHECK(split("王小明") == "王|小明");
    CHECK(split("李丽") == "李|丽");
    CHECK(split("欧阳娜娜") == "欧阳|娜娜");
    CHECK(split("歐陽菲") == "歐陽|菲");
    CHECK(split("明") == "|明");
    CHECK(split("王 小明") == "小明|王"); // two words are as the heading says
    CHECK(split("王小明Ann") == "|王小明Ann");
}
