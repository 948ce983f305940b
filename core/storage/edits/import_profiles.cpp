// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/import_profiles.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace trellis {

using internal::Rows;

namespace {

// A mapping that cannot be read is no reason to refuse a gradebook: the headings decide again.
std::vector<std::string> fieldsFrom(const std::string& text)
{
    std::vector<std::string> fields;
    const auto mapping = nlohmann::json::parse(text, nullptr, false);
    if (!mapping.is_array()) {
        return fields;
    }
    for (const auto& field : mapping) {
        fields.push_back(field.is_string() ? field.get<std::string>() : std::string());
    }
    return fields;
}

std::optional<std::pair<std::int64_t, ImportProfile>> rememberedAs(Edit& edit,
                                                                   const std::string& headingKey)
{
    Rows rows(edit.connection(), "SELECT id, encoding, delimiter, mapping FROM import_profile "
                                 "WHERE heading_key = ? ORDER BY id LIMIT 1");
    rows.with(headingKey);
    if (!rows.next()) {
        return std::nullopt;
    }
    return std::pair(rows.number(0), ImportProfile{headingKey, rows.text(1), rows.text(2),
                                                   fieldsFrom(rows.text(3))});
}

} // namespace

Result<std::vector<ImportProfile>> readImportProfiles(const Gradebook& gradebook)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<ImportProfile>> {
        Rows rows(gradebook.connection(), "SELECT heading_key, encoding, delimiter, mapping "
                                          "FROM import_profile ORDER BY id");
        std::vector<ImportProfile> profiles;
        while (rows.next()) {
            profiles.push_back(
                {rows.text(0), rows.text(1), rows.text(2), fieldsFrom(rows.text(3))});
        }
        return profiles;
    });
}

void writeImportProfile(Edit& edit, const ImportProfile& profile)
{
    const auto old = rememberedAs(edit, profile.headingKey);
    if (old && old->second == profile) {
        return;
    }
    const std::string mapping = nlohmann::json(profile.fields).dump();
    if (old) {
        edit.update("import_profile", old->first,
                    {{"encoding", profile.encoding},
                     {"delimiter", profile.delimiter},
                     {"mapping", mapping}});
    } else {
        edit.insert("import_profile", randomId(),
                    {{"heading_key", profile.headingKey},
                     {"encoding", profile.encoding},
                     {"delimiter", profile.delimiter},
                     {"mapping", mapping}});
    }
}

} // namespace trellis
