// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "ui/text/dates.h"
#include "ui/text/language.h"

#include <QLocale>

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
}
