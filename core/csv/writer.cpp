// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/writer.h"

#include <algorithm>
#include <array>

namespace trellis {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

// -1, -0.5 and -0,5.
bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t point = text.find_first_of(".,");
    if (point == std::string_view::npos) {
        return isAllDigits(text);
    }
    return isAllDigits(text.substr(0, point)) && isAllDigits(text.substr(point + 1));
}

bool startsLikeFormula(std::string_view text)
{
    if (text.empty()) {
        return false;
    }
    constexpr std::string_view kTriggers("=+-@\t\r\n\0", 8);
    constexpr std::array<std::string_view, 4> kFullWidth{"＝", "＋", "－", "＠"};
    return kTriggers.find(text.front()) != std::string_view::npos ||
           std::ranges::any_of(kFullWidth,
                               [text](std::string_view sign) { return text.starts_with(sign); });
}

} // namespace

std::string formulaSafe(std::string_view cell)
{
    // A text that reading would strip of an apostrophe of its own gets one more.
    const bool isGuarded = withoutFormulaGuard(cell).size() != cell.size();
    if (isGuarded || (startsLikeFormula(cell) && !isPlainNumber(cell))) {
        return std::string(1, '\'').append(cell);
    }
    return std::string(cell);
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    if (first == 0 || first == std::string_view::npos) {
        return cell;
    }
    const std::string_view rest = cell.substr(first);
    return startsLikeFormula(rest) || isAllDigits(rest) ? cell.substr(1) : cell;
}

CsvWriter::CsvWriter(CsvAudience audience, char delimiter)
    : m_audience(audience), m_delimiter(delimiter)
{
    if (m_audience == CsvAudience::People) {
        m_text = "\xEF\xBB\xBF"; // Excel takes UTF-8 for UTF-8 only with this mark
    }
}

void CsvWriter::addRow(std::span<const std::string> cells)
{
    const std::size_t start = m_text.size();
    for (const std::string& cell : cells) {
        if (&cell != cells.data()) {
            m_text += m_delimiter;
        }
        addCell(cell);
    }
    endRow(start, cells.size());
}

void CsvWriter::addRow(std::initializer_list<std::string_view> cells)
{
    const std::size_t start = m_text.size();
    for (const std::string_view& cell : cells) {
        if (&cell != cells.begin()) {
            m_text += m_delimiter;
        }
        addCell(cell);
    }
    endRow(start, cells.size());
}

void CsvWriter::addCell(std::string_view cell)
{
    const std::string text =
        m_audience == CsvAudience::People ? formulaSafe(cell) : std::string(cell);
    const bool hasSpaceOutside =
        !text.empty() && (text.front() == ' ' || text.back() == ' ' || text.front() == '\t');
    const bool needsQuotes = hasSpaceOutside || text.find_first_of("\"\r\n") != std::string::npos ||
                             text.find(m_delimiter) != std::string::npos;
    if (!needsQuotes) {
        m_text += text;
        return;
    }
    m_text += '"';
    for (const char c : text) {
        m_text += c;
        if (c == '"') {
            m_text += '"';
        }
    }
    m_text += '"';
}

void CsvWriter::endRow(std::size_t rowStart, std::size_t cells)
{
    if (cells == 1 && m_text.size() == rowStart) {
        m_text += "\"\""; // else it would be a blank line, which is no row
    }
    m_text += "\r\n";
}

} // namespace trellis
