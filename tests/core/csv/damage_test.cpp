// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What happens to files that were damaged on their way.
#include "core/csv/delimiter.h"
#include "core/csv/encoding.h"
#include "core/csv/reader.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>
#include <string>

using namespace trellis;

namespace {

constexpr int kRows = 12;

// Each row has a token of its own that no damage touches, so that a lost row shows.
std::string roster(bool quoted)
{
    std::string text;
    for (int row = 0; row < kRows; ++row) {
        const std::string token = "row" + std::to_string(100 + row);
        text += quoted ? "\"" + token + "\",\"Doe, J\",\"5B\"\n" : token + ",Doe,5B\n";
    }
    return text;
}

bool beginsARow(const CsvTable& table, const std::string& token)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i][0].find(token) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("damage: one extra quote anywhere loses no row", "[csv][damage]")
{
    for (const bool quoted : {false, true}) {
        const std::string whole = roster(quoted);
        for (std::size_t at = 0; at <= whole.size(); ++at) {
            std::string damaged = whole;
            damaged.insert(at, 1, '"');
            const CsvTable table = CsvTable::read(damaged, {});
            CAPTURE(at, damaged);
            int found = 0;
            for (int row = 0; row < kRows; ++row) {
                const std::string token = "row" + std::to_string(100 + row);
                // A quote put into the token itself splits it.
                const std::size_t tokenAt = damaged.find(token);
                found += tokenAt == std::string::npos || beginsARow(table, token) ? 1 : 0;
            }
            CHECK(found == kRows);
            CHECK(table.size() >= kRows);
            // An extra quote may still leave a cell that is as it should be ("" for one), but no
            // row may come in two without a word.
            CHECK((table.size() == kRows || !table.issues().empty()));
        }
    }
}

TEST_CASE("damage: one missing quote anywhere loses no row and is reported", "[csv][damage]")
{
    const std::string whole = roster(true);
    for (std::size_t at = whole.find('"'); at != std::string::npos; at = whole.find('"', at + 1)) {
        std::string damaged = whole;
        damaged.erase(at, 1);
        const CsvTable table = CsvTable::read(damaged, {});
        CAPTURE(at, damaged);
        CHECK(table.size() == kRows);
        CHECK_FALSE(table.issues().empty());
        for (int row = 0; row < kRows; ++row) {
            CHECK(beginsARow(table, "row" + std::to_string(100 + row)));
        }
    }
}

TEST_CASE("damage: any bytes are read without harm, and every letter is kept", "[csv][damage]")
{
    std::mt19937 random(20260922);
    const auto below = [&random](std::size_t n) { return random() % n; };
    const std::string whole = roster(true) + roster(false);
    constexpr std::string_view kNasty("\"\"\",;\t\r\n\0\xFF\xC3 ='x", 15);
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = whole;
        for (std::size_t edits = 1 + below(12); edits > 0; --edits) {
            const std::size_t at = below(damaged.size());
            if (below(2) == 0) {
                damaged[at] = kNasty[below(kNasty.size())];
            } else {
                damaged.insert(at, 1, kNasty[below(kNasty.size())]);
            }
        }
        const Result<DecodedText> text = decodeText(damaged, {});
        REQUIRE(text);
        CsvOptions options;
        options.delimiter = detectDelimiter(text->text, {}).delimiter;
        const CsvTable table = CsvTable::read(text->text, options);
        // What is neither delimiter, quote, space nor line break must be in some cell.
        const auto letters = [](std::string_view from) {
            return std::ranges::count_if(from, [](char c) { return c >= '0' && c <= 'z'; }) -
                   std::ranges::count(from, ';');
        };
        std::ptrdiff_t kept = 0;
        for (std::size_t i = 0; i < table.size(); ++i) {
            for (std::size_t column = 0; column < table[i].size(); ++column) {
                kept += letters(table[i][column]);
            }
        }
        const std::ptrdiff_t there = letters(text->text);
        CHECK(kept == there);
    }
}

TEST_CASE("damage: a file of nothing but quotes is read in bounded time", "[csv][damage]")
{
    for (const std::string piece : {"\"", "\",", "\"\n", "\"x,", "\"\"x\n,", "\"\n\n"}) {
        std::string text;
        while (text.size() < 2'000'000) {
            text += piece;
        }
        // Quadratic work would take hours.
        CHECK(CsvTable::read(text, {}).text().size() == text.size());
    }
}
