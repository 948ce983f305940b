// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/row_owners.h"

#include "core/storage/internal/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace trellis::internal {

namespace {

constexpr std::string_view kStudents = "student";

} // namespace

bool contains(const RowSet& rows, std::string_view table, std::int64_t row)
{
    const auto found = rows.find(table);
    return found != rows.end() && found->second.contains(row);
}

nlohmann::json rowFromHistory(const std::string& stored)
{
    return nlohmann::json::parse(stored, nullptr, false);
}

RowOwners::RowOwners(Connection& connection) : m_connection(connection)
{
    std::map<std::string, std::vector<Reference>, std::less<>> all;
    for (const std::string& table : connection.domainTables()) {
        Rows keys(connection, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) "
                              "ORDER BY \"from\"");
        keys.with(table);
        while (keys.next()) {
            all[table].push_back({keys.text(0), keys.text(1)});
        }
    }
    // Only what leads to a student, however far.
    std::set<std::string, std::less<>> reached{std::string(kStudents)};
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const auto& [table, references] : all) {
            for (const Reference& reference : references) {
                isGrowing |= reached.contains(reference.target) && reached.insert(table).second;
            }
        }
    }
    for (const auto& [table, references] : all) {
        for (const Reference& reference : references) {
            if (reached.contains(reference.target)) {
                m_references[table].push_back(reference);
            }
        }
    }
}

bool RowOwners::mayOwn(std::string_view table) const
{
    return table == kStudents || m_references.contains(table);
}

void RowOwners::addDependents(RowSet& rows) const
{
    std::vector<std::pair<std::string, std::int64_t>> waiting;
    for (const auto& [table, ids] : rows) {
        for (const std::int64_t id : ids) {
            waiting.emplace_back(table, id);
        }
    }
    while (!waiting.empty()) {
        const auto [target, id] = waiting.back();
        waiting.pop_back();
        for (const auto& [table, references] : m_references) {
            for (const Reference& reference : references) {
                if (reference.target != target) {
                    continue;
                }
                Rows found(m_connection, fmt::format("SELECT id FROM {} WHERE {} = ? ORDER BY id",
                                                     table, reference.column));
                found.with(id);
                while (found.next()) {
                    if (rows[table].insert(found.number(0)).second) {
                        waiting.emplace_back(table, found.number(0));
                    }
                }
            }
        }
    }
}

bool RowOwners::hangsOn(const std::string& table, std::int64_t row, const nlohmann::json& values,
                        const RowSet& rows) const
{
    const auto& references = m_references.find(table)->second;
    return std::any_of(references.begin(), references.end(), [&](const Reference& reference) {
        // The whole row leaves its id out, which may be a reference itself.
        if (reference.column == "id") {
            return contains(rows, reference.target, row);
        }
        const auto value = values.find(reference.column);
        return value != values.end() && value->is_number_integer() &&
               contains(rows, reference.target, value->get<std::int64_t>());
    });
}

void RowOwners::addFormerDependents(RowSet& rows) const
{
    // Something that hangs on what was found in this round may stand before it.
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        Rows changes(m_connection, "SELECT table_name, row_id, coalesce(old_value, new_value) "
                                   "FROM change WHERE kind <> 'update' ORDER BY op, seq");
        while (changes.next()) {
            const std::string table = changes.text(0);
            const std::int64_t row = changes.number(1);
            if (!m_references.contains(table) || changes.isNull(2) || contains(rows, table, row)) {
                continue;
            }
            const nlohmann::json values = rowFromHistory(changes.text(2));
            if (values.is_object() && hangsOn(table, row, values, rows)) {
                rows[table].insert(row);
                isGrowing = true;
            }
        }
    }
}

} // namespace trellis::internal
