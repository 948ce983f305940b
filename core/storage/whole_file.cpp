// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/whole_file.h"

#include "core/storage/gradebook.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/probe.h"
#include "core/storage/internal/recorder.h"
#include "core/storage/internal/schema.h"
#include "core/storage/internal/upkeep.h"

#include <system_error>

namespace trellis {

using internal::Connection;

bool isKnownWhole(const std::filesystem::path& path)
{
    std::error_code ignored;
    const std::filesystem::path file = std::filesystem::canonical(path, ignored);
    std::filesystem::path journal = file;
    journal += "-journal";
    // A change that was not ended is taken back by whoever reads the file.
    if (file.empty() || std::filesystem::exists(journal, ignored) ||
        !internal::probe(file, internal::currentSchemaVersion())) {
        return false;
    }
    const Result<bool> isWhole = internal::guarded(file, [&]() -> Result<bool> {
        // Read only, SQLite would not compare rows with the constraints of their tables.
        // Source: SQLite's source, sqlite3AddCheckConstraint.
        Connection connection(file, Connection::Mode::ReadWrite, 0);
        return internal::hasSchemaOf(connection, internal::migrations()) &&
               !internal::firstDamage(connection, internal::Checked::WithoutContents);
    });
    return isWhole && *isWhole;
}

Result<void> checkIsSame(const Gradebook& gradebook)
{
    return internal::guarded(gradebook.path(),
                             [&] { return internal::checkIsSame(gradebook.connection()); });
}

Result<void> checkHasAllOf(const Gradebook& gradebook, const Gradebook& before)
{
    return internal::guarded(gradebook.path(), [&] {
        gradebook.connection().newestSeen = before.connection().newestSeen;
        return internal::checkHasWhatWasSeen(gradebook.connection());
    });
}

} // namespace trellis
