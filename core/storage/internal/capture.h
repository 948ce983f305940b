// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/internal/connection.h"

#include <memory>
#include <vector>

struct sqlite3_session;

namespace trellis::internal {

/// Watches the domain tables through SQLite's session extension and tells what a transaction did
/// to them. The bytes of a changeset never leave this class: they are turned into Changes by name
/// and column and freed, because positional bytes do not survive a migration and SQLite's parser is
/// not safe on bytes that come from a file.
class Capture {
public:
    explicit Capture(Connection& connection);

    /// What happened since, rows of one table together. Updates come as one Change a column.
    [[nodiscard]] std::vector<Change> changes();

    /// The rows that changes() spoke of: an insert, an update or a delete each count one.
    [[nodiscard]] const std::vector<Touched::Row>& rows() const { return m_rows; }

private:
    struct Close {
        void operator()(sqlite3_session* session) const;
    };

    Connection& m_connection;
    std::unique_ptr<sqlite3_session, Close> m_session;
    std::vector<Touched::Row> m_rows;
};

} // namespace trellis::internal
