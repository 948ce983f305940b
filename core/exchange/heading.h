// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the headings of rosters mean, in the languages of the table.
#pragma once

#include "core/exchange/roster_field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// The text of resources/roster-headings.tsv: field, language and heading, a line each.
extern const std::string_view kRosterHeadings;

/// Whose column it is, where a heading names a mother or a father.
enum class GuardianWord : std::uint8_t { None, Any, Mother, Father };

struct HeadingMeaning {
    std::vector<RosterField> fields; ///< empty: unknown; several: the other columns decide
    std::string key;                 ///< the heading as it is compared, without spaces
    int index = 0;                   ///< the number in the heading of a guardian; 0: none
    GuardianWord guardian = GuardianWord::None;
    std::string guardianWord; ///< "Mother", as the file writes it; only for mothers and fathers
};

/// The heading as it is compared: no mark, "!" or annotation such as [Required], words apart,
/// without accents, case or signs. Two headings with one key are the same heading.
/// Source: exchange/README.md 2.
[[nodiscard]] std::string headingKey(std::string_view heading);

/// What a heading means: as the table has it, as a guardian's column put together of two words,
/// or a misspelling of a name of ten letters or more.
[[nodiscard]] HeadingMeaning meaningOfHeading(std::string_view heading);

/// Whether the table has the heading as it is; quicker than asking for its meaning.
[[nodiscard]] bool isKnownHeading(std::string_view heading);

} // namespace trellis
