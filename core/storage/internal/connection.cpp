// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/connection.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/schema.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace trellis::internal {

namespace {

int flagsFor(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case Connection::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case Connection::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    return SQLite::OPEN_READONLY;
}

// A file may come from anywhere: nothing in it is to run, and SQLite is to believe none of it.
// Source: SQLite documentation, "Defense Against The Dark Arts".
void harden(sqlite3* handle)
{
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0}}) {
        sqlite3_db_config(handle, option, value, nullptr);
    }
    constexpr int kLongestValue = 64'000'000; // more than the largest piece of work
    constexpr int kLongestStatement = 100'000;
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kLongestStatement);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_extended_result_codes(handle, 1);
}

} // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode, int busyTimeoutMs)
    : m_path(path), m_database(path.string(), flagsFor(mode), busyTimeoutMs)
{
    harden(m_database.getHandle());
    // Rollback journal, and the directory synced after it is removed: the only combination that
    // loses no confirmed edit in a power cut and no edit when a sync client swaps the file.
    // Source: SQLite documentation, PRAGMA synchronous; own power-cut simulation.
    m_database.exec("PRAGMA foreign_keys = ON");
    m_database.exec("PRAGMA synchronous = EXTRA");
    m_database.exec("PRAGMA fullfsync = ON");
    m_database.exec("PRAGMA secure_delete = ON");
    m_database.exec("PRAGMA cell_size_check = ON");
    m_database.exec("PRAGMA mmap_size = 0");
    if (mode == Mode::Create) {
        useRollbackJournal();
    }
}

void Connection::useRollbackJournal()
{
    m_database.exec("PRAGMA journal_mode = DELETE");
}

SQLite::Statement& Connection::prepared(std::string_view sql)
{
    const auto it = m_statements.find(sql);
    if (it != m_statements.end()) {
        it->second->tryReset();
        it->second->clearBindings();
        return *it->second;
    }
    auto statement = std::make_unique<SQLite::Statement>(m_database, std::string(sql));
    return *m_statements.emplace(std::string(sql), std::move(statement)).first->second;
}

sqlite3_stmt* Connection::preparedForBulk(std::string_view sql)
{
    const auto it = m_bulkStatements.find(sql);
    if (it != m_bulkStatements.end()) {
        sqlite3_reset(it->second.get());
        return it->second.get();
    }
    sqlite3* handle = m_database.getHandle();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        throw SQLite::Exception(handle, code);
    }
    return m_bulkStatements
        .emplace(std::string(sql), std::unique_ptr<sqlite3_stmt, Finalize>(statement))
        .first->second.get();
}

void Connection::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Connection::readIdentity()
{
    SQLite::Statement uid(m_database, "SELECT uid FROM gradebook WHERE id = 1");
    if (!uid.executeStep()) {
        throw DamagedContent("the row that names the gradebook is missing");
    }
    m_uid = uid.getColumn(0).getString();
    seenDataVersion = dataVersion();
    newestSeen = newestOp();
}

Connection::SeenOp Connection::newestOp()
{
    SQLite::Statement& newest = prepared("SELECT id, uid FROM op ORDER BY id DESC LIMIT 1");
    SeenOp op;
    if (newest.executeStep()) {
        op = {newest.getColumn(0).getInt64(), newest.getColumn(1).getString()};
    }
    newest.reset();
    return op;
}

const std::vector<std::string>& Connection::domainTables()
{
    if (m_domainTables.empty()) {
        SQLite::Statement names(
            m_database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (names.executeStep()) {
            const std::string table = names.getColumn(0).getString();
            if (isDomainTable(table)) {
                m_domainTables.push_back(table);
            }
        }
    }
    return m_domainTables;
}

const std::vector<std::string>& Connection::columnsOf(const std::string& table)
{
    if (const auto known = m_columns.find(table); known != m_columns.end()) {
        return known->second;
    }
    SQLite::Statement columns(m_database, "SELECT c.name FROM sqlite_schema AS t "
                                          "JOIN pragma_table_info(t.name) AS c "
                                          "WHERE t.type = 'table' AND t.name = ? ORDER BY c.cid");
    columns.bind(1, table);
    std::vector<std::string> names;
    while (columns.executeStep()) {
        names.push_back(columns.getColumn(0).getString());
    }
    if (names.empty()) {
        throw DamagedContent(fmt::format("there is no table {}", table));
    }
    return m_columns.emplace(table, std::move(names)).first->second;
}

int Connection::userVersion()
{
    return m_database.execAndGet("PRAGMA user_version").getInt();
}

bool Connection::hasMoved()
{
    int moved = 0;
    sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

std::int64_t Connection::dataVersion()
{
    return m_database.execAndGet("PRAGMA data_version").getInt64();
}

void bindValue(SQLite::Statement& statement, int index, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        statement.bind(index, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        statement.bind(index, *real);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        statement.bind(index, *text);
    } else {
        statement.bind(index);
    }
}

Value valueOf(const SQLite::Column& column)
{
    if (column.isInteger()) {
        return column.getInt64();
    }
    if (column.isFloat()) {
        return column.getDouble();
    }
    if (column.isNull()) {
        return nullptr;
    }
    return column.getString();
}

} // namespace trellis::internal
