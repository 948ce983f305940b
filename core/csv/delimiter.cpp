// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/delimiter.h"

#include "core/csv/reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace trellis {

namespace {

constexpr std::size_t kRecordsLookedAt = 200;
constexpr std::size_t kBytesLookedAt = 512 * 1024;
constexpr std::size_t kRowsOfHeading = 30;

CsvTable sample(std::string_view text, char delimiter)
{
    CsvOptions options;
    options.delimiter = delimiter;
    options.maxRecords = kRecordsLookedAt;
    return CsvTable::read(std::string(text.substr(0, kBytesLookedAt)), options);
}

// A last record without any cell after its delimiter has one cell less for everyone who counts.
double score(const CsvTable& table, const IsHeading& isHeading)
{
    std::map<std::size_t, std::size_t> recordsWithCells;
    std::size_t mostHeadings = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvTable::Record record = table[i];
        ++recordsWithCells[record.size()];
        std::size_t headings = 0;
        for (std::size_t column = 0; i < kRowsOfHeading && column < record.size(); ++column) {
            headings += isHeading && isHeading(record[column]) ? 1U : 0U;
        }
        mostHeadings = std::max(mostHeadings, headings);
    }
    const auto usual = std::ranges::max_element(
        recordsWithCells, [](const auto& a, const auto& b) { return a.second < b.second; });
    if (usual == recordsWithCells.end()) {
        return 0;
    }
    const bool hasColumns = usual->first > 1;
    const double share = static_cast<double>(usual->second) / static_cast<double>(table.size());
    const auto columns = static_cast<double>(std::min<std::size_t>(usual->first, 20));
    return (hasColumns ? share : 0) + 0.25 * static_cast<double>(mostHeadings) + 0.02 * columns;
}

// The line "sep=;", which tells Excel the delimiter and is no data.
std::optional<DelimiterChoice> declared(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    const bool isQuoted = line.size() >= 2 && line.front() == '"' && line.back() == '"';
    if (isQuoted) {
        line = line.substr(1, line.size() - 2);
    }
    const bool isDeclaration =
        line.size() == 5 &&
        (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
    if (!isDeclaration || line[4] == '"') {
        return std::nullopt;
    }
    const bool isPair = text.substr(end).starts_with("\r\n");
    return DelimiterChoice{line[4], true, std::min(end + (isPair ? 2U : 1U), text.size()), 0};
}

} // namespace

DelimiterChoice detectDelimiter(std::string_view text, const IsHeading& isHeading)
{
    if (const std::optional<DelimiterChoice> choice = declared(text)) {
        return *choice;
    }
    DelimiterChoice best;
    best.score = -1;
    for (const char delimiter : {'\t', ';', ',', '|'}) {
        const double reached = score(sample(text, delimiter), isHeading);
        if (reached > best.score) {
            best = {delimiter, false, 0, reached};
        }
    }
    return best;
}

bool quotesAreLetters(std::string_view text, char delimiter)
{
    if (delimiter != '\t' || text.find('"') == std::string_view::npos) {
        return false;
    }
    CsvOptions options;
    options.delimiter = delimiter;
    return !CsvTable::read(std::string(text), options).hasQuotedCells();
}

std::optional<char> delimiterFromName(std::string_view name)
{
    if (name == "\\t" || name == "tab") {
        return '\t';
    }
    const bool isOneChar = name.size() == 1 && static_cast<unsigned char>(name[0]) < 0x80;
    constexpr std::string_view kNever("\"\r\n\0", 4);
    if (!isOneChar || kNever.find(name[0]) != std::string_view::npos) {
        return std::nullopt;
    }
    return name[0];
}

} // namespace trellis
