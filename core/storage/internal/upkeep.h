// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/internal/connection.h"
#include "core/storage/internal/schema.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace trellis::internal {

/// Runs every step that the file has not seen, in one transaction that includes user_version, and
/// checks the foreign keys before it commits.
void migrate(Connection& connection, std::span<const Migration> steps);

/// What a check reads. Contents of photos and files are held against their hash when they are asked
/// for, so that a file opens as fast with them as without.
enum class Checked : unsigned char { WithoutContents, WholeFile };

/// The first thing that quick_check and foreign_key_check find, or that the tables and indexes are
/// not exactly those of today's schema; none for a sound file.
[[nodiscard]] std::optional<std::string> firstDamage(Connection& connection, Checked what);

/// A hash of the tables and indexes as SQLite has them written down.
[[nodiscard]] std::string schemaFingerprint(Connection& connection);

/// Whether the tables and indexes are those that the steps make: whatever else is in a file could
/// change grades behind the program's back.
[[nodiscard]] bool hasSchemaOf(Connection& connection, std::span<const Migration> steps);

/// Copies the open file, as it is at one moment, and checks the copy. Throws where it is not sound.
void copyVerified(Connection& connection, const std::filesystem::path& to);

/// A name beside the file that says what the copy is: "Class (before version 2).trellis".
[[nodiscard]] std::filesystem::path backupNameFor(const std::filesystem::path& path, int version);

} // namespace trellis::internal
