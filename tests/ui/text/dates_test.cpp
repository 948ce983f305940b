// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/text/dates.h"

#include <QLocale>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;

namespace {

/// The day as ISO text; empty where it is none.
std::string read(const char* text)
{
    const auto read = dayFromText(QString::fromUtf8(text), day("2026-11-20"));
    return read ? read->toIso() : std::string();
}

} // namespace

TEST_CASE("a day is read as people type it", "[ui][text]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    CHECK(read("2026-11-12") == "2026-11-12");
    CHECK(read("Nov 12") == "2026-11-12");
    CHECK(read("nov 12, 2025") == "2025-11-12");
    CHECK(read(" 12 November ") == "2026-11-12");
    CHECK(read("11/12") == "2026-11-12");
    CHECK(read("25/10") == "2026-10-25");
    CHECK(read("11/12/25") == "2025-11-12");
    CHECK(read("12.11.") == "2026-11-12");
    CHECK(read("today") == "2026-11-20");
    CHECK(read("Yesterday") == "2026-11-19");
    CHECK(read("-7") == "2026-11-13");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(read("11/12") == "2026-12-11");
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("a day without a year is not most of a year ahead", "[ui][text]")
{
    CHECK(read("Jan 6") == "2027-01-06");
    CHECK(read("Mar 3") == "2026-03-03");
    CHECK(read("29 Feb") == "2024-02-29");
}

TEST_CASE("a day most of a year away is said with its year", "[ui][text]")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto said = [](const char* text) {
        return dateSeenFrom(day("2027-01-25"), day(text)).toStdString();
    };
    CHECK(said("2027-09-30") == "Sep 30");
    CHECK(said("2027-12-15") == "Dec 15, 2027");
    CHECK(said("2026-12-15") == "Dec 15");
    CHECK(said("2026-03-01") == "Mar 1, 2026");
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("what is no day is none", "[ui][text]")
{
    for (const char* text : {"", "soon", "30 Feb", "31.11.", "13/13", "2026-02-30", "12", "Nov"}) {
        INFO(text);
        CHECK(read(text).empty());
    }
}
