// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/upkeep.h"

#include "core/storage/internal/errors.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sodium.h>

#include <array>
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

// Table by table, contents left out: photos would be most of what is read.
std::optional<std::string> damagedTable(SQLite::Database& database)
{
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                       "AND name <> 'blob' ORDER BY name");
    SQLite::Statement check(database, "SELECT quick_check FROM pragma_quick_check(?)");
    while (tables.executeStep()) {
        check.reset();
        check.bind(1, tables.getColumn(0).getString());
        if (check.executeStep() && check.getColumn(0).getString() != "ok") {
            return check.getColumn(0).getString();
        }
    }
    return std::nullopt;
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
    const auto finding = what == Checked::WholeFile ? firstRow(database, "PRAGMA quick_check(1)")
                                                    : damagedTable(database);
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
    Connection copy(to, Connection::Mode::ReadOnly, 0);
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
