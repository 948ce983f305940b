// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "ui/text/dates.h"
#include "ui/text/language.h"
#include "ui/text/sheet_words.h"

#include <QLocale>

#include <vector>

using namespace trellis::ui;

TEST_CASE("dates follow the words, not the machine", "[ui][text]")
{
    QLocale::setDefault(QLocale(QLocale::German));
    REQUIRE(useLanguage());
    CHECK(shortDate(trellis::test::day("2026-10-05")) == QStringLiteral("Oct 5"));
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK_FALSE(useLanguage(QStringLiteral("tlh")));
    CHECK(QLocale().language() == QLocale::German);
    for (const char* code : {"en", "en_GB", "C", "POSIX", "C.UTF-8"}) {
        CHECK(useLanguage(QString::fromLatin1(code)));
        CHECK(QLocale().language() == QLocale::English);
    }
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("days are shown in the order in which the country's are read", "[ui][text]")
{
    const trellis::Date fifth = trellis::test::day("2026-10-05");
    const trellis::Date today = trellis::test::day("2026-11-20");
    struct Case {
        QLocale system;
        const char* shown;
        const char* withYear;
        const char* typed;
    };
    const std::vector<Case> cases{
        {QLocale(QLocale::English, QLocale::UnitedStates), "Oct 5", "Oct 5, 2026", "10/5/2026"},
        {QLocale(QLocale::English, QLocale::UnitedKingdom), "5 Oct", "5 Oct 2026", "5/10/2026"},
        {QLocale(QLocale::German, QLocale::Germany), "5 Oct", "5 Oct 2026", "05/10/2026"},
        {QLocale(QLocale::Arabic, QLocale::Egypt), "5 Oct", "5 Oct 2026", "05/10/2026"},
        {QLocale(QLocale::Chinese, QLocale::China), "Oct 5", "Oct 5, 2026", "10/5/2026"},
        {QLocale::c(), "Oct 5", "Oct 5, 2026", "10/05/2026"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.system.name().toStdString());
        QLocale::setDefault(englishFor(one.system));
        CHECK(QLocale().language() == QLocale::English);
        CHECK(shortDate(fifth) == QString::fromLatin1(one.shown));
        CHECK(dateWithYear(fifth) == QString::fromLatin1(one.withYear));
        CHECK(dayFromText(QString::fromLatin1(one.typed), today) == fifth);
        // What is shown can be typed, and a paper in English writes it alike.
        CHECK(dayFromText(dateWithYear(fifth), today) == fifth);
        CHECK(dayFromText(shortDate(fifth), today) == fifth);
        const SheetWords paper(QStringLiteral("en"));
        CHECK(paper.dateWithYear(fifth) == dateWithYear(fifth));
        CHECK(paper.shortDate(fifth) == shortDate(fifth));
    }
    QLocale::setDefault(QLocale::c());
}
