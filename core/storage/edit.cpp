// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edit.h"

#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"

#include <fmt/format.h>

namespace trellis {

namespace {

// An op may enter this many marks before the next op's would begin.
constexpr int kEnteredBits = 24;

void runForOneRow(SQLite::Statement& statement, std::string_view table, std::int64_t id)
{
    if (statement.exec() != 1) {
        throw internal::DamagedContent(fmt::format("row {} of {} is not there", id, table));
    }
}

} // namespace

void Edit::insert(std::string_view table, std::int64_t id, std::span<const Field> fields)
{
    std::string columns = "id";
    std::string places = "?";
    for (const Field& field : fields) {
        columns += fmt::format(", {}", field.column);
        places += ", ?";
    }
    SQLite::Statement& statement = m_connection.prepared(
        fmt::format("INSERT INTO {} ({}) VALUES ({})", table, columns, places));
    statement.bind(1, id);
    int index = 2;
    for (const Field& field : fields) {
        internal::bindValue(statement, index++, field.value);
    }
    runForOneRow(statement, table, id);
}

void Edit::update(std::string_view table, std::int64_t id, std::span<const Field> fields)
{
    std::string assignments;
    for (const Field& field : fields) {
        assignments += fmt::format("{}{} = ?", assignments.empty() ? "" : ", ", field.column);
    }
    SQLite::Statement& statement =
        m_connection.prepared(fmt::format("UPDATE {} SET {} WHERE id = ?", table, assignments));
    int index = 1;
    for (const Field& field : fields) {
        internal::bindValue(statement, index++, field.value);
    }
    statement.bind(index, id);
    runForOneRow(statement, table, id);
}

void Edit::updateChanged(std::string_view table, std::int64_t id, const std::vector<Field>& before,
                         const std::vector<Field>& after)
{
    std::vector<Field> changed;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i].value != before[i].value) {
            changed.push_back(after[i]);
        }
    }
    if (!changed.empty()) {
        update(table, id, changed);
    }
}

void Edit::remove(std::string_view table, std::int64_t id)
{
    SQLite::Statement& statement =
        m_connection.prepared(fmt::format("DELETE FROM {} WHERE id = ?", table));
    statement.bind(1, id);
    runForOneRow(statement, table, id);
}

void Edit::insert(std::string_view table, std::int64_t id, std::initializer_list<Field> fields)
{
    insert(table, id, std::span<const Field>(fields.begin(), fields.size()));
}

void Edit::update(std::string_view table, std::int64_t id, std::initializer_list<Field> fields)
{
    update(table, id, std::span<const Field>(fields.begin(), fields.size()));
}

std::int64_t Edit::nextEnteredSeq()
{
    return (m_op.value << kEnteredBits) + m_entered++;
}

Value dayOrNull(const std::optional<Date>& date)
{
    return date ? Value(date->toIso()) : Value(nullptr);
}

} // namespace trellis
