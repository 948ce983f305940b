// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_field.h"

#include <array>

namespace trellis {

namespace {

constexpr std::array<std::string_view, 33> kNames{"sourcedId",
                                                  "studentNumber",
                                                  "stateId",
                                                  "lmsId",
                                                  "username",
                                                  "email",
                                                  "familyName",
                                                  "familyName2",
                                                  "namePrefix",
                                                  "givenName",
                                                  "middleName",
                                                  "preferredGivenName",
                                                  "preferredFamilyName",
                                                  "fullName",
                                                  "section",
                                                  "gradeLevel",
                                                  "homeLanguage",
                                                  "birthDate",
                                                  "gender",
                                                  "pronouns",
                                                  "role",
                                                  "status",
                                                  "password",
                                                  "notes",
                                                  "guardian.name",
                                                  "guardian.email",
                                                  "guardian.phone",
                                                  "guardian.relationship",
                                                  "guardian.givenName",
                                                  "guardian.familyName",
                                                  "agentSourcedIds",
                                                  "phone",
                                                  "_name"};

} // namespace

std::string_view rosterFieldName(RosterField field)
{
    return kNames.at(static_cast<std::size_t>(field));
}

std::optional<RosterField> rosterFieldFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) {
            return static_cast<RosterField>(i);
        }
    }
    return std::nullopt;
}

std::vector<RosterField> mappableRosterFields()
{
    std::vector<RosterField> fields;
    for (std::size_t i = 0; i + 1 < kNames.size(); ++i) {
        fields.push_back(static_cast<RosterField>(i));
    }
    return fields;
}

bool isGuardianField(RosterField field)
{
    return field >= RosterField::GuardianName && field <= RosterField::GuardianFamilyName;
}

} // namespace trellis
