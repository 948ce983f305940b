// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/csv_bench.h"

#include "core/csv/reader.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>
#include <string>

namespace trellis::bench {

void benchCsv()
{
    std::string text = "Student Number,Last Name,First Name,Grade,Email,Home Language,Guardian,"
                       "Guardian Phone,Notes\n";
    for (int i = 0; text.size() < 100'000'000; ++i) {
        text += fmt::format("{:06},Family{},Given{},{},given{}@example.org,Spanish,"
                            "\"Family, Parent\",555-01{:02},\n",
                            i, i, i, 6 + i % 7, i, i % 100);
    }
    std::size_t lines = 0;
    std::size_t records = 0;
    constexpr int rounds = 3;
    std::vector<std::string> copies(rounds, text); // the reader takes its text over
    const auto [measured, floor] = inTurns(
        rounds,
        [&] {
            const CsvTable table = CsvTable::read(std::move(copies.back()), {});
            copies.pop_back();
            records = table.size();
        },
        [&] { lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); });
    if (lines != records) {
        std::abort();
    }
    report("reading a roster of 100 MB", measured, floor, 7);
}

} // namespace trellis::bench
