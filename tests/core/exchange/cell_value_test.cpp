// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/cell_value.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace trellis;

TEST_CASE("cell: text is what a person means by it", "[exchange][cell]")
{
    struct Case {
        std::string cell;
        std::string text;
    };
    const Case cases[] = {
        {"\u00A0 Ana\u200B ", "Ana"},
        {"=\"00123\"", "00123"},
        {"'00123", "00123"},
        {"00123", "00123"},
        {"1.23E+05", "1.23E+05"},
        {"'t Hart", "'t Hart"},
        {"'-Ana", "-Ana"},
        {"Ana\r\nMaría", "Ana María"},
        {"Jose\u0301", "José"},
        {"A\x01na\x7F", "Ana"},
        {"=\"\"", ""},
        {"", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.cell);
        CHECK(cellText(c.cell) == c.text);
    }
    CHECK(cellLines(" two\r\nlines\rthree ") == "two\nlines\nthree");
}

TEST_CASE("cell: ids that a spreadsheet has shortened", "[exchange][cell]")
{
    for (const std::string text : {"1.23E+05", "1,23E+05", "1E+11", "1.2e7"}) {
        CHECK(isShortenedNumber(text));
    }
    for (const std::string text : {"12E05", "E12", "1.23", "12E", "7E", "1.2E+5x", "ABE+12", ""}) {
        CHECK_FALSE(isShortenedNumber(text));
    }
}

TEST_CASE("cell: one date that can be read in one way decides for all", "[exchange][cell]")
{
    using Cells = std::vector<std::string>;
    struct Case {
        Cells cells;
        std::string locale;
        DateOrder order;
        bool isGuess;
    };
    const Case cases[] = {
        {{"01/02/2010", "13/02/2010"}, "en_US", DateOrder::DayFirst, false},
        {{"01/02/2010", "02/13/2010"}, "de_DE", DateOrder::MonthFirst, false},
        {{"01.02.2010"}, "en_US", DateOrder::DayFirst, false},
        {{"01/02/2010"}, "en_US", DateOrder::MonthFirst, true},
        {{"01/02/2010"}, "en_GB", DateOrder::DayFirst, true},
        {{"01/02/2010"}, "es_ES", DateOrder::DayFirst, true},
        {{"04/04/2010"}, "en_US", DateOrder::MonthFirst, false},
        {{"2010-02-01", "20100201", ""}, "en_US", DateOrder::MonthFirst, false},
    };
    for (const Case& c : cases) {
        CAPTURE(c.cells, c.locale);
        const DateOrderChoice choice = dateOrderOf(c.cells, c.locale);
        CHECK(choice.order == c.order);
        CHECK(choice.isGuess == c.isGuess);
    }
}

TEST_CASE("cell: dates as schools write them", "[exchange][cell]")
{
    const auto date = Date::fromYmd(2010, 2, 1);
    for (const std::string cell :
         {"2010-02-01", "2010-2-01 00:00:00", "20100201", "01.02.2010", "1/2/2010", "1-2-10",
          "2010/02/01", "2010-02-01T00:00:00.000Z", "1. 2. 2010"}) {
        CAPTURE(cell);
        CHECK(dateFromCell(cell, DateOrder::DayFirst) == date);
    }
    CHECK(dateFromCell("02/01/2010", DateOrder::MonthFirst) == date);
    CHECK(dateFromCell("01.02.98", DateOrder::DayFirst) == Date::fromYmd(1998, 2, 1));
    for (const std::string cell :
         {"31.02.2010", "7c", "", "2010", "1/2", "12345678", "a/b/c", "1/2/3/4"}) {
        CAPTURE(cell);
        CHECK_FALSE(dateFromCell(cell, DateOrder::DayFirst));
    }
}
