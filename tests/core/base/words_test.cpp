// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/base/words.h"
#include "tests/support/catch.h"

using namespace trellis;

TEST_CASE("words: a name is heard where it stands alone, in any script", "[base]")
{
    struct Case {
        const char* text;
        const char* word;
        bool isSaid;
    };
    const Case cases[] = {
        {"Ask Ana's mother", "Ana", true},
        {"Ask Ana\xE2\x80\x99s mother", "Ana", true},
        {"\xC2\xAB"
         "Ana\xC2\xBB said so",
         "Ana", true},
        {"Ana", "Ana", true},
        {"A banana, and Anastasia", "Ana", false},
        {"worked with JOSÉ", "Jose", true},
        {"Straße 4", "Strasse", true},
        {"with Mary Ann", "Mary Ann", true},
        {"with Mary and Ann", "Mary Ann", false},
        {"和王小明一起", "王小明", true},
        {"مع مريم اليوم", "مريم", true},
        {"", "Ana", false},
        {"Ana", "", false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text, c.word);
        CHECK(saysWord(foldedKey(c.text), foldedKey(c.word)) == c.isSaid);
    }
}

TEST_CASE("words: what stands between words is none of them", "[base]")
{
    CHECK(allWords("O'Neil-Smith, 4th") == std::vector<std::string>{"O", "Neil", "Smith", "4th"});
    CHECK(allWords(" \xC2\xAB"
                   "Ána\xC2\xBB ") == std::vector<std::string>{"Ána"});
    CHECK(allWords("...").empty());
}
