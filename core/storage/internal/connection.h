// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/op.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace trellis::internal {

/// The open file: one SQLite connection set up the way a gradebook needs it, with its prepared
/// statements and the columns of its tables.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    Connection(const std::filesystem::path& path, Mode mode, int busyTimeoutMs);

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] SQLite::Database& database() { return m_database; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// From now on the open file, a copy to look at, goes by the name of another.
    void standFor(const std::filesystem::path& path) { m_path = path; }

    /// A statement ready to bind. It stays prepared; the same SQL must not be running twice at
    /// once.
    [[nodiscard]] SQLite::Statement& prepared(std::string_view sql);

    /// The same as a bare handle of the C API, for bulk reads.
    [[nodiscard]] sqlite3_stmt* preparedForBulk(std::string_view sql);

    /// The journal that loses nothing on a stick or in a synced folder; another program may have
    /// left the file with a write-ahead log.
    void useRollbackJournal();

    /// Reads which gradebook this is and where its history stands. Call once the schema stands.
    void readIdentity();

    [[nodiscard]] const std::vector<std::string>& columnsOf(const std::string& table);
    /// The tables whose rows the history records, by name.
    [[nodiscard]] const std::vector<std::string>& domainTables();

    [[nodiscard]] const std::string& uid() const { return m_uid; }
    [[nodiscard]] int userVersion();
    [[nodiscard]] const Author& author() const { return m_author; }
    void setAuthor(Author author) { m_author = std::move(author); }
    void setWay(OpWay way) { m_author.way = way; }

    /// Whether the file at the path is no longer the one that is open.
    [[nodiscard]] bool hasMoved();

    /// PRAGMA data_version: another number after another connection has written.
    [[nodiscard]] std::int64_t dataVersion();
    std::int64_t seenDataVersion = 0;

    /// The newest op that was read or written here; none in an empty file. A file without it is
    /// older than what is open.
    struct SeenOp {
        std::int64_t id = 0;
        std::string uid;
    };
    SeenOp newestSeen;
    [[nodiscard]] SeenOp newestOp();

    /// How far undo() and redo() have walked down the history while its newest op was head.
    struct Cursor {
        std::int64_t head = 0;
        std::int64_t below = INT64_MAX;
    };
    Cursor undoCursor;
    Cursor redoCursor;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::filesystem::path m_path;
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, TextHash, std::equal_to<>>
        m_statements;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, TextHash,
                       std::equal_to<>>
        m_bulkStatements;
    std::map<std::string, std::vector<std::string>> m_columns; ///< of tables that were asked for
    std::vector<std::string> m_domainTables;
    std::string m_uid;
    Author m_author;
};

/// Binds a Value; text is copied.
void bindValue(SQLite::Statement& statement, int index, const Value& value);

/// Reads a column as it is stored.
[[nodiscard]] Value valueOf(const SQLite::Column& column);

} // namespace trellis::internal
