// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/bench/bare_commit.h"

#include <sqlite3.h>

namespace trellis::bench {

BareCommit::BareCommit(const std::filesystem::path& path)
{
    sqlite3_open(path.c_str(), &m_database);
    sqlite3_exec(m_database,
                 "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; "
                 "CREATE TABLE mark (id INTEGER PRIMARY KEY, level INTEGER)",
                 nullptr, nullptr, nullptr);
}

BareCommit::~BareCommit()
{
    sqlite3_close(m_database);
}

void BareCommit::run()
{
    sqlite3_exec(m_database, "INSERT INTO mark (level) VALUES (1)", nullptr, nullptr, nullptr);
}

} // namespace trellis::bench
