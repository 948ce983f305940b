// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/text/conference_text.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

using namespace trellis::ui;
using trellis::test::day;

TEST_CASE("sheet words: twelve languages speak for themselves", "[ui][text]")
{
    const QStringList languages = SheetWords::languages();
    for (const char* code :
         {"ar", "bn", "en", "es", "fr", "ht", "pt", "ru", "tl", "ur", "vi", "zh"}) {
        INFO(code);
        REQUIRE(languages.contains(QLatin1String(code)));
        const SheetWords& words = SheetWords::of(QLatin1String(code));
        const bool isEnglish = words.code() == QLatin1String("en");
        for (const Saying& saying : {Sheet::tr("My conference"), Sheet::tr("We meet again on"),
                                     Credit::tr("I have earned credit!")}) {
            CHECK((words(saying) == QString::fromUtf8(saying.text)) == isEnglish);
        }
        CHECK(words.isRightToLeft() ==
              (words.code() == QLatin1String("ar") || words.code() == QLatin1String("ur")));
    }
}

TEST_CASE("sheet words: one kind of digits, and plurals of the language", "[ui][text]")
{
    for (const QString& code : SheetWords::languages()) {
        INFO(code.toStdString());
        const SheetWords& words = SheetWords::of(code);
        const QString date = words.dateWithYear(day("2026-12-09"));
        CHECK(date.contains(QStringLiteral("2026")));
        CHECK(date.contains(QLatin1Char('9')));
        for (const int n : {3, 5, 11}) {
            CHECK(words(Credit::tr("%n to go.", nullptr, n)).contains(QString::number(n)));
        }
    }
    const SheetWords& russian = SheetWords::of(QStringLiteral("ru"));
    CHECK(russian(Sheet::tr("%n minutes", nullptr, 1)) !=
          russian(Sheet::tr("%n minutes", nullptr, 2)).replace(QLatin1Char('2'), QLatin1Char('1')));
    CHECK(russian(Sheet::tr("%n minutes", nullptr, 2)) !=
          russian(Sheet::tr("%n minutes", nullptr, 5)).replace(QLatin1Char('5'), QLatin1Char('2')));
}

TEST_CASE("sheet words: every language has names of its own for months and weekdays", "[ui][text]")
{
    const trellis::Date thursday = day("2026-08-13");
    const SheetWords& english = SheetWords::of(QStringLiteral("en"));
    CHECK(english.dateWithWeekday(thursday) == QStringLiteral("Thu Aug 13"));
    for (const QString& code : SheetWords::languages()) {
        INFO(code.toStdString());
        const QString date = SheetWords::of(code).dateWithWeekday(thursday);
        if (code != QStringLiteral("en")) {
            CHECK_FALSE(date.contains(QStringLiteral("Thu")));
            CHECK_FALSE(date.contains(QStringLiteral("Aug ")));
        }
        CHECK(date.contains(QStringLiteral("13")));
    }
    CHECK(SheetWords::of(QStringLiteral("ht")).dateWithWeekday(thursday) ==
          QStringLiteral("jed 13 out"));
    CHECK(SheetWords::of(QStringLiteral("ht")).dateWithYear(day("2026-12-06")) ==
          QStringLiteral("6 des 2026"));
}

TEST_CASE("sheet words: a language that no native speaker has read says so", "[ui][text]")
{
    CHECK(languageChoiceText("es") ==
          QStringLiteral("Spanish (español), not yet reviewed by a native speaker"));
    CHECK_FALSE(languageChoiceText("en").contains(QStringLiteral("reviewed")));
}
