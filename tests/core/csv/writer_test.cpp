// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/reader.h"
#include "core/csv/writer.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace trellis;

TEST_CASE("writer: a file for people has a mark, CRLF and quotes where needed", "[csv][writer]")
{
    CsvWriter writer(CsvAudience::People);
    writer.addRow({"Name", "Note"});
    writer.addRow({"Ng, \"Al\"", "two\nlines"});
    writer.addRow({" padded ", ""});
    CHECK(writer.text() == "\xEF\xBB\xBFName,Note\r\n\"Ng, \"\"Al\"\"\",\"two\nlines\"\r\n"
                           "\" padded \",\r\n");
}

TEST_CASE("writer: a file for programs has nothing but the cells", "[csv][writer]")
{
    CsvWriter writer(CsvAudience::Programs, ';');
    writer.addRow({"-Ana", "=1+2", "00123", "a;b"});
    CHECK(writer.text() == "-Ana;=1+2;00123;\"a;b\"\r\n");
}

TEST_CASE("writer: no name becomes a formula, and all come back", "[csv][writer]")
{
    struct Case {
        std::string name;
        std::string written;
    };
    const Case cases[] = {
        {"=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"},
        {"-Ana", "'-Ana"},
        {"+34600123456", "'+34600123456"},
        {"@SUM(1)", "'@SUM(1)"},
        {"＝1+2", "'＝1+2"},
        {"\t=1", "'\t=1"},
        {"'t Hart", "'t Hart"},
        {"O’Neil", "O’Neil"},
        {"'00123", "''00123"},
        {"-1", "-1"},
        {"-0.5", "-0.5"},
        {"-0,5", "-0,5"},
        {"00123", "00123"},
        {"", ""},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CHECK(formulaSafe(c.name) == c.written);
        CHECK(withoutFormulaGuard(formulaSafe(c.name)) == c.name);
    }
    CHECK(withoutFormulaGuard("'00123") == "00123");
    CHECK(withoutFormulaGuard("'-5") == "-5");
    CHECK(withoutFormulaGuard("'") == "'");
}

TEST_CASE("writer: whatever is written is read back", "[csv][writer]")
{
    const auto character = rc::gen::elementOf(std::vector<std::string>{
        "a", "é", "𝑑", "\"", ",", ";", "\t", " ", "'", "=", "-", "0", "\n"});
    const auto cell = rc::gen::map(rc::gen::container<std::vector<std::string>>(character),
                                   [](const std::vector<std::string>& parts) {
                                       std::string text;
                                       for (const std::string& part : parts) {
                                           text += part;
                                       }
                                       return text;
                                   });
    CHECK(rc::check("for people and for programs, with every delimiter", [&] {
        const auto rows =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell))));
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const auto audience = *rc::gen::element(CsvAudience::People, CsvAudience::Programs);
        CsvWriter writer(audience, delimiter);
        for (const auto& row : rows) {
            writer.addRow(row);
        }
        CsvOptions options;
        options.delimiter = delimiter;
        options.offset = audience == CsvAudience::People ? 3 : 0;
        options.maxFieldLineBreaks = 1000;
        const CsvTable table = CsvTable::read(writer.text(), options);
        RC_ASSERT(table.issues().empty());
        RC_ASSERT(table.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(table[i].size() == rows[i].size());
            for (std::size_t column = 0; column < rows[i].size(); ++column) {
                const std::string_view read = table[i][column];
                RC_ASSERT((audience == CsvAudience::People ? withoutFormulaGuard(read) : read) ==
                          rows[i][column]);
            }
        }
    }));
}
