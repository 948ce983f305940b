// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_grid.h"

#include "core/base/text.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/digits.h"
#include "core/exchange/heading.h"

#include <algorithm>
#include <array>
#include <map>

namespace trellis {

namespace {

constexpr std::size_t kRowsOfHeading = 30;

bool isBlank(const std::vector<std::string>& cells)
{
    return std::ranges::all_of(cells, [](const std::string& cell) { return cell.empty(); });
}

std::size_t usualColumns(const CsvTable& table)
{
    std::map<std::size_t, std::size_t> records;
    for (std::size_t i = 0; i < table.size(); ++i) {
        ++records[table[i].size()];
    }
    const auto usual = std::ranges::max_element(
        records, [](const auto& a, const auto& b) { return a.second < b.second; });
    return usual == records.end() ? 0 : usual->first;
}

std::size_t headingsIn(const std::vector<std::string>& cells,
                       const std::vector<std::string>& knownHeadings)
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [&](const std::string& cell) {
        return !meaningOfHeading(cell).fields.empty() ||
               (!cell.empty() &&
                std::ranges::find(knownHeadings, headingKey(cell)) != knownHeadings.end());
    }));
}

std::optional<std::size_t> findHeading(const CsvTable& table,
                                       const std::vector<std::string>& knownHeadings)
{
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(table.size(), kRowsOfHeading); ++i) {
        const std::vector<std::string> cells = cellsOf(table[i]);
        const std::size_t found = headingsIn(cells, knownHeadings);
        const auto filled = static_cast<std::size_t>(
            std::ranges::count_if(cells, [](const std::string& cell) { return !cell.empty(); }));
        // One heading is enough only where there is hardly any other column.
        const std::size_t needed = filled <= 3 && usualColumns(table) <= 3 ? 1 : 2;
        if (found >= needed && found > most) {
            most = found;
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> firstFilled(const CsvTable& table)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (!isBlank(cellsOf(table[i]))) {
            return i;
        }
    }
    return std::nullopt;
}

// Nothing but digits in a column, and a word above them: a heading in words that nobody listed.
std::optional<std::size_t> headingOverDigits(const CsvTable& table)
{
    constexpr std::size_t kRowsLookedAt = 200;
    constexpr std::size_t kFewestRows = 2;
    const std::optional<std::size_t> first = firstFilled(table);
    if (!first) {
        return std::nullopt;
    }
    const std::vector<std::string> heading = cellsOf(table[*first]);
    if (std::ranges::any_of(heading, hasDigit)) {
        return std::nullopt;
    }
    std::vector<std::size_t> filled(heading.size());
    std::vector<std::size_t> digits(heading.size());
    for (std::size_t i = *first + 1; i < std::min(table.size(), *first + kRowsLookedAt); ++i) {
        const std::vector<std::string> cells = cellsOf(table[i]);
        for (std::size_t column = 0; column < std::min(cells.size(), heading.size()); ++column) {
            if (!cells[column].empty()) {
                ++filled[column];
                digits[column] += isDigits(cells[column]) ? 1U : 0U;
            }
        }
    }
    for (std::size_t column = 0; column < heading.size(); ++column) {
        if (!heading[column].empty() && filled[column] >= kFewestRows &&
            digits[column] == filled[column]) {
            return first;
        }
    }
    return std::nullopt;
}

// Rows between the heading and the students that programs for grades put there.
bool isPseudoRow(const std::vector<std::string>& cells)
{
    const std::string first = foldedKey(cells.front());
    const auto filled =
        std::ranges::count_if(cells, [](const std::string& c) { return !c.empty(); });
    if (first.starts_with("points possible") || first == "student, test") {
        return true;
    }
    // Google Classroom: "Date" and "Points" in the column of surnames, and no other name.
    const bool isAlone = cells.size() < 2 || cells[1].empty();
    return (first == "date" || first == "points") && isAlone && filled > 1;
}

bool isFooter(const std::vector<std::string>& cells, std::size_t columns)
{
    const auto filled = static_cast<std::size_t>(
        std::ranges::count_if(cells, [](const std::string& cell) { return !cell.empty(); }));
    return filled * 4 < columns * 3 && isFooterStart(cells.front());
}

} // namespace

std::vector<std::string> cellsOf(const CsvTable::Record& record)
{
    std::vector<std::string> cells;
    cells.reserve(record.size());
    for (std::size_t column = 0; column < record.size(); ++column) {
        cells.push_back(cellText(record[column]));
    }
    return cells;
}

bool isFooterStart(std::string_view cell)
{
    const std::string key = foldedKey(cell);
    // A word of its own: "Sum" is a footer, "Summers" is a student.
    constexpr std::array<std::string_view, 17> kWords{
        "total",   "count",     "sum",    "summe",  "anzahl",         "gesamt",
        "suma",    "effectif",  "aantal", "totaal", "totale",         "end of",
        "printed", "generated", "report", "stand:", "points possible"};
    for (const std::string_view word : kWords) {
        if (key.starts_with(word)) {
            const unsigned char next =
                key.size() > word.size() ? static_cast<unsigned char>(key[word.size()]) : ' ';
            const bool goesOn = (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') ||
                                next == '_' || next >= 0x80;
            if (!goesOn) {
                return true;
            }
        }
    }
    const bool isPage =
        key.starts_with("page ") && key.size() > 5 && key[5] >= '0' && key[5] <= '9';
    return isPage || key.starts_with("合計");
}

RosterGrid findGrid(const CsvTable& table, const std::vector<std::string>& knownHeadings,
                    std::optional<bool> hasHeading)
{
    RosterGrid grid;
    if (hasHeading.value_or(true)) {
        grid.heading = findHeading(table, knownHeadings);
    }
    if (!hasHeading && !grid.heading) {
        grid.heading = headingOverDigits(table);
    }
    if (hasHeading.value_or(false) && !grid.heading) {
        grid.heading = firstFilled(table);
    }
    grid.columns = usualColumns(table);
    std::vector<std::string> heading;
    if (grid.heading) {
        heading = cellsOf(table[*grid.heading]);
        grid.columns = heading.size();
        while (grid.columns > 0 && heading[grid.columns - 1].empty()) {
            --grid.columns; // the delimiter at the end of every row makes no column
        }
    }
    const std::size_t first = grid.heading ? *grid.heading + 1 : 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (grid.heading == i) {
            continue;
        }
        const std::vector<std::string> cells = cellsOf(table[i]);
        GridRow row{i, std::nullopt};
        if (isBlank(cells)) {
            row.skip = SkipReason::Blank;
        } else if (i < first) {
            row.skip = SkipReason::Preamble;
        } else if (grid.heading && cells == heading) {
            row.skip = SkipReason::RepeatedHeading;
        } else if (grid.heading && isPseudoRow(cells)) {
            row.skip = SkipReason::PseudoRow;
        } else if (isFooter(cells, grid.columns)) {
            row.skip = SkipReason::Footer;
        }
        grid.rows.push_back(row);
    }
    return grid;
}

} // namespace trellis
