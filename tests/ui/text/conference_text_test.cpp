// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/common/optional_day.h"
#include "ui/text/conference_text.h"

#include <QLocale>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;

TEST_CASE("times are read as people type them", "[ui][text][conferences]")
{
    const auto read = [](const char* text) { return minuteFromText(QString::fromUtf8(text)); };
    CHECK(read("17:20") == 17 * 60 + 20);
    CHECK(read("5:20 PM") == 17 * 60 + 20);
    CHECK(read("5.20pm") == 17 * 60 + 20);
    CHECK(read("12 am") == 0);
    CHECK(read("12:15 p.m.") == 12 * 60 + 15);
    CHECK(read("1720") == 17 * 60 + 20);
    CHECK(read("17h20") == 17 * 60 + 20);
    CHECK(read("9") == 9 * 60);
    for (const char* text : {"", "soon", "25:00", "17:61", "13 pm", "-3"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text));
    }
}

TEST_CASE("times without a half of the day are in the afternoon where a family could come then",
          "[ui][text][conferences]")
{
    const QLocale usual;
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    const auto read = [](const char* text, std::optional<int> near = {}) {
        return minuteFromText(QString::fromUtf8(text), near);
    };
    for (const char* text : {"5:15", "515", "5.15", "5:15 pm", "17:15"}) {
        CAPTURE(text);
        CHECK(read(text) == 17 * 60 + 15);
    }
    CHECK(read("5") == 17 * 60);
    CHECK(read("05:15") == 5 * 60 + 15);
    CHECK(read("5:15 am") == 5 * 60 + 15);
    CHECK(read("12:15") == 12 * 60 + 15);
    CHECK(read("7:15") == 7 * 60 + 15);
    CHECK(read("7:15", 17 * 60) == 19 * 60 + 15);
    CHECK(read("9:30", 17 * 60) == 9 * 60 + 30);
    CHECK(read("9:30", 9 * 60) == 9 * 60 + 30);
    // A clock of 24 hours means what it says.
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    CHECK(read("5:15") == 5 * 60 + 15);
    CHECK(read("7:15", 17 * 60) == 7 * 60 + 15);
    QLocale::setDefault(usual);
}

TEST_CASE("a day without a year is the next one there is", "[ui][text][conferences]")
{
    const Date today = day("2026-11-20");
    CHECK(comingDay(QStringLiteral("Dec 18"), today) == day("2026-12-18"));
    CHECK(comingDay(QStringLiteral("Mar 4"), today) == day("2027-03-04"));
    CHECK(comingDay(QStringLiteral("+7"), today) == day("2026-11-27"));
    CHECK(comingDay(QStringLiteral("2027-06-01"), today) == day("2027-06-01"));
    CHECK(comingDay(QStringLiteral("today"), today) == today);
    CHECK_FALSE(comingDay(QStringLiteral("some day"), today));
}

TEST_CASE("every phrase has words, and asks without blame", "[ui][text][conferences]")
{
    for (const PhraseBank bank : {PhraseBank::Reflection, PhraseBank::FamilyQuestion,
                                  PhraseBank::NoteStarter, PhraseBank::ScriptStarter}) {
        for (const std::string& key : phraseKeys(bank)) {
            CAPTURE(key);
            CHECK(phraseText(bank, key).size() > 4);
            CHECK_FALSE(phraseText(bank, key).contains(QLatin1Char('%')));
        }
    }
    CHECK(phraseKeys(PhraseBank::Reflection).size() == 8);
    CHECK(phraseKeys(PhraseBank::FamilyQuestion).size() == 12);
    CHECK(phraseText(PhraseBank::Reflection, "none").isEmpty());
}

TEST_CASE("what is missing is said in words", "[ui][text][conferences]")
{
    CHECK(readyText({true, true, true, true, true}) == QStringLiteral("Ready"));
    CHECK(readyText({true, false, true, false, true}) == QStringLiteral("Still open: work, note"));
}
