// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/delimiter.h"
#include "core/csv/reader.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace trellis;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const CsvTable& table)
{
    Rows rows;
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto& row = rows.emplace_back();
        for (std::size_t column = 0; column < table[i].size(); ++column) {
            row.emplace_back(table[i][column]);
        }
    }
    return rows;
}

CsvTable read(std::string text, char delimiter = ',')
{
    CsvOptions options;
    options.delimiter = delimiter;
    return CsvTable::read(std::move(text), options);
}

struct Place {
    CsvIssueKind kind;
    std::size_t line;
    std::size_t column;

    bool operator==(const Place&) const = default;
};

std::vector<Place> placesOf(const CsvTable& table)
{
    std::vector<Place> places;
    for (const CsvIssue& issue : table.issues()) {
        places.push_back({issue.kind, issue.where.line, issue.where.column});
    }
    return places;
}

using enum CsvIssueKind;

} // namespace

TEST_CASE("reader: well-formed text gives its cells and no issue", "[csv][reader]")
{
    struct Case {
        std::string text;
        Rows rows;
    };
    const Case cases[] = {
        {"a,b,c\n1,2,3\n", {{"a", "b", "c"}, {"1", "2", "3"}}},
        {"a,b,c\r\n1,2,3", {{"a", "b", "c"}, {"1", "2", "3"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"\"Doe, J\",1\n", {{"Doe, J", "1"}}},
        {"\"\",1\n,\n", {{"", "1"}, {"", ""}}},
        {"a\n\"\"\n", {{"a"}, {""}}},
        {"\"Lin \"\"Ray\"\" Wei\",1\n", {{"Lin \"Ray\" Wei", "1"}}},
        {"1,\"two\nlines\",3\n4,5,6\n", {{"1", "two\nlines", "3"}, {"4", "5", "6"}}},
        {"1,\"two\r\nlines\",3\r\n", {{"1", "two\r\nlines", "3"}}},
        {"1,\"{\"\"type\"\": \"\"Point\"\"}\"\n", {{"1", "{\"type\": \"Point\"}"}}},
        {"ä,ʤ\n𝑑,é\n", {{"ä", "ʤ"}, {"𝑑", "é"}}},
        {" a , b \n", {{" a ", " b "}}},
        {"a,b,\n", {{"a", "b", ""}}},
        {"a,b,", {{"a", "b", ""}}},
        {"", {}},
        {"\n\r\n\n", {}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const CsvTable table = read(c.text);
        CHECK(rowsOf(table) == c.rows);
        CHECK(table.issues().empty());
    }
}

TEST_CASE("reader: every known kind of damage keeps all other rows and is reported where it began",
          "[csv][reader]")
{
    struct Case {
        std::string text;
        Rows rows;
        std::vector<Place> issues;
    };
    const Case cases[] = {
        // Text after a closing quote.
        {"\"Smith\" Jr.,1\nX,2\nY,3\n",
         {{"Smith Jr.", "1"}, {"X", "2"}, {"Y", "3"}},
         {{TextAfterQuote, 1, 8}}},
        {"\"Smith\" Jr.,1\n\"X\",2\n\"Y\",3\n",
         {{"Smith Jr.", "1"}, {"X", "2"}, {"Y", "3"}},
         {{TextAfterQuote, 1, 8}}},
        // A quote that is never closed.
        {"1,\"oops\n3,4\n5,6",
         {{"1", "\"oops"}, {"3", "4"}, {"5", "6"}},
         {{UnterminatedQuote, 1, 3}}},
        // Closed by the opening quote of a later row.
        {"\"1\",\"oops\n\"3\",\"4\"\n", {{"1", "\"oops"}, {"3", "4"}}, {{UnterminatedQuote, 1, 5}}},
        // Ids that Excel must not touch.
        {"=\"00123\",Ana\n", {{"=\"00123\"", "Ana"}}, {{StrayQuote, 1, 2}}},
        {"\"=\"\"00123\"\"\",Ana\n", {{"=\"00123\"", "Ana"}}, {}},
        // A nickname in plain quotes.
        {"1,Lin \"Ray\" Wei\n2,Bo\n",
         {{"1", "Lin \"Ray\" Wei"}, {"2", "Bo"}},
         {{StrayQuote, 1, 7}}},
        // White space after a closing quote is nothing.
        {"\"Doe, J\" ,1\nX,2\n", {{"Doe, J", "1"}, {"X", "2"}}, {}},
        // Blank lines keep the count of lines.
        {"a,b\n\n\n\"Smith\" Jr.,1\n", {{"a", "b"}, {"Smith Jr.", "1"}}, {{TextAfterQuote, 4, 8}}},
        // Backslashes mean nothing.
        {"\"Al \\\"Bud\\\" Smith\",1\nX,2\n",
         {{"Al \\Bud\\\" Smith\"", "1"}, {"X", "2"}},
         {{TextAfterQuote, 1, 7}}},
        // Zeros are dropped.
        {std::string("A\0na,1\n\"B\0o\",2\n", 14),
         {{"Ana", "1"}, {"Bo", "2"}},
         {{NulByte, 1, 2}, {NulByte, 2, 3}}},
        // A column is counted in characters.
        {"1,Ñandú \"x\"\n", {{"1", "Ñandú \"x\""}}, {{StrayQuote, 1, 9}}},
        // Trouble inside a cell of several lines.
        {"1,\"a\nb\" c,2\n3,4,5\n",
         {{"1", "\"a"}, {"b\" c", "2"}, {"3", "4", "5"}},
         {{UnterminatedQuote, 1, 3}, {StrayQuote, 2, 2}}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const CsvTable table = read(c.text);
        CHECK(rowsOf(table) == c.rows);
        CHECK(placesOf(table) == c.issues);
    }
}

TEST_CASE("reader: a quote that swallows too much was never an opening one", "[csv][reader]")
{
    std::string many = "1,\"oops\n";
    for (int row = 2; row < 40; ++row) {
        many += std::to_string(row) + ",x\n";
    }
    const CsvTable lines = read(many + "40,\"y\"\n");
    CHECK(lines.size() == 40);
    CHECK(placesOf(lines) == std::vector<Place>{{UnterminatedQuote, 1, 3}});

    const CsvTable longCell = read("1,\"" + std::string(70'000, 'x') + "\n2,\"y\"\n");
    CHECK(longCell.size() == 2);
    CHECK(placesOf(longCell) ==
          std::vector<Place>{{UnterminatedQuote, 1, 3}, {FieldTooLong, 1, 3}});

    const CsvTable twentyLines = read("1,\"" + std::string(20, '\n') + "\"\n2,y\n");
    CHECK(twentyLines.size() == 2);
    CHECK(twentyLines.issues().empty());
}

TEST_CASE("reader: each cell knows its line, column and offset", "[csv][reader]")
{
    const CsvTable table = read("a,b\r\n\r\n\"x\ny\",\"ñ\",z\r\n1,2\r\n");
    REQUIRE(table.size() == 3);
    CHECK(table[0].line() == 1);
    CHECK(table[1].line() == 3);
    CHECK(table[2].line() == 5);
    CHECK(table[1].position(0) == TextPosition{3, 1, 7});
    CHECK(table[1].position(1) == TextPosition{4, 4, 13});
    CHECK(table[1].position(2) == TextPosition{4, 8, 18});
    CHECK(table[1].wasQuoted(0));
    CHECK_FALSE(table[1].wasQuoted(2));
    CHECK(table[2][7].empty());
    CHECK(positionAt(table.text(), 13) == TextPosition{4, 4, 13});
}

TEST_CASE("reader: a record with too many cells keeps the first ones and says so", "[csv][reader]")
{
    const CsvTable table = read("a" + std::string(2000, ',') + "\nb,c\n");
    REQUIRE(table.size() == 2);
    CHECK(table[0].size() == 1024);
    CHECK(table[1][1] == "c");
    CHECK(placesOf(table) == std::vector<Place>{{TooManyFields, 1, 1026}});
}

TEST_CASE("reader: stops where it was told to and says that there is more", "[csv][reader]")
{
    CsvOptions options;
    options.maxRecords = 2;
    const CsvTable table = CsvTable::read("a\nb\nc\n", options);
    CHECK(table.size() == 2);
    CHECK_FALSE(table.isComplete());
    CHECK(CsvTable::read("a\nb\n\n", options).isComplete());
}

TEST_CASE("reader: without quotes a quote is a letter", "[csv][reader]")
{
    CsvOptions options;
    options.delimiter = '\t';
    options.quotes = false;
    const CsvTable table = CsvTable::read("\"Bud\" Lee\t1\nLin \"Ray\" Wei\t2\n", options);
    CHECK(rowsOf(table) == Rows{{"\"Bud\" Lee", "1"}, {"Lin \"Ray\" Wei", "2"}});
    CHECK(table.issues().empty());
}

TEST_CASE("delimiter: the one that cuts all rows alike is chosen", "[csv][delimiter]")
{
    const IsHeading none;
    CHECK(detectDelimiter("a;b;c\n1;2;3\n", none).delimiter == ';');
    CHECK(detectDelimiter("a\tb\n1,5\t2\n", none).delimiter == '\t');
    CHECK(detectDelimiter("a|b\n1|2\n", none).delimiter == '|');
    CHECK(detectDelimiter("a,b\n1,2\n", none).delimiter == ',');
    CHECK(detectDelimiter("Name;Note\nDoe, J;1,5\nRoe, K;2,5\nPoe;3\n", none).delimiter == ';');
    CHECK(detectDelimiter("\"Doe; J\",1\n\"Roe; K\",2\n", none).delimiter == ',');
}

TEST_CASE("delimiter: known headings decide where two fit", "[csv][delimiter]")
{
    const IsHeading known = [](std::string_view cell) {
        return cell == "Name" || cell == "Last, First" || cell == "Id";
    };
    CHECK(detectDelimiter("Last, First;Id\nDoe, J;1\n", known).delimiter == ';');
}

TEST_CASE("delimiter: a first line sep= is obeyed and is no row", "[csv][delimiter]")
{
    for (const std::string line : {"sep=;\r\n", "\"sep=;\"\n", "SEP=;\r"}) {
        const std::string text = line + "a,b;c\n";
        const DelimiterChoice choice = detectDelimiter(text, {});
        CHECK(choice.isDeclared);
        CHECK(choice.delimiter == ';');
        CsvOptions options;
        options.delimiter = choice.delimiter;
        options.offset = choice.bodyOffset;
        const CsvTable table = CsvTable::read(text, options);
        REQUIRE(rowsOf(table) == Rows{{"a,b", "c"}});
        CHECK(table[0].line() == 2);
    }
    CHECK_FALSE(detectDelimiter("sepia;b\n", {}).isDeclared);
}

TEST_CASE("delimiter: quotes of a tab file are letters where none encloses a cell",
          "[csv][delimiter]")
{
    CHECK(quotesAreLetters("\"Bud\" Lee\t1\nAl \"B\"\t2\n", '\t'));
    CHECK(quotesAreLetters("\"Bud\t1\nAl\"\t2\n", '\t'));
    CHECK_FALSE(quotesAreLetters("\"Lee\"\t1\n", '\t'));
    CHECK_FALSE(quotesAreLetters("a\t\"two\nlines\"\n", '\t'));
    CHECK_FALSE(quotesAreLetters("\"Bud\" Lee,1\n", ','));
}

TEST_CASE("delimiter: names of delimiters", "[csv][delimiter]")
{
    CHECK(delimiterFromName(";") == ';');
    CHECK(delimiterFromName("\\t") == '\t');
    CHECK(delimiterFromName("tab") == '\t');
    CHECK_FALSE(delimiterFromName("semicolon"));
    CHECK_FALSE(delimiterFromName("\""));
    CHECK_FALSE(delimiterFromName(""));
}
