// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/checked_file.h"

#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/probe.h"
#include "core/storage/internal/schema.h"
#include "core/storage/internal/upkeep.h"

#include <system_error>

namespace trellis {

using internal::Connection;
using internal::guarded;

CheckedFile::CheckedFile() noexcept = default;
CheckedFile::CheckedFile(CheckedFile&&) noexcept = default;
CheckedFile& CheckedFile::operator=(CheckedFile&&) noexcept = default;
CheckedFile::~CheckedFile() = default;

CheckedFile CheckedFile::lookThrough(const std::filesystem::path& path)
{
    CheckedFile checked;
    std::error_code ignored;
    const std::filesystem::path file = std::filesystem::canonical(path, ignored);
    std::filesystem::path journal = file;
    journal += "-journal";
    // A change that was not ended is taken back by whoever reads the file. And where SQLite can
    // only read, it would not compare rows with the constraints of their tables.
    // Source: SQLite's source, sqlite3AddCheckConstraint.
    if (file.empty() || std::filesystem::exists(journal, ignored) || !internal::isWritable(file) ||
        !internal::probe(file, internal::currentSchemaVersion())) {
        return checked;
    }
    const Result<void> looked = guarded(file, [&]() -> Result<void> {
        auto connection = std::make_unique<Connection>(file, Connection::Mode::ReadWrite, 0);
        connection->seenDataVersion = connection->dataVersion();
        if (internal::hasSchemaOf(*connection, internal::migrations()) &&
            !internal::firstDamage(*connection, internal::Checked::WithoutContents)) {
            checked.m_connection = std::move(connection);
        }
        return {};
    });
    return looked ? std::move(checked) : CheckedFile();
}

std::unique_ptr<Connection> CheckedFile::takeIfSame()
{
    std::unique_ptr<Connection> connection = std::move(m_connection);
    if (connection == nullptr) {
        return nullptr;
    }
    const Result<bool> isSame = guarded(connection->path(), [&]() -> Result<bool> {
        return !connection->hasMoved() && connection->dataVersion() == connection->seenDataVersion;
    });
    return isSame && *isSame ? std::move(connection) : nullptr;
}

} // namespace trellis
