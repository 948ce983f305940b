// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/copy_place.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/probe.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/schema.h"
#include "core/storage/output_place.h"

#include <system_error>

namespace trellis::internal {

namespace {

bool isOfSameGradebook(Connection& connection, Connection& copy)
{
    Rows uid(copy, "SELECT uid FROM gradebook WHERE id = 1");
    return uid.next() && uid.text(0) == connection.uid();
}

bool hasNewestOpOf(Connection& connection, Connection& copy)
{
    Rows newest(copy, "SELECT id, uid FROM op ORDER BY id DESC LIMIT 1");
    if (!newest.next()) {
        return true;
    }
    Rows same(connection, "SELECT 1 FROM op WHERE id = ? AND uid = ?");
    same.with(newest.number(0), newest.text(1));
    return same.next();
}

} // namespace

Result<void> checkCopyPlace(Connection& connection, const std::filesystem::path& to)
{
    auto place = checkOutputPlace(to);
    std::error_code ignored;
    if (place || place.error().detail != kStandsGradebook ||
        std::filesystem::equivalent(connection.path(), to, ignored) ||
        !probe(to, currentSchemaVersion())) {
        return place;
    }
    const auto isOlder = guarded(to, [&]() -> Result<bool> {
        Connection copy(to, Connection::Mode::ReadOnly, 0);
        return isOfSameGradebook(connection, copy) && hasNewestOpOf(connection, copy);
    });
    return isOlder && *isOlder ? Result<void>() : place;
}

} // namespace trellis::internal
