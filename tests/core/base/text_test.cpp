// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace trellis;

TEST_CASE("names meet without case and accents", "[base][text]")
{
    CHECK(foldedKey("ÁLVAREZ") == foldedKey("alvarez"));
    CHECK(foldedKey("Straße") == "strasse");
    CHECK(foldedKey("Łukasz Sørensen") == "lukasz sorensen");
    CHECK(foldedKey("Nº") == "no");
    CHECK(foldedKey("José") == foldedKey("Jose\u0301"));
    CHECK(foldedKey("محمد") == "محمد");
}

TEST_CASE("spaces that nobody sees are trimmed", "[base][text]")
{
    CHECK(trimmed("\u00A0 Ana\u200B\t") == "Ana");
    CHECK(trimmed(" \u200B ") == "");
    CHECK(singleLine("Ana\r\n  Maria\tdel  Mar ") == "Ana Maria del Mar");
    CHECK(singleLine("Zero\u200Bwidth") == "Zerowidth");
}

TEST_CASE("broken UTF-8 is told apart and left alone", "[base][text]")
{
    CHECK(isValidUtf8("Peña"));
    CHECK_FALSE(isValidUtf8("Pe\xF1"
                            "a"));
    CHECK(composed("Pe\xF1"
                   "a") == "Pe\xF1"
                           "a");
    CHECK(composed("n\u0303") == "ñ");
}

TEST_CASE("a key of a level is one letter", "[base][text]")
{
    CHECK(isOneLetter("C"));
    CHECK(isOneLetter("É"));
    CHECK(isOneLetter("م"));
    CHECK_FALSE(isOneLetter(""));
    CHECK_FALSE(isOneLetter("CC"));
    CHECK_FALSE(isOneLetter("3"));
    CHECK_FALSE(isOneLetter("-"));
    CHECK(upperCase("é") == "É");
}
