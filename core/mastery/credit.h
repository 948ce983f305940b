// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/mastery/proficiency.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trellis {

/// The first that fits, in this order. Source: mastery/README.md 5.
enum class Standing : std::uint8_t { NoRule, Earned, OutOfReach, OneAway, NotStarted, OnTheWay };

/// "oneAway": the stable name that the command line uses.
[[nodiscard]] std::string_view standingName(Standing standing);

/// One condition for one student.
struct ConditionStanding {
    int count = 0;    ///< outcomes of the pool at the level or above
    int needed = 0;   ///< after percent and exemptions
    int missing = 0;  ///< needed − count, not below 0; 0 for an empty pool of named outcomes
    int poolSize = 0; ///< after exemptions
    int rank = 0;     ///< of the level asked
    bool holds = false;
    bool isOutOfReach = false; ///< fails even with every outcome of the pool at the top level

    bool operator==(const ConditionStanding&) const = default;
};

/// Where a student stands towards the credit of the course.
struct CreditStanding {
    Date asOf;
    Standing standing = Standing::NoRule;
    bool hasOwnRule = false;
    CreditRule rule;                           ///< the one in force
    std::vector<ConditionStanding> conditions; ///< one for each of the rule
    bool isEarned = false;
    bool isOutOfReach = false;
    std::optional<int> count;         ///< of the first condition; none without a rule
    std::optional<int> needed;        ///< of the first condition; none without a rule
    std::optional<int> toGo;          ///< none when out of reach or without a rule
    std::vector<std::size_t> closest; ///< outcome indexes in the book, the closest first
    int levelsToRise = 0;             ///< of the first closest; 0 without any
    int exempt = 0;                   ///< outcomes that do not count for the student
    int allOutcomes = 0;              ///< "these 10": the pool of all outcomes after exemptions
    bool hasEvidence = false;         ///< a mark with a level or a decision on any outcome
    const Award* award = nullptr;     ///< the newest that is not revoked; refers to the record
    std::optional<bool> stillMeets;   ///< none unless awarded
};

/// Levels are one for each outcome of the book, in course order, as proficiencies() gives them.
/// Source: mastery/README.md 5.
[[nodiscard]] CreditStanding creditStanding(const ClassBook& book, const StudentRecord& record,
                                            const std::vector<Proficiency>& levels, Date asOf);
[[nodiscard]] CreditStanding creditStanding(const ClassBook& book, const StudentRecord& record,
                                            Date asOf);

/// The order of the list of students who are one away. Source: mastery/README.md 5, standing.
struct OneAwayRow {
    const StudentRecord* record = nullptr;
    std::size_t closest = 0; ///< outcome index in the book
    int levelsToRise = 0;
    std::optional<Date> newestRise;
};
[[nodiscard]] std::vector<OneAwayRow> oneAway(const ClassBook& book, Date asOf);

/// Refuses a rule that could not be meant: K below 1 or above the pool, a percent outside 1–100, an
/// outcome of another course or named twice, a level that is not on the scale. For a rule of one
/// student the pool is what remains after that student's exemptions.
/// Errors: RuleCountTooSmall, RuleCountAbovePool, RulePercentOutOfRange, RuleForeignOutcome,
/// RuleOutcomeTwice, RuleLevelNotOnScale, UnknownCategory, MissingValue (no outcome named);
/// where is the number of the condition, 1 for the first; the pool in values is "all", the name of
/// a category, or codes with commas.
[[nodiscard]] Result<void> checkRule(const ClassBook& book, const CreditRule& rule,
                                     const StudentRecord* ownRuleOf, Date today);

/// Which sentence of mastery/README.md 5 fits, as data; the words are made in ui/text.
enum class CreditSentence : std::uint8_t {
    None,         ///< no rule
    Met,          ///< I have 7 of the 7 I need. I have earned credit!
    Above,        ///< I needed 7 and I have 9. I have earned credit!
    Awarded,      ///< I have earned credit!
    OutOfReach,   ///< My teacher and I will plan how I finish.
    JustStarting, ///< I need 7 of these 10 for credit. I am just starting.
    ToGo,         ///< I have 5 of the 7 I need for credit. 2 to go.
    AlsoNeed,     ///< I have 6 of the 7 I need for credit. I also need …
};
struct CreditWords {
    CreditSentence sentence = CreditSentence::None;
    int count = 0; ///< as it is to be said: at most needed where another condition misses
    int needed = 0;
    int toGo = 0;
    int ofThese = 0; ///< "these 10": the pool of the first condition after exemptions
    int exempt = 0;  ///< "2 outcomes do not count for me." follows if any
    /// A condition after the first that misses outcomes.
    struct Other {
        std::size_t condition = 0;         ///< of the rule
        std::vector<std::size_t> outcomes; ///< of its pool below the level asked, book indexes
    };
    std::vector<Other> others; ///< for AlsoNeed and JustStarting, in the order of the rule
};
[[nodiscard]] CreditWords creditWords(const ClassBook& book, const CreditStanding& standing,
                                      const std::vector<Proficiency>& levels);

} // namespace trellis
