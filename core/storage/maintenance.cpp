// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/gradebook.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/copy_place.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/leftovers.h"
#include "core/storage/internal/upkeep.h"

#include <fmt/format.h>

namespace trellis {

using internal::guarded;

Result<std::vector<Gradebook::Finding>> Gradebook::check() const
{
    return guarded(path(), [&]() -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        SQLite::Database& database = m_connection->database();
        SQLite::Statement pages(database, "PRAGMA integrity_check");
        while (pages.executeStep()) {
            const std::string text = pages.getColumn(0).getString();
            if (text != "ok") {
                findings.push_back({"page", {}, 0, text});
            }
        }
        SQLite::Statement orphans(database, "PRAGMA foreign_key_check");
        while (orphans.executeStep()) {
            const std::string table = orphans.getColumn(0).getString();
            findings.push_back({"foreignKey", table, orphans.getColumn(1).getInt64(),
                                fmt::format("points to a row of {} that is not there",
                                            orphans.getColumn(2).getString())});
        }
        SQLite::Statement strays(database,
                                 "SELECT c.op, c.seq FROM change AS c LEFT JOIN op AS o "
                                 "ON o.id = c.op WHERE o.id IS NULL ORDER BY c.op, c.seq");
        while (strays.executeStep()) {
            findings.push_back({"history", "change", strays.getColumn(0).getInt64(),
                                "belongs to an entry of the history that is not there"});
        }
        return findings;
    });
}

Result<void> Gradebook::backup(const std::filesystem::path& to) const
{
    if (auto free = internal::checkCopyPlace(*m_connection, to); !free) {
        return free;
    }
    return guarded(to, [&]() -> Result<void> {
        internal::sweepLeftovers(to.parent_path());
        internal::FileInTheMaking copy(to);
        internal::copyVerified(*m_connection, copy.path());
        return copy.replace();
    });
}

} // namespace trellis
