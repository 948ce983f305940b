// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/upkeep.h"

#include "core/storage/internal/errors.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <string_view>
#include <vector>

namespace trellis::internal {

namespace {

using Schema = std::vector<std::string>;

Schema schemaOf(SQLite::Database& database)
{
    SQLite::Statement rows(database, "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema "
                                     "WHERE sql IS NOT NULL ORDER BY type, name");
    Schema schema;
    while (rows.executeStep()) {
        schema.push_back(rows.getColumn(0).getString());
    }
    return schema;
}

std::string hashOf(const Schema& schema)
{
    std::string all;
    for (const std::string& object : schema) {
        all += object;
        all += '\0';
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(all.data()), all.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

std::optional<std::string> firstRow(SQLite::Database& database, const char* pragma)
{
    SQLite::Statement rows(database, pragma);
    if (!rows.executeStep()) {
        return std::nullopt;
    }
    return rows.getColumn(0).getString();
}

struct Table {
    std::string name;
    std::string sql;
};

/// The rules of the tables with many rows, as they are written down there. For every row,
/// quick_check makes a table of its own out of the list behind an IN; a query does that once.
/// Source: SQLite's source, sqlite3CodeRhsOfIN.
struct Rules {
    std::string_view table;
    std::array<std::string_view, 2> rules; ///< empty where there is none
    std::string_view usual; ///< of most rows; those keep to the rules without a further look
};
constexpr std::array kRules{Rules{"evidence",
                                  {"mark IN ('level', 'not handed in', 'excused')",
                                   "(mark = 'level') = (level_id IS NOT NULL)"},
                                  "mark = 'level' AND level_id IS NOT NULL"},
                            Rules{"change",
                                  {"kind IN ('insert', 'update', 'delete')"},
                                  "kind = 'insert' OR kind = 'update'"}};

/// Finds a row that does not keep to the rules of the table; none where the file has others, or
/// other tables than ours.
std::optional<std::string> brokenRuleQuery(const Table& table)
{
    for (const Rules& known : kRules) {
        if (known.table != table.name) {
            continue;
        }
        std::vector<std::string_view> rules;
        for (const std::string_view rule : known.rules) {
            if (!rule.empty() &&
                table.sql.find(fmt::format("CHECK ({})", rule)) != std::string::npos) {
                rules.push_back(rule);
            }
        }
        std::size_t all = 0;
        for (std::size_t at = 0; (at = table.sql.find("CHECK", at)) != std::string::npos; ++at) {
            ++all;
        }
        if (!rules.empty() && rules.size() == all) {
            return fmt::format("SELECT 1 FROM {} WHERE ({}) IS NOT TRUE AND (NOT ({})) LIMIT 1",
                               table.name, known.usual, fmt::join(rules, ") OR NOT ("));
        }
    }
    return std::nullopt;
}

std::optional<std::string> quickCheck(SQLite::Statement& check, const std::string& table)
{
    check.reset();
    check.bind(1, table);
    if (check.executeStep() && check.getColumn(0).getString() != "ok") {
        return check.getColumn(0).getString();
    }
    return std::nullopt;
}

/// As long as this lives, SQLite looks at no CHECK.
class WithoutRules {
public:
    explicit WithoutRules(SQLite::Database& database) : m_database(database)
    {
        m_database.exec("PRAGMA ignore_check_constraints = ON");
    }
    ~WithoutRules() { m_database.tryExec("PRAGMA ignore_check_constraints = OFF"); }

    WithoutRules(const WithoutRules&) = delete;
    WithoutRules& operator=(const WithoutRules&) = delete;

private:
    SQLite::Database& m_database;
};

std::optional<std::string> damageIn(SQLite::Database& database, SQLite::Statement& check,
                                    const Table& table)
{
    const auto query = brokenRuleQuery(table);
    if (!query) {
        return quickCheck(check, table.name);
    }
    {
        const WithoutRules meanwhile(database);
        if (auto damage = quickCheck(check, table.name)) {
            return damage;
        }
        check.reset();
    }
    SQLite::Statement broken(database, *query);
    if (broken.executeStep()) {
        return fmt::format("CHECK constraint failed in {}", table.name);
    }
    return std::nullopt;
}

// Table by table, contents left out: photos would be most of what is read.
std::optional<std::string> damagedTable(SQLite::Database& database)
{
    std::vector<Table> tables;
    {
        SQLite::Statement rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
                                         "AND name <> 'blob' ORDER BY name");
        while (rows.executeStep()) {
            tables.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString()});
        }
    }
    SQLite::Statement check(database, "SELECT quick_check FROM pragma_quick_check(?)");
    for (const Table& table : tables) {
        if (auto damage = damageIn(database, check, table)) {
            return damage;
        }
    }
    return std::nullopt;
}

/// Of a file that is open to read only, for which SQLite forgets what rows have to keep to: a copy
/// in memory knows it. Source: SQLite's source, sqlite3AddCheckConstraint.
std::optional<std::string> brokenRule(SQLite::Database& database)
{
    constexpr std::int64_t kMostInMemory = 64 * 1024 * 1024; // more is photos
    const std::int64_t size = database.execAndGet("PRAGMA page_count").getInt64() *
                              database.execAndGet("PRAGMA page_size").getInt64();
    if (size > kMostInMemory) {
        return std::nullopt;
    }
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
    sqlite3_db_config(copy.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    SQLite::Backup(copy, database).executeStep(-1);
    return damagedTable(copy);
}

} // namespace

void migrate(Connection& connection, std::span<const Migration> steps)
{
    SQLite::Database& database = connection.database();
    const int from = connection.userVersion();
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Migration& step : steps) {
        if (step.to > from) {
            database.exec(std::string(step.sql));
            database.exec(fmt::format("PRAGMA user_version = {}", step.to));
        }
    }
    if (const auto orphan = firstRow(database, "PRAGMA foreign_key_check")) {
        throw DamagedContent(fmt::format("a row of {} points to nothing", *orphan));
    }
    transaction.commit();
}

std::optional<std::string> firstDamage(Connection& connection, Checked what)
{
    SQLite::Database& database = connection.database();
    auto finding = what == Checked::WholeFile ? firstRow(database, "PRAGMA quick_check(1)")
                                              : damagedTable(database);
    if ((!finding || *finding == "ok") && sqlite3_db_readonly(database.getHandle(), "main") == 1) {
        finding = brokenRule(database);
    }
    if (finding && *finding != "ok") {
        return finding;
    }
    if (const auto orphan = firstRow(database, "PRAGMA foreign_key_check")) {
        return fmt::format("a row of {} points to nothing", *orphan);
    }
    return std::nullopt;
}

std::string schemaFingerprint(Connection& connection)
{
    return hashOf(schemaOf(connection.database()));
}

bool hasSchemaOf(Connection& connection, std::span<const Migration> steps)
{
    const Schema schema = schemaOf(connection.database());
    const std::string_view known = steps.back().fingerprint;
    if (!known.empty() && hashOf(schema) == known) {
        return true;
    }
    // Whatever else it is, and also where another SQLite writes the same down in another way.
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
    for (const Migration& step : steps) {
        fresh.exec(std::string(step.sql));
    }
    return schema == schemaOf(fresh);
}

void copyVerified(Connection& connection, const std::filesystem::path& to)
{
    {
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, connection.database());
        while (backup.executeStep(-1) != SQLite::OK && backup.getRemainingPageCount() != 0) {
        }
    }
    Connection copy(to, Connection::Mode::ReadWrite, 0);
    if (const auto damage = firstDamage(copy, Checked::WholeFile)) {
        throw DamagedContent(*damage);
    }
}

std::filesystem::path backupNameFor(const std::filesystem::path& path, int version)
{
    for (int number = 1;; ++number) {
        const std::string counted = number == 1 ? std::string() : fmt::format(" {}", number);
        std::filesystem::path candidate =
            path.parent_path() / fmt::format("{} (before version {}){}{}", path.stem().string(),
                                             version, counted, path.extension().string());
        if (!std::filesystem::exists(candidate)) {
            return candidate;
        }
    }
}

} // namespace trellis::internal
