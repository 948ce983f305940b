// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/reader.h"

#include "core/csv/machine.h"

#include <algorithm>
#include <utility>

namespace trellis {

namespace {

constexpr std::uint32_t kQuotedBit = 1U << 31U;

} // namespace

CsvTable CsvTable::read(std::string text, const CsvOptions& options)
{
    CsvTable table;
    table.m_text = std::move(text);
    CsvMachine(table, options).run();
    return table;
}

CsvTable::Record CsvTable::operator[](std::size_t record) const
{
    return Record(*this, record);
}

CsvTable::Record::Record(const CsvTable& table, std::size_t record)
    : m_table(&table), m_first(table.m_records[record].firstField),
      m_size((record + 1 < table.m_records.size() ? table.m_records[record + 1].firstField
                                                  : table.m_fields.size()) -
             m_first),
      m_line(table.m_records[record].line)
{}

std::string_view CsvTable::Record::operator[](std::size_t column) const
{
    if (column >= m_size) {
        return {};
    }
    const Field& field = m_table->m_fields[m_first + column];
    const std::size_t length = field.length & ~kQuotedBit;
    if (field.own != kInText) {
        return std::string_view(m_table->m_unescaped).substr(field.own, length);
    }
    const std::size_t start = field.source + ((field.length & kQuotedBit) != 0 ? 1U : 0U);
    return std::string_view(m_table->m_text).substr(start, length);
}

bool CsvTable::Record::wasQuoted(std::size_t column) const
{
    return column < m_size && (m_table->m_fields[m_first + column].length & kQuotedBit) != 0;
}

TextPosition CsvTable::Record::position(std::size_t column) const
{
    const std::string_view text = m_table->m_text;
    const std::size_t recordStart = m_table->m_fields[m_first].source;
    const std::size_t to =
        column < m_size ? m_table->m_fields[m_first + column].source : recordStart;
    return positionFrom(text, {m_line, 1, recordStart}, to);
}

TextPosition positionFrom(std::string_view text, TextPosition from, std::size_t offset)
{
    for (std::size_t at = from.offset; at < offset; ++at) {
        const char c = text[at];
        if (c == '\n' || (c == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))) {
            ++from.line;
            from.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++from.column;
        }
    }
    from.offset = offset;
    return from;
}

TextPosition positionAt(std::string_view text, std::size_t offset)
{
    return positionFrom(text, {}, std::min(offset, text.size()));
}

} // namespace trellis
