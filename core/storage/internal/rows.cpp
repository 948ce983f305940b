// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/rows.h"

#include "core/storage/internal/errors.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace trellis::internal {

Date Rows::date(int column) const
{
    const std::string iso = text(column);
    const auto day = Date::fromIso(iso);
    if (!day) {
        throw DamagedContent(fmt::format("{} is not a day", iso));
    }
    return *day;
}

std::optional<Date> Rows::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<Date>(date(column));
}

ReadMoment::ReadMoment(Connection& connection) : m_connection(connection)
{
    if (sqlite3_get_autocommit(connection.database().getHandle()) != 0) {
        connection.database().exec("BEGIN");
        m_mine = true;
    }
}

ReadMoment::~ReadMoment()
{
    if (m_mine) {
        m_connection.database().tryExec("COMMIT");
    }
}

} // namespace trellis::internal
