// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_reader.h"

#include "core/base/text.h"
#include "core/csv/delimiter.h"
#include "core/csv/encoding.h"
#include "core/csv/reader.h"
#include "core/exchange/cell_value.h"
#include "core/exchange/heading.h"
#include "core/exchange/roster_columns.h"
#include "core/exchange/roster_grid.h"
#include "core/exchange/row_maker.h"

#include <algorithm>
#include <tuple>

namespace trellis {

namespace {

constexpr std::size_t kRowsOfHeading = 30;
constexpr std::size_t kCellsLookedAt = 200;

// Cells apart by nothing: a text of one column, of which even a comma is part.
constexpr char kNoDelimiter = '\x1F';

std::vector<std::string> headingsOf(const CsvTable::Record& record)
{
    return cellsOf(record);
}

// The profile of an earlier import whose heading row is among the first rows.
const RosterProfile* fittingProfile(const CsvTable& table,
                                    const std::vector<RosterProfile>& profiles)
{
    for (std::size_t i = 0; i < std::min(table.size(), kRowsOfHeading); ++i) {
        const std::string key = profileKey(headingsOf(table[i]));
        const auto found = std::ranges::find(profiles, key, &RosterProfile::key);
        if (!key.empty() && found != profiles.end()) {
            return &*found;
        }
    }
    return nullptr;
}

CsvTable cut(std::string text, const DelimiterChoice& choice, std::size_t maxRecords)
{
    CsvOptions options;
    options.delimiter = choice.delimiter;
    options.offset = choice.bodyOffset;
    options.maxRecords = maxRecords;
    options.quotes = choice.delimiter != kNoDelimiter && !quotesAreLetters(text, choice.delimiter);
    return CsvTable::read(std::move(text), options);
}

class Reader {
public:
    explicit Reader(const RosterReadOptions& options) : m_options(options) {}

    Result<RosterFile> read(std::string bytes);

private:
    Result<void> check(std::string_view bytes) const;
    Result<DecodedText> decode(std::string bytes) const;
    DelimiterChoice chooseDelimiter(const DecodedText& text) const;
    bool isOneLine(const CsvTable& table, const RosterGrid& grid) const;
    Result<std::vector<std::optional<RosterColumn>>>
    fixedColumns(const std::vector<std::string>& headings, const RosterProfile* profile) const;
    Result<void> assign(const CsvTable& table, const RosterGrid& grid,
                        const RosterProfile* profile);
    void takeIssues(const CsvTable& table, const DecodedText& decoded);

    [[nodiscard]] Error refused(ErrorCode code, std::string detail = {},
                                std::vector<std::string> values = {}) const
    {
        return Error{code, std::move(detail), m_options.where, std::move(values)};
    }

    const RosterReadOptions& m_options;
    RosterFile m_file;
};

Result<void> Reader::check(std::string_view bytes) const
{
    if (bytes.size() > m_options.limits.bytes) {
        return refused(ErrorCode::TooLarge, std::to_string(bytes.size()),
                       {std::to_string(m_options.limits.bytes)});
    }
    if (isBlankInput(bytes)) {
        return refused(ErrorCode::EmptyInput);
    }
    if (const std::string_view look = lookOfBytes(bytes); !look.empty()) {
        return refused(ErrorCode::NotText, std::string(look));
    }
    return {};
}

// Where only the locale could tell the encoding, an earlier file of the same source knows better.
Result<DecodedText> Reader::decode(std::string bytes) const
{
    const std::string copy = m_options.profiles.empty() ? std::string() : bytes;
    Result<DecodedText> decoded =
        decodeText(std::move(bytes), {m_options.encoding, m_options.locale});
    if (!decoded || !decoded->isGuess) {
        return decoded;
    }
    for (const RosterProfile& profile : m_options.profiles) {
        if (profile.encoding == decoded->encoding || profile.encoding.starts_with("utf-")) {
            continue;
        }
        Result<DecodedText> other = decodeText(copy, {profile.encoding, {}});
        if (!other) {
            continue;
        }
        const CsvTable start = cut(other->text, {profile.delimiter, false, 0, 0}, kRowsOfHeading);
        const RosterProfile* fitting = fittingProfile(start, m_options.profiles);
        if (fitting != nullptr && *fitting == profile) {
            other->isGuess = true;
            return other;
        }
    }
    return decoded;
}

DelimiterChoice Reader::chooseDelimiter(const DecodedText& text) const
{
    DelimiterChoice choice = detectDelimiter(text.text, isKnownHeading);
    if (m_options.delimiter) {
        choice.delimiter = *m_options.delimiter;
    }
    return choice;
}

bool Reader::isOneLine(const CsvTable& table, const RosterGrid& grid) const
{
    constexpr std::size_t kMostOfOneStudent = 12;
    constexpr std::size_t kLongestRow = 4096;
    return table.size() == 1 && (grid.heading || table[0].size() > kMostOfOneStudent ||
                                 table.text().size() > kLongestRow);
}

Result<std::vector<std::optional<RosterColumn>>>
Reader::fixedColumns(const std::vector<std::string>& headings, const RosterProfile* profile) const
{
    std::vector<std::optional<RosterColumn>> fixed(headings.size());
    for (std::size_t i = 0; profile != nullptr && i < headings.size(); ++i) {
        const std::string name = i < profile->fields.size() ? profile->fields[i] : std::string();
        fixed[i] = columnFromFieldName(name).value_or(RosterColumn{});
    }
    for (const auto& [heading, fieldName] : m_options.map) {
        const std::string key = headingKey(heading);
        const auto column = std::ranges::find_if(
            headings, [&key](const std::string& known) { return headingKey(known) == key; });
        if (column == headings.end()) {
            return refused(ErrorCode::UnknownHeading, heading, headings);
        }
        const std::optional<RosterColumn> field =
            columnFromFieldName(fieldName == "ignore" ? "" : fieldName);
        if (!field) {
            std::vector<std::string> names;
            for (const RosterField known : mappableRosterFields()) {
                names.emplace_back(rosterFieldName(known));
            }
            return refused(ErrorCode::UnknownField, fieldName, std::move(names));
        }
        fixed[static_cast<std::size_t>(column - headings.begin())] = field;
    }
    for (const auto& [column, fieldName] : m_options.columns) {
        const auto field = columnFromFieldName(fieldName == "ignore" ? "" : fieldName);
        if (column < fixed.size() && field) {
            fixed[column] = field;
        }
    }
    return fixed;
}

Result<void> Reader::assign(const CsvTable& table, const RosterGrid& grid,
                            const RosterProfile* profile)
{
    std::vector<std::string> headings;
    if (grid.heading) {
        headings = headingsOf(table[*grid.heading]);
        m_file.headerLine = table[*grid.heading].line();
    } else {
        for (std::size_t i = 0; i < grid.columns; ++i) {
            headings.push_back(std::to_string(i + 1));
        }
    }
    Result<std::vector<std::optional<RosterColumn>>> fixed = fixedColumns(headings, profile);
    if (!fixed) {
        return fixed.error();
    }
    std::vector<ColumnSample> samples;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        ColumnSample& sample = samples.emplace_back(ColumnSample{headings[i], {}});
        for (const GridRow& row : grid.rows) {
            std::string cell = row.skip ? std::string() : cellText(table[row.record][i]);
            if (!cell.empty() && sample.cells.size() < kCellsLookedAt) {
                sample.cells.push_back(std::move(cell));
            }
        }
    }
    const bool isFixed = std::ranges::any_of(*fixed, [](const auto& f) { return f.has_value(); });
    m_file.columns =
        grid.heading || isFixed ? assignColumns(samples, *fixed) : guessColumns(samples);
    const auto known = std::ranges::count_if(headings, [](const std::string& heading) {
        return !meaningOfHeading(heading).fields.empty();
    });
    // A heading that says nothing to anybody here: what stands below it does.
    if (grid.heading && known < 2 && !isFixed && !m_file.hasNameColumn()) {
        m_file.columns = guessColumns(samples);
    }
    return {};
}

// The quotes of ="00123" are as they should be.
bool isTextFormula(std::string_view text, std::size_t quote)
{
    return quote > 0 && text[quote - 1] == '=';
}

void Reader::takeIssues(const CsvTable& table, const DecodedText& decoded)
{
    for (const CsvIssue& issue : table.issues()) {
        const bool isFine = issue.kind == CsvIssueKind::StrayQuote &&
                            isTextFormula(table.text(), issue.where.offset);
        if (!isFine) {
            m_file.issues.push_back({static_cast<RosterIssueKind>(issue.kind),
                                     issue.where.line,
                                     issue.where.column,
                                     {}});
        }
    }
    TextPosition where;
    for (const std::size_t offset : decoded.replaced) {
        where = positionFrom(table.text(), where, offset);
        m_file.issues.push_back({RosterIssueKind::BadEncoding, where.line, where.column, {}});
    }
    std::ranges::stable_sort(m_file.issues, {}, [](const RosterIssue& issue) {
        return std::tuple(issue.line, issue.column);
    });
}

Result<RosterFile> Reader::read(std::string bytes)
{
    if (const Result<void> checked = check(bytes); !checked) {
        return checked.error();
    }
    Result<DecodedText> decoded = decode(std::move(bytes));
    if (!decoded) {
        return refused(decoded.error().code, decoded.error().detail);
    }
    const DelimiterChoice choice = chooseDelimiter(*decoded);
    m_file.encoding = decoded->encoding;
    m_file.isEncodingGuessed = decoded->isGuess;
    m_file.delimiter = choice.delimiter;

    // The heading and what stands above it come on top of the rows that are allowed.
    const CsvTable table =
        cut(std::move(decoded->text), choice, m_options.limits.rows + kRowsOfHeading);
    const RosterProfile* profile = fittingProfile(table, m_options.profiles);
    std::vector<std::string> known;
    for (const auto& [heading, field] : m_options.map) {
        known.push_back(headingKey(heading));
    }
    if (profile != nullptr) {
        for (const std::string& heading : split(profile->key, '\t')) {
            known.push_back(heading);
        }
    }
    const RosterGrid grid = findGrid(table, known, m_options.hasHeading);
    if (isOneLine(table, grid)) {
        const std::vector<std::string> cells = cellsOf(table[0]);
        const bool isHeading = grid.heading && std::ranges::all_of(cells, [](const auto& cell) {
                                   return isKnownHeading(cell);
                               });
        return refused(ErrorCode::OneLine, isHeading ? "heading" : std::string());
    }
    const auto students = static_cast<std::size_t>(
        std::ranges::count_if(grid.rows, [](const GridRow& row) { return !row.skip; }));
    if (!table.isComplete() || students > m_options.limits.rows) {
        return refused(ErrorCode::TooLarge, std::to_string(students),
                       {std::to_string(m_options.limits.rows), "rows"});
    }
    if (students == 0) {
        return refused(ErrorCode::EmptyInput, "no rows");
    }
    if (const Result<void> assigned = assign(table, grid, profile); !assigned) {
        return assigned.error();
    }
    RowMaker maker(table, grid, m_file, m_options);
    for (const GridRow& row : grid.rows) {
        maker.add(row);
    }
    maker.linkGuardians();
    takeIssues(table, *decoded);
    return std::move(m_file);
}

// "1. Ana García" and "• Ana García" as lists have them.
std::string withoutBullet(std::string_view line)
{
    std::string text = trimmed(line);
    for (const std::string_view bullet : {"•", "-", "–", "*", "·"}) {
        if (text.starts_with(bullet)) {
            return trimmed(std::string_view(text).substr(bullet.size()));
        }
    }
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        ++digits;
    }
    const bool isNumbered =
        digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    return isNumbered ? trimmed(std::string_view(text).substr(digits + 1)) : text;
}

} // namespace

Result<RosterFile> readRosterFile(std::string bytes, const RosterReadOptions& options)
{
    return Reader(options).read(std::move(bytes));
}

Result<RosterFile> readPastedRoster(std::string text, const RosterReadOptions& options)
{
    RosterReadOptions pasted = options;
    if (text.find('\t') == std::string::npos && !pasted.delimiter) {
        std::string names;
        for (const std::string& line : split(text, '\n')) {
            names += withoutBullet(line);
            names += '\n'; // blank lines stay, so that the numbers of lines do
        }
        text = std::move(names);
        pasted.delimiter = kNoDelimiter;
    }
    return readRosterFile(std::move(text), pasted);
}

} // namespace trellis
