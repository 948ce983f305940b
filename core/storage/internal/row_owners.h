// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which rows belong to a student: those that refer to the student, and those that refer to such
// rows, however far.
#pragma once

#include "core/storage/internal/connection.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace trellis::internal {

/// Rows by table.
using RowSet = std::map<std::string, std::unordered_set<std::int64_t>, std::less<>>;

[[nodiscard]] bool contains(const RowSet& rows, std::string_view table, std::int64_t row);

class RowOwners {
public:
    /// Reads which column of which table refers to what.
    explicit RowOwners(Connection& connection);

    /// Adds what hangs on these rows in the file as it is.
    void addDependents(RowSet& rows) const;

    /// Adds rows that once hung on these and are in the history only.
    void addFormerDependents(RowSet& rows) const;

    /// The tables that can hold a row of a student.
    [[nodiscard]] bool mayOwn(std::string_view table) const;

private:
    struct Reference {
        std::string column;
        std::string target;
    };

    [[nodiscard]] bool hangsOn(const std::string& table, std::int64_t row,
                               const nlohmann::json& values, const RowSet& rows) const;

    Connection& m_connection;
    std::map<std::string, std::vector<Reference>, std::less<>> m_references;
};

/// A whole row as the history keeps it; not an object where it was erased or is none.
[[nodiscard]] nlohmann::json rowFromHistory(const std::string& stored);

} // namespace trellis::internal
