// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/table_file.h"

#include "core/base/text.h"
#include "core/csv/delimiter.h"
#include "core/csv/encoding.h"
#include "core/exchange/cell_value.h"

#include <algorithm>

namespace trellis {

namespace {

std::string headingKeyOf(std::string_view heading)
{
    std::string key = foldedKey(trimmed(heading));
    std::erase_if(key, [](char c) { return c == ' ' || c == '_' || c == '-'; });
    return key;
}

// Whether a row with this trouble would be read as something its writer did not mean.
bool spoilsRow(CsvIssueKind kind)
{
    switch (kind) {
    case CsvIssueKind::UnterminatedQuote:
    case CsvIssueKind::BadEncoding:
    case CsvIssueKind::TooManyFields:
    case CsvIssueKind::FieldTooLong:
        return true;
    case CsvIssueKind::TextAfterQuote:
    case CsvIssueKind::StrayQuote:
    case CsvIssueKind::NulByte:
    case CsvIssueKind::TooFewFields:
        return false;
    }
    return false;
}

} // namespace

Result<TableFile> TableFile::read(const std::filesystem::path& path,
                                  std::span<const std::string_view> columns,
                                  std::string_view locale)
{
    auto bytes = readInput(path, kTableLimits.bytes);
    if (!bytes) {
        return bytes.error();
    }
    return fromBytes(*std::move(bytes), path, columns, locale);
}

Result<TableFile> TableFile::fromBytes(std::string bytes, const std::filesystem::path& path,
                                       std::span<const std::string_view> columns,
                                       std::string_view locale)
{
    auto decoded = decodeText(std::move(bytes), {{}, std::string(locale)});
    if (!decoded) {
        return decoded.error();
    }
    std::vector<std::size_t> spoiltLines;
    TextPosition at;
    for (const std::size_t offset : decoded->replaced) {
        at = positionFrom(decoded->text, at, offset);
        spoiltLines.push_back(at.line);
    }
    const DelimiterChoice choice = detectDelimiter(decoded->text, [&](std::string_view cell) {
        const std::string key = headingKeyOf(cell);
        return std::ranges::any_of(columns, [&](auto name) { return headingKeyOf(name) == key; });
    });
    CsvOptions options;
    options.delimiter = choice.delimiter;
    options.offset = choice.bodyOffset;
    options.quotes = !quotesAreLetters(decoded->text, choice.delimiter);
    options.maxRecords = kTableLimits.rows + 1;

    TableFile file;
    file.m_path = path;
    file.m_table = CsvTable::read(std::move(decoded->text), options);
    if (!file.m_table.isComplete()) {
        return Error{ErrorCode::TooLarge, {}, path.string(), {std::to_string(kTableLimits.rows)}};
    }
    if (file.m_table.size() == 0) {
        return Error{ErrorCode::EmptyInput, {}, path.string(), {}};
    }
    if (auto found = file.findColumns(columns); !found) {
        return found.error();
    }
    if (file.size() == 0) {
        const bool hasHeadings =
            std::ranges::any_of(file.m_place, [](const std::optional<std::size_t>& place) {
                return place.has_value();
            });
        return Error{hasHeadings ? ErrorCode::EmptyInput : ErrorCode::OneLine,
                     hasHeadings ? "no rows" : std::string(),
                     path.string(),
                     {}};
    }
    for (const CsvIssue& issue : file.m_table.issues()) {
        file.noteTrouble(issue.where.line, issue.kind);
    }
    for (const std::size_t line : spoiltLines) {
        file.noteTrouble(line, CsvIssueKind::BadEncoding);
    }
    return file;
}

Result<void> TableFile::findColumns(std::span<const std::string_view> columns)
{
    m_columns.assign(columns.begin(), columns.end());
    m_place.resize(columns.size());
    const CsvTable::Record record = m_table[0];
    for (std::size_t i = 0; i < record.size(); ++i) {
        m_headings.push_back(singleLine(record[i]));
        const std::string key = headingKeyOf(record[i]);
        const auto known = std::ranges::find_if(
            columns, [&](std::string_view name) { return headingKeyOf(name) == key; });
        if (known == columns.end()) {
            continue;
        }
        auto& place = m_place[static_cast<std::size_t>(known - columns.begin())];
        if (place) {
            return Error{ErrorCode::TwiceInFile,
                         m_headings.back(),
                         "heading",
                         {std::to_string(record.line())}};
        }
        place = i;
    }
    return {};
}

void TableFile::noteTrouble(std::size_t line, CsvIssueKind kind)
{
    if (!spoilsRow(kind)) {
        return;
    }
    // The last row that begins on the line or before it.
    std::size_t first = 0;
    std::size_t end = size();
    while (first < end) {
        const std::size_t middle = (first + end) / 2;
        if (this->line(middle) <= line) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    if (first > 0) {
        m_trouble.emplace(first - 1, kind);
    }
}

Result<void> TableFile::require(std::size_t column) const
{
    if (has(column)) {
        return {};
    }
    return Error{ErrorCode::UnknownHeading, std::string(m_columns.at(column)), m_path.string(),
                 m_headings};
}

std::string_view TableFile::cell(std::size_t row, std::size_t column) const
{
    const auto place = m_place.at(column);
    return place ? m_table[row + 1][*place] : std::string_view();
}

std::string TableFile::text(std::size_t row, std::size_t column) const
{
    return cellText(cell(row, column));
}

std::string TableFile::lines(std::size_t row, std::size_t column) const
{
    return cellLines(cell(row, column));
}

bool TableFile::isBlank(std::size_t row) const
{
    const CsvTable::Record record = m_table[row + 1];
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (!trimmed(record[i]).empty()) {
            return false;
        }
    }
    return true;
}

std::optional<Error> TableFile::trouble(std::size_t row) const
{
    std::optional<CsvIssueKind> kind;
    if (const auto noted = m_trouble.find(row); noted != m_trouble.end()) {
        kind = noted->second;
    }
    const CsvTable::Record record = m_table[row + 1];
    for (std::size_t i = m_headings.size(); !kind && i < record.size(); ++i) {
        if (!trimmed(record[i]).empty()) {
            kind = CsvIssueKind::TooManyFields;
        }
    }
    if (!kind) {
        return std::nullopt;
    }
    return Error{ErrorCode::UnreadableRow, std::string(csvIssueKindName(*kind)), {}, {}};
}

} // namespace trellis
