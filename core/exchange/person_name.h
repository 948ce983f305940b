// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <string>
#include <string_view>

namespace trellis {

/// How a heading says that full names are written where no comma tells.
enum class NameOrder : unsigned char { GivenFirst, FamilyFirst };

struct PersonName {
    std::string familyName;
    std::string givenName;
    std::string namePrefix;
    bool isGuess = false; ///< which word is the surname was only guessed

    bool operator==(const PersonName&) const = default;
};

/// Takes a full name apart: "Family, Given", else a block in capitals is the surname, else the
/// last word is, as a guess. "van der" and the like are kept apart from the surname; Jr. and III
/// stay with the side they came with.
/// Source: exchange/README.md 2, N2 and N3.
[[nodiscard]] PersonName splitFullName(std::string_view name, NameOrder order);

/// The order that a heading names: "Cognome e nome", "Apellidos, Nombre", "LastFirst".
[[nodiscard]] NameOrder nameOrderOfHeading(std::string_view headingKey);

} // namespace trellis
