// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <filesystem>

struct sqlite3;

namespace trellis::bench {

/// The floor of everything that is saved: one row, committed as safely as a gradebook commits.
class BareCommit {
public:
    explicit BareCommit(const std::filesystem::path& path);
    ~BareCommit();

    BareCommit(const BareCommit&) = delete;
    BareCommit& operator=(const BareCommit&) = delete;

    void run();

private:
    sqlite3* m_database = nullptr;
};

} // namespace trellis::bench
