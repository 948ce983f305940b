// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/credit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// What a condition counts in.
enum class PoolKind : std::uint8_t { All, Category, Named };

/// What is needed besides the number of outcomes.
struct AlsoNeeded {
    PoolKind pool = PoolKind::All;
    int missing = 0;
    bool asksCreditLevel = true;
    int rank = 0;                   ///< of the level asked
    std::string level;              ///< its name
    std::string category;           ///< the pool's, where it is one
    std::vector<std::string> codes; ///< outcomes of the pool below the level asked, in course order

    /// Whether each of those outcomes is needed, not just some of them.
    [[nodiscard]] bool needsEveryOne() const { return missing == static_cast<int>(codes.size()); }
    bool operator==(const AlsoNeeded&) const = default;
};

/// Everything that the sentence about credit says, without the book it came from.
struct CreditFacts {
    CreditSentence sentence = CreditSentence::None;
    int count = 0; ///< as it is to be said
    int needed = 0;
    int toGo = 0;
    int ofThese = 0;
    int exempt = 0;

    /// Where the sentence is AlsoNeed, and before anything was seen: the other conditions that miss
    /// outcomes. Those that ask for outcomes by name at the credit level are one: "I also need
    /// numbers 4 and 21."
    std::vector<AlsoNeeded> also;

    bool operator==(const CreditFacts&) const = default;
};

/// Levels are one for each outcome of the book, as proficiencies() gives them. The level asked is
/// named in the language where it has a name there.
[[nodiscard]] CreditFacts creditFacts(const ClassBook& book, const CreditStanding& standing,
                                      const std::vector<Proficiency>& levels,
                                      std::string_view language = {});

} // namespace trellis
