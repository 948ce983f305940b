// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <span>
#include <string_view>

namespace trellis::internal {

/// One numbered step of the schema. A step that was released is never edited again.
struct Migration {
    int to = 0; ///< user_version after it
    std::string_view sql;
    /// What schemaFingerprint says after it, so that opening a file need not make the schema to
    /// compare. Empty where it is not known.
    std::string_view fingerprint = {};
};

extern const std::string_view kVersion2;
extern const std::string_view kVersion3;

/// Every step from an empty file to today's schema, in order.
[[nodiscard]] std::span<const Migration> migrations();

[[nodiscard]] int currentSchemaVersion();

/// The tables whose rows a history entry records: everything a user can change.
/// The others are the history itself (gradebook, op, change), contents named by hash (blob), and
/// what no undo may bring back (erasure).
[[nodiscard]] bool isDomainTable(std::string_view table);

} // namespace trellis::internal
