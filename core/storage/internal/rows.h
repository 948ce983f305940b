// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/storage/internal/connection.h"

#include <optional>
#include <string>
#include <string_view>

namespace trellis::internal {

/// A running SELECT that is ready again when it goes out of sight.
class Rows {
public:
    Rows(Connection& connection, std::string_view sql) : m_statement(connection.prepared(sql)) {}
    ~Rows() { m_statement.tryReset(); }

    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    template <typename... Values> Rows& with(const Values&... values)
    {
        int index = 0;
        (m_statement.bind(++index, values), ...);
        return *this;
    }

    [[nodiscard]] bool next() { return m_statement.executeStep(); }

    [[nodiscard]] std::int64_t number(int column) const
    {
        return m_statement.getColumn(column).getInt64();
    }
    [[nodiscard]] int small(int column) const { return m_statement.getColumn(column).getInt(); }
    [[nodiscard]] double real(int column) const
    {
        return m_statement.getColumn(column).getDouble();
    }
    [[nodiscard]] std::string text(int column) const
    {
        return m_statement.getColumn(column).getString();
    }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isColumnNull(column); }
    [[nodiscard]] std::optional<int> optionalSmall(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<int>(small(column));
    }
    template <typename IdType> [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(IdType{number(column)});
    }
    /// Throws DamagedContent for a day that does not exist.
    [[nodiscard]] Date date(int column) const;
    [[nodiscard]] std::optional<Date> optionalDate(int column) const;

private:
    SQLite::Statement& m_statement;
};

/// One moment of the file for several SELECTs. Inside a transaction it is that transaction's.
class ReadMoment {
public:
    explicit ReadMoment(Connection& connection);
    ~ReadMoment();

    ReadMoment(const ReadMoment&) = delete;
    ReadMoment& operator=(const ReadMoment&) = delete;

private:
    Connection& m_connection;
    bool m_mine = false;
};

} // namespace trellis::internal
