// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_words.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

TEST_CASE("level words: in a language of the course or of a translation, else none",
          "[report][sheet]")
{
    AClass c(1);
    c.student("Ana");
    c.record("Ana").student.sheetLanguage = "es";
    c.book.scale.levels.at(2).translations = {{"es", "Capaz", "Puedo hacerlo."}, {"fr", "", "x"}};
    SheetInputs inputs;
    inputs.ownLanguage = "en";
    const ConferenceSheet sheet = conferenceSheet(c.book, c.record("Ana"), day(1), inputs);
    CHECK(sheet.levels.at(2).name == "Capaz");
    CHECK(levelWordsIn(sheet, 3, "es") == LevelWords{"Capaz", "Puedo hacerlo."});
    // The course's own words are not lost behind those of the family.
    CHECK(levelWordsIn(sheet, 3, "en").name == c.book.scale.levels.at(2).name);
    CHECK(levelWordsIn(sheet, 3, "fr") == LevelWords{});
    CHECK(levelWordsIn(sheet, 3, "ru") == LevelWords{});
    CHECK(levelWordsIn(sheet, 4, "en") == LevelWords{});
}

TEST_CASE("level words: a level means the usual while its course says so", "[report][sheet]")
{
    ConferenceSheet sheet;
    sheet.ownLevels = defaultScale().levels;
    CHECK(usualRank(sheet, 1) == 1);
    CHECK(usualRank(sheet, 3) == 3);
    sheet.ownLevels.push_back({LevelId::make(), "A", "Advanced", "I can teach it."});
    CHECK_FALSE(usualRank(sheet, 4).has_value());
    // What counts is what it means, not where it stands.
    sheet.ownLevels.insert(sheet.ownLevels.begin() + 1,
                           {LevelId::make(), "B", "Beginning", "I have begun."});
    CHECK_FALSE(usualRank(sheet, 2).has_value());
    CHECK(usualRank(sheet, 4) == 3);
}
