// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trellis {

/// What a column of a roster can hold.
enum class RosterField : std::uint8_t {
    SourcedId,
    StudentNumber,
    StateId,
    LmsId,
    Username,
    Email,
    FamilyName,
    FamilyName2, ///< second surname, goes behind the first
    NamePrefix,
    GivenName,
    MiddleName,
    PreferredGivenName,
    PreferredFamilyName,
    FullName,
    Section,
    GradeLevel,
    HomeLanguage,
    BirthDate,
    Gender, ///< recognised and left out
    Pronouns,
    Role,     ///< decides whether a row is a student
    Status,   ///< decides whether a student has left
    Password, ///< recognised so that it is never taken for anything else; left out
    Notes,
    GuardianName,
    GuardianEmail,
    GuardianPhone,
    GuardianRelationship,
    GuardianGivenName,  ///< of a guardian whose name comes in two columns
    GuardianFamilyName, ///< of a guardian whose name comes in two columns
    AgentIds,           ///< OneRoster: the sourcedIds of a student's guardians
    Phone,              ///< OneRoster: of a guardian who has a row of their own
    BareName,           ///< "Name", "Nom", "Nombre": which name it is depends on the others
};

/// "familyName", "guardian.email", …: the names of roster-headings.tsv.
[[nodiscard]] std::string_view rosterFieldName(RosterField field);
[[nodiscard]] std::optional<RosterField> rosterFieldFromName(std::string_view name);

/// The fields that a column may be mapped to by hand.
[[nodiscard]] std::vector<RosterField> mappableRosterFields();

[[nodiscard]] bool isGuardianField(RosterField field);

} // namespace trellis
