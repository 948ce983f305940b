// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/capture.h"

#include "core/storage/internal/errors.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace trellis::internal {

namespace {

void require(int code, sqlite3* handle)
{
    if (code != SQLITE_OK) {
        throw SQLite::Exception(handle, code);
    }
}

Value valueOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                           static_cast<std::size_t>(sqlite3_value_bytes(value)));
    default:
        return nullptr;
    }
}

nlohmann::json jsonOf(const Value& value)
{
    return std::visit([](const auto& plain) { return nlohmann::json(plain); }, value);
}

struct Free {
    void operator()(void* bytes) const { sqlite3_free(bytes); }
};

struct Finalize {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

using Getter = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::optional<Value> get(Getter getter, sqlite3_changeset_iter* iterator, int column,
                         sqlite3* handle)
{
    sqlite3_value* value = nullptr;
    require(getter(iterator, column, &value), handle);
    if (value == nullptr) {
        return std::nullopt;
    }
    return valueOf(value);
}

} // namespace

void Capture::Close::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Capture::Capture(Connection& connection) : m_connection(connection)
{
    sqlite3* handle = connection.database().getHandle();
    sqlite3_session* session = nullptr;
    require(sqlite3session_create(handle, "main", &session), handle);
    m_session.reset(session);
    for (const std::string& table : connection.domainTables()) {
        require(sqlite3session_attach(session, table.c_str()), handle);
    }
}

std::vector<Change> Capture::changes()
{
    sqlite3* handle = m_connection.database().getHandle();
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(m_session.get(), &size, &bytes), handle);
    const std::unique_ptr<void, Free> owner(bytes);

    sqlite3_changeset_iter* raw = nullptr;
    require(sqlite3changeset_start(&raw, size, bytes), handle);
    const std::unique_ptr<sqlite3_changeset_iter, Finalize> iterator(raw);

    std::vector<Change> changes;
    m_rows.clear();
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* tableName = nullptr;
        int columnCount = 0;
        int operation = 0;
        int indirect = 0;
        require(sqlite3changeset_op(raw, &tableName, &columnCount, &operation, &indirect), handle);
        const std::string table = tableName;
        const std::vector<std::string>& columns = m_connection.columnsOf(table);
        if (columns.size() != static_cast<std::size_t>(columnCount)) {
            throw DamagedContent(fmt::format("table {} has columns of its own", table));
        }
        const Getter keySide =
            operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old;
        const auto key = get(keySide, raw, 0, handle);
        const std::int64_t row = key ? std::get<std::int64_t>(*key) : 0;
        m_rows.push_back({table, row});

        if (operation == SQLITE_UPDATE) {
            for (int c = 1; c < columnCount; ++c) {
                auto after = get(sqlite3changeset_new, raw, c, handle);
                if (!after) {
                    continue;
                }
                auto before = get(sqlite3changeset_old, raw, c, handle);
                changes.push_back({table, row, Change::Kind::Update,
                                   columns[static_cast<std::size_t>(c)], before.value_or(nullptr),
                                   std::move(*after)});
            }
            continue;
        }
        nlohmann::json whole = nlohmann::json::object();
        for (int c = 1; c < columnCount; ++c) {
            const auto value = get(keySide, raw, c, handle);
            whole[columns[static_cast<std::size_t>(c)]] = jsonOf(value.value_or(nullptr));
        }
        if (operation == SQLITE_INSERT) {
            changes.push_back({table, row, Change::Kind::Insert, {}, nullptr, whole.dump()});
        } else {
            changes.push_back({table, row, Change::Kind::Delete, {}, whole.dump(), nullptr});
        }
    }
    return changes;
}

} // namespace trellis::internal
