// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// Which numbering an id of a student belongs to.
enum class IdScheme : std::uint8_t { SourcedId, StudentNumber, StateId, LmsId, Username, Email };

/// "sourcedId", "studentNumber", …: the names of roster-headings.tsv, also in the file.
[[nodiscard]] std::string_view idSchemeName(IdScheme scheme);
[[nodiscard]] std::optional<IdScheme> idSchemeFromName(std::string_view name);

/// An id is text always: "00123" keeps its zeros.
struct SchoolId {
    IdScheme scheme = IdScheme::StudentNumber;
    std::string source; ///< the system a sourcedId or lmsId comes from; empty where it has none
    std::string value;

    bool operator==(const SchoolId&) const = default;
};

struct Guardian {
    GuardianId id;
    std::string name;
    std::string email;
    std::string phone;
    std::string relationship;

    bool operator==(const Guardian&) const = default;
};

struct Student {
    StudentId id;
    std::string familyName;
    std::string givenName;
    std::string namePrefix; ///< "van der": shown before the family name, not sorted by
    std::string middleName;
    std::string preferredGivenName;
    std::string preferredFamilyName;
    std::string pronouns;
    std::string homeLanguage;        ///< as the school writes it: "Spanish", "spa", "es"
    std::string sheetLanguage;       ///< of conference sheets, "es"; empty: the program's
    std::string secondSheetLanguage; ///< under the first; empty: none
    std::string notes;               ///< the remark that came with the roster
    std::optional<Date> birthDate;
    std::vector<SchoolId> ids;
    std::vector<Guardian> guardians;

    /// The first studentNumber; empty where the student has none.
    [[nodiscard]] const std::string& number() const;

    /// "Sanne van der Berg": the legal given name, prefix, family name.
    [[nodiscard]] std::string displayName() const;

    /// "Sanne van der Berg" with the names the student goes by. The only name on a sheet.
    [[nodiscard]] std::string preferredName() const;

    /// "Berg, Sanne van der": what lists show and sort by.
    [[nodiscard]] std::string listName() const;

    bool operator==(const Student&) const = default;
};

} // namespace trellis
