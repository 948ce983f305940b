// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/names_ever.h"

#include "core/storage/internal/row_owners.h"
#include "core/storage/internal/rows.h"

#include <algorithm>
#include <array>

namespace trellis::internal {

namespace {

constexpr std::array<std::string_view, 5> kNameColumns{
    "family_name", "given_name", "middle_name", "preferred_given_name", "preferred_family_name"};

bool isNameColumn(std::string_view column)
{
    return std::find(kNameColumns.begin(), kNameColumns.end(), column) != kNameColumns.end();
}

void add(std::vector<NameEver>& names, std::string_view column, const std::string& text)
{
    if (!text.empty()) {
        names.push_back({std::string(column), text});
    }
}

} // namespace

std::vector<NameEver> namesEver(Connection& connection,
                                const std::unordered_set<std::int64_t>& students)
{
    std::vector<NameEver> names;
    for (const std::int64_t student : students) {
        Rows row(connection, "SELECT family_name, given_name, middle_name, preferred_given_name, "
                             "preferred_family_name FROM student WHERE id = ?");
        row.with(student);
        while (row.next()) {
            for (std::size_t i = 0; i < kNameColumns.size(); ++i) {
                add(names, kNameColumns[i], row.text(static_cast<int>(i)));
            }
        }
    }
    Rows changes(connection, "SELECT row_id, column_name, old_value, new_value FROM change "
                             "WHERE table_name = 'student' ORDER BY op, seq");
    while (changes.next()) {
        if (!students.contains(changes.number(0))) {
            continue;
        }
        for (const int column : {2, 3}) {
            if (changes.isNull(column)) {
                continue;
            }
            if (!changes.isNull(1)) {
                if (isNameColumn(changes.text(1))) {
                    add(names, changes.text(1), changes.text(column));
                }
                continue;
            }
            const nlohmann::json values = rowFromHistory(changes.text(column));
            for (const std::string_view name : kNameColumns) {
                if (values.is_object() && values.contains(name) && values.at(name).is_string()) {
                    add(names, name, values.at(name).get<std::string>());
                }
            }
        }
    }
    return names;
}

} // namespace trellis::internal
