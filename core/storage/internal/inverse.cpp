// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/inverse.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace trellis::internal {

namespace {

Value fromJson(const nlohmann::json& value)
{
    if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    if (value.is_number_float()) {
        return value.get<double>();
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    return nullptr;
}

nlohmann::json wholeRow(const Value& stored)
{
    const auto* text = std::get_if<std::string>(&stored);
    nlohmann::json row =
        text == nullptr ? nlohmann::json() : nlohmann::json::parse(*text, nullptr, false);
    if (!row.is_object()) {
        throw DamagedContent("the history holds a row that cannot be read");
    }
    return row;
}

// Table and column names of the history come from a file: only those the schema knows reach SQL.
void requireColumn(Connection& connection, const std::string& table, const std::string& column)
{
    const auto& columns = connection.columnsOf(table);
    if (!isDomainTable(table) ||
        std::find(columns.begin(), columns.end(), column) == columns.end()) {
        throw DamagedContent(fmt::format("the history speaks of {} in {}", column, table));
    }
}

bool removeInserted(Connection& connection, const Change& change)
{
    const nlohmann::json row = wholeRow(change.newValue);
    std::string sql = fmt::format("DELETE FROM {} WHERE id = ?", change.table);
    for (const auto& item : row.items()) {
        requireColumn(connection, change.table, item.key());
        sql += fmt::format(" AND {} IS ?", item.key());
    }
    SQLite::Statement& statement = connection.prepared(sql);
    statement.bind(1, change.row);
    int index = 2;
    for (const auto& item : row.items()) {
        bindValue(statement, index++, fromJson(item.value()));
    }
    return statement.exec() == 1;
}

bool insertRemoved(Connection& connection, const Change& change)
{
    const nlohmann::json row = wholeRow(change.oldValue);
    std::string columns = "id";
    std::string places = "?";
    for (const auto& item : row.items()) {
        requireColumn(connection, change.table, item.key());
        columns += ", " + item.key();
        places += ", ?";
    }
    SQLite::Statement& statement = connection.prepared(fmt::format(
        "INSERT INTO {0} ({1}) SELECT {2} WHERE NOT EXISTS (SELECT 1 FROM {0} WHERE id = ?)",
        change.table, columns, places));
    statement.bind(1, change.row);
    int index = 2;
    for (const auto& item : row.items()) {
        bindValue(statement, index++, fromJson(item.value()));
    }
    statement.bind(index, change.row);
    return statement.exec() == 1;
}

// Puts back all columns of a row in one statement: what the schema checks over several columns
// ("a mark of kind level has a level") would refuse the steps in between.
bool putBack(Connection& connection, std::span<const Change> columns)
{
    std::string sets;
    std::string stillThere;
    for (const Change& change : columns) {
        requireColumn(connection, change.table, change.column);
        sets += fmt::format("{}{} = ?", sets.empty() ? "" : ", ", change.column);
        stillThere += fmt::format(" AND {} IS ?", change.column);
    }
    const Change& first = columns.front();
    SQLite::Statement& statement = connection.prepared(
        fmt::format("UPDATE {} SET {} WHERE id = ?{}", first.table, sets, stillThere));
    int index = 1;
    for (const Change& change : columns) {
        bindValue(statement, index++, change.oldValue);
    }
    statement.bind(index++, first.row);
    for (const Change& change : columns) {
        bindValue(statement, index++, change.newValue);
    }
    return statement.exec() == 1;
}

bool updatesSameRow(const Change& one, const Change& other)
{
    return one.kind == Change::Kind::Update && other.kind == Change::Kind::Update &&
           one.row == other.row && one.table == other.table;
}

// No change has neither an old nor a new value, unless both were erased with a student.
bool isBlank(const Change& change)
{
    return change.oldValue == Value(nullptr) && change.newValue == Value(nullptr);
}

} // namespace

bool isErased(Connection& connection, OpId op)
{
    {
        Rows kept(connection, "SELECT 1 FROM change WHERE op = ? AND "
                              "(old_value IS NOT NULL OR new_value IS NOT NULL) LIMIT 1");
        kept.with(op.value);
        if (!kept.next()) {
            return true;
        }
    }
    // A row that came or went with the op and outlived the erasing is known no more as it was.
    Rows blank(connection, "SELECT table_name, row_id FROM change WHERE op = ? AND "
                           "old_value IS NULL AND new_value IS NULL AND kind <> 'update' "
                           "ORDER BY seq");
    blank.with(op.value);
    while (blank.next()) {
        const std::string table = blank.text(0);
        requireColumn(connection, table, "id");
        Rows there(connection, fmt::format("SELECT 1 FROM {} WHERE id = ?", table));
        there.with(blank.number(1));
        if (there.next()) {
            return true;
        }
    }
    return false;
}

std::vector<Change> changesOf(Connection& connection, OpId op)
{
    SQLite::Statement& row = connection.prepared(
        "SELECT table_name, row_id, kind, column_name, old_value, new_value FROM change "
        "WHERE op = ? ORDER BY seq");
    row.bind(1, op.value);
    std::vector<Change> changes;
    while (row.executeStep()) {
        Change change;
        change.table = row.getColumn(0).getString();
        change.row = row.getColumn(1).getInt64();
        const std::string kind = row.getColumn(2).getString();
        change.kind = kind == "insert"   ? Change::Kind::Insert
                      : kind == "delete" ? Change::Kind::Delete
                                         : Change::Kind::Update;
        change.column = row.isColumnNull(3) ? std::string() : row.getColumn(3).getString();
        change.oldValue = valueOf(row.getColumn(4));
        change.newValue = valueOf(row.getColumn(5));
        changes.push_back(std::move(change));
    }
    row.reset();
    return changes;
}

Result<void> applyInverse(Connection& connection, OpId op)
{
    if (isErased(connection, op)) {
        return Error{ErrorCode::Erased, {}, connection.path().string(), {}};
    }
    std::vector<Change> changes = changesOf(connection, op);
    std::erase_if(changes, isBlank);
    for (auto next = changes.begin(); next != changes.end();) {
        const Change& change = *next;
        const auto end =
            std::find_if_not(next + 1, changes.end(), [&change](const Change& following) {
                return updatesSameRow(change, following);
            });
        bool fits = false;
        switch (change.kind) {
        case Change::Kind::Insert:
            fits = removeInserted(connection, change);
            break;
        case Change::Kind::Update:
            fits = putBack(connection, {next, end});
            break;
        case Change::Kind::Delete:
            fits = insertRemoved(connection, change);
            break;
        }
        if (!fits) {
            return changedSince(connection, op);
        }
        next = end;
    }
    return {};
}

Error changedSince(Connection& connection, OpId op)
{
    SQLite::Statement& later = connection.prepared(
        "SELECT max(c.op) FROM change AS c JOIN change AS mine "
        "ON mine.op = ?1 AND mine.table_name = c.table_name AND mine.row_id = c.row_id "
        "WHERE c.op > ?1");
    later.bind(1, op.value);
    std::string detail;
    if (later.executeStep() && !later.isColumnNull(0)) {
        detail = later.getColumn(0).getString();
    }
    later.reset();
    if (detail.empty()) {
        SQLite::Statement& newest = connection.prepared(
            "SELECT max(id) FROM op WHERE kind NOT IN ('undo', 'redo') AND id > ?");
        newest.bind(1, op.value);
        if (newest.executeStep() && !newest.isColumnNull(0)) {
            detail = newest.getColumn(0).getString();
        }
        newest.reset();
    }
    return Error{ErrorCode::ChangedSince, detail, connection.path().string(), {}};
}

} // namespace trellis::internal
