// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/machine.h"

#include <algorithm>

namespace trellis {

namespace {

constexpr std::uint32_t kQuotedBit = 1U << 31U;

} // namespace

CsvMachine::CsvMachine(CsvTable& table, const CsvOptions& options)
    : m_table(table), m_options(options), m_text(table.m_text)
{
    for (const char c : {m_options.delimiter, '\n', '\r', '\0'}) {
        m_stopsUnquoted[static_cast<unsigned char>(c)] = true;
    }
    if (m_options.quotes) {
        m_stopsUnquoted['"'] = true;
    }
    const TextPosition start = positionAt(m_text, m_options.offset);
    m_at = start.offset;
    m_line = start.line;
    m_lineStart = m_at;
}

void CsvMachine::run()
{
    // A guess from the first lines saves growing by doubling, which would need twice the memory.
    constexpr std::size_t kSample = 64 * 1024;
    const std::string_view sample = m_text.substr(m_at, kSample);
    if (m_text.size() > kSample) {
        const auto lines = static_cast<std::size_t>(std::ranges::count(sample, '\n')) + 1;
        const auto cells =
            static_cast<std::size_t>(std::ranges::count(sample, m_options.delimiter)) + lines;
        const std::size_t blocks =
            m_options.maxRecords < lines ? 1 : (m_text.size() - m_at) / kSample + 1;
        m_table.m_records.reserve(blocks * lines + blocks * lines / 16);
        m_table.m_fields.reserve(blocks * cells + blocks * cells / 16);
    }
    while (m_at < m_text.size()) {
        if (isLineBreak(m_at)) {
            consumeLineBreak();
            continue;
        }
        if (m_table.m_records.size() == m_options.maxRecords) {
            m_table.m_isComplete = false;
            break;
        }
        readRecord();
    }
}

void CsvMachine::readRecord()
{
    m_table.m_records.push_back(
        {static_cast<std::uint32_t>(m_table.m_fields.size()), static_cast<std::uint32_t>(m_line)});
    m_columns = 0;
    do {
        const bool opensQuote = m_options.quotes && m_at < m_text.size() && m_text[m_at] == '"';
        if (!opensQuote || !readQuoted()) {
            readUnquoted(m_at);
        }
    } while (consumeEnd() == Ends::Field);
}

CsvMachine::Ends CsvMachine::consumeEnd()
{
    if (m_at < m_text.size() && m_text[m_at] == m_options.delimiter) {
        ++m_at;
        return Ends::Field;
    }
    if (m_at < m_text.size()) {
        consumeLineBreak();
    }
    return Ends::Record;
}

void CsvMachine::consumeLineBreak()
{
    const bool isPair =
        m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
    m_lineStart = m_at;
}

std::size_t CsvMachine::endOfUnquoted(std::size_t from) const
{
    const char* at = m_text.data() + from;
    const char* const end = m_text.data() + m_text.size();
    while (at < end && !m_stopsUnquoted[static_cast<unsigned char>(*at)]) {
        ++at;
    }
    return static_cast<std::size_t>(at - m_text.data());
}

// A cell without quotes, or one whose opening quote turned out to be a letter.
void CsvMachine::readUnquoted(std::size_t start)
{
    bool reportedQuote = m_at < m_text.size() && m_text[m_at] == '"'; // as opening quote already
    bool hasNul = false;
    std::size_t end = endOfUnquoted(m_at);
    while (end < m_text.size() && (m_text[end] == '"' || m_text[end] == '\0') &&
           m_text[end] != m_options.delimiter) {
        if (m_text[end] == '\0') {
            report(CsvIssueKind::NulByte, end);
            hasNul = true;
        } else if (!reportedQuote) {
            report(CsvIssueKind::StrayQuote, end);
            reportedQuote = true;
        }
        end = endOfUnquoted(end + 1);
    }
    reportFieldTooLong(start, end);
    if (hasNul) {
        const std::size_t own = m_table.m_unescaped.size();
        std::ranges::copy_if(m_text.substr(start, end - start),
                             std::back_inserter(m_table.m_unescaped),
                             [](char c) { return c != '\0'; });
        store(start, m_table.m_unescaped.size() - own, false, own);
    } else {
        store(start, end - start, false, CsvTable::kInText);
    }
    m_at = end;
}

// Where the quoted cell that opens there is closed; the end of the text where it never is.
std::size_t CsvMachine::closingQuote(std::size_t open)
{
    m_breaksInQuotes = 0;
    m_lineStartInQuotes = m_lineStart;
    m_needsUnescaping = false;
    const std::size_t limit = std::min(m_text.size(), open + 1 + m_options.maxFieldBytes + 1);
    for (std::size_t at = open + 1; at < limit; ++at) {
        switch (m_text[at]) {
        case '"':
            if (at + 1 >= m_text.size() || m_text[at + 1] != '"') {
                return at;
            }
            m_needsUnescaping = true;
            ++at;
            break;
        case '\0':
            m_needsUnescaping = true;
            break;
        case '\r':
            if (at + 1 < m_text.size() && m_text[at + 1] == '\n') {
                break; // counted with its line feed
            }
            [[fallthrough]];
        case '\n':
            if (++m_breaksInQuotes > m_options.maxFieldLineBreaks) {
                return m_text.size();
            }
            m_lineStartInQuotes = at + 1;
            break;
        default:
            break;
        }
    }
    return m_text.size();
}

// False where the opening quote is to be read as a letter: it is never closed within reason, or
// text follows the closing quote on a later line, so that the two quotes do not belong together.
bool CsvMachine::readQuoted()
{
    const std::size_t open = m_at;
    const std::size_t close = closingQuote(open);
    if (close == m_text.size()) {
        report(CsvIssueKind::UnterminatedQuote, open);
        return false;
    }
    std::size_t next = close + 1;
    while (next < m_text.size() && m_text[next] != m_options.delimiter &&
           (m_text[next] == ' ' || m_text[next] == '\t')) {
        ++next;
    }
    const bool isClean =
        next == m_text.size() || m_text[next] == m_options.delimiter || isLineBreak(next);
    if (!isClean && m_breaksInQuotes > 0) {
        report(CsvIssueKind::UnterminatedQuote, open);
        return false;
    }
    if (!isClean) {
        readAfterQuote(open, close);
        return true;
    }
    const std::string_view inner = m_text.substr(open + 1, close - open - 1);
    if (m_breaksInQuotes == 0 || inner.find(m_options.delimiter) == std::string_view::npos) {
        m_table.m_hasQuotedCells = true;
    }
    if (m_needsUnescaping) {
        storeUnescaped(open, inner, {});
    } else {
        store(open, inner.size(), true, CsvTable::kInText);
    }
    m_line += m_breaksInQuotes;
    m_lineStart = m_lineStartInQuotes;
    m_at = next;
    return true;
}

// Text between the closing quote and the delimiter belongs to the cell: "Smith" Jr.
void CsvMachine::readAfterQuote(std::size_t open, std::size_t close)
{
    report(CsvIssueKind::TextAfterQuote, close + 1);
    std::size_t end = close + 1;
    while (end < m_text.size() && m_text[end] != m_options.delimiter && !isLineBreak(end)) {
        ++end;
    }
    storeUnescaped(open, m_text.substr(open + 1, close - open - 1),
                   m_text.substr(close + 1, end - close - 1));
    reportFieldTooLong(open, end);
    m_at = end;
}

void CsvMachine::storeUnescaped(std::size_t source, std::string_view quoted, std::string_view tail)
{
    std::string& target = m_table.m_unescaped;
    const std::size_t own = target.size();
    const auto offset = [&](std::string_view part, std::size_t at) {
        return static_cast<std::size_t>(part.data() - m_text.data()) + at;
    };
    for (std::size_t at = 0; at < quoted.size(); ++at) {
        if (quoted[at] == '\0') {
            report(CsvIssueKind::NulByte, offset(quoted, at));
            continue;
        }
        target += quoted[at];
        at += quoted[at] == '"' ? 1U : 0U; // the second of a pair
    }
    for (std::size_t at = 0; at < tail.size(); ++at) {
        if (tail[at] == '\0') {
            report(CsvIssueKind::NulByte, offset(tail, at));
        } else {
            target += tail[at];
        }
    }
    store(source, target.size() - own, true, own);
}

void CsvMachine::store(std::size_t source, std::size_t length, bool wasQuoted, std::size_t own)
{
    ++m_columns;
    if (m_columns > m_options.maxColumns) {
        if (m_columns == m_options.maxColumns + 1) {
            report(CsvIssueKind::TooManyFields, source);
        }
        return;
    }
    const auto size = static_cast<std::uint32_t>(length);
    m_table.m_fields.push_back({static_cast<std::uint32_t>(source),
                                wasQuoted ? size | kQuotedBit : size,
                                static_cast<std::uint32_t>(own)});
}

void CsvMachine::report(CsvIssueKind kind, std::size_t offset)
{
    // From the place reported last, where the line is long and the issues are many.
    const TextPosition lineStart{m_line, 1, m_lineStart};
    const bool isFurther =
        m_lastReported.offset > lineStart.offset && m_lastReported.offset <= offset;
    m_lastReported = positionFrom(m_text, isFurther ? m_lastReported : lineStart, offset);
    m_table.m_issues.push_back({kind, m_lastReported});
}

void CsvMachine::reportFieldTooLong(std::size_t start, std::size_t end)
{
    if (end - start > m_options.maxFieldBytes) {
        report(CsvIssueKind::FieldTooLong, start);
    }
}

} // namespace trellis
