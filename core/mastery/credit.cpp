// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"

#include "core/mastery/pool.h"
#include "core/mastery/smallest_sets.h"

#include <algorithm>
#include <tuple>

namespace trellis {

namespace {

/// What raising an outcome to the top level would bring.
struct Candidate {
    std::size_t outcome = 0;
    int levelsToRise = 0; ///< to the lowest level asked by the conditions it helps
    std::optional<Date> newestRise;

    /// Fewest levels to rise, then newest rise, never last, then course order.
    [[nodiscard]] bool isCloserThan(const Candidate& other) const
    {
        return std::tie(levelsToRise, other.newestRise, outcome) <
               std::tie(other.levelsToRise, newestRise, other.outcome);
    }
};

Candidate candidateFor(std::size_t outcome, const Proficiency& level,
                       const std::vector<ConditionStanding>& conditions,
                       const std::vector<std::vector<std::size_t>>& pools)
{
    const int rank = level.rank.value_or(0);
    std::optional<int> lowest;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (!conditions[i].holds && conditions[i].rank > rank &&
            std::binary_search(pools[i].begin(), pools[i].end(), outcome)) {
            lowest = std::min(lowest.value_or(conditions[i].rank), conditions[i].rank);
        }
    }
    return {outcome, lowest.value_or(rank) - rank, level.lastRise};
}

/// The size of the smallest sets of outcomes that make the rule hold, and their members in order.
void findClosest(CreditStanding& result, const std::vector<std::vector<std::size_t>>& pools,
                 const std::vector<Proficiency>& levels)
{
    std::vector<Demand> demands;
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const ConditionStanding& condition = result.conditions[i];
        if (condition.holds) {
            continue;
        }
        Demand demand{condition.missing, {}};
        std::copy_if(pools[i].begin(), pools[i].end(), std::back_inserter(demand.helpers),
                     [&](std::size_t outcome) { return !meets(levels[outcome], condition.rank); });
        demands.push_back(std::move(demand));
    }
    const SmallestSets sets = smallestSets(std::move(demands));
    std::vector<Candidate> candidates;
    for (const std::size_t outcome : sets.members) {
        candidates.push_back(candidateFor(outcome, levels[outcome], result.conditions, pools));
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.isCloserThan(b); });
    result.toGo = sets.size;
    for (const Candidate& candidate : candidates) {
        result.closest.push_back(candidate.outcome);
    }
    result.levelsToRise = candidates.empty() ? 0 : candidates.front().levelsToRise;
}

/// The newest award of the day that is not revoked.
const Award* awardOn(const StudentRecord& record, Date asOf)
{
    const Award* newest = nullptr;
    for (const Award& award : record.awards) {
        const bool isRevoked = award.revokedOn && *award.revokedOn <= asOf;
        if (award.date <= asOf && !isRevoked && (newest == nullptr || newest->date <= award.date)) {
            newest = &award;
        }
    }
    return newest;
}

Standing standingOf(const CreditStanding& credit)
{
    if (credit.conditions.empty()) {
        return Standing::NoRule;
    }
    if (credit.isEarned) {
        return Standing::Earned;
    }
    if (credit.isOutOfReach) {
        return Standing::OutOfReach;
    }
    if (credit.toGo == 1) {
        return Standing::OneAway;
    }
    return credit.hasEvidence ? Standing::OnTheWay : Standing::NotStarted;
}

void lookAtConditions(CreditStanding& result, const ClassBook& book,
                      const std::vector<Proficiency>& levels, Date asOf)
{
    std::vector<std::vector<std::size_t>> pools;
    for (const Condition& condition : result.rule.conditions) {
        pools.push_back(poolOf(book, condition, &levels, asOf));
        result.conditions.push_back(conditionStanding(book, condition, pools.back(), levels));
    }
    if (result.conditions.empty()) {
        return;
    }
    result.count = result.conditions.front().count;
    result.needed = result.conditions.front().needed;
    const auto holds = [](const ConditionStanding& c) { return c.holds; };
    const auto isOutOfReach = [](const ConditionStanding& c) { return c.isOutOfReach; };
    result.isEarned = std::all_of(result.conditions.begin(), result.conditions.end(), holds);
    result.isOutOfReach =
        std::any_of(result.conditions.begin(), result.conditions.end(), isOutOfReach);
    if (!result.isOutOfReach) {
        findClosest(result, pools, levels);
    }
}

} // namespace

std::string_view standingName(Standing standing)
{
    switch (standing) {
    case Standing::NoRule:
        return "noRule";
    case Standing::Earned:
        return "earned";
    case Standing::OutOfReach:
        return "outOfReach";
    case Standing::OneAway:
        return "oneAway";
    case Standing::NotStarted:
        return "notStarted";
    case Standing::OnTheWay:
        return "onTheWay";
    }
    return {};
}

CreditStanding creditStanding(const ClassBook& book, const StudentRecord& record,
                              const std::vector<Proficiency>& levels, Date asOf)
{
    CreditStanding result;
    result.asOf = asOf;
    result.hasOwnRule = record.ownRule.has_value();
    result.rule = record.ownRule ? record.ownRule->rule : book.rule;
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        const Proficiency& level = levels.at(i);
        const bool isExempt = level.isExempt() && !book.isArchivedOn(book.outcomes[i], asOf);
        result.exempt += isExempt ? 1 : 0;
        result.hasEvidence =
            result.hasEvidence || level.calculated.marks > 0 || level.decision != nullptr;
    }
    result.allOutcomes = static_cast<int>(poolOf(book, Condition{}, &levels, asOf).size());
    lookAtConditions(result, book, levels, asOf);
    result.standing = standingOf(result);
    result.award = awardOn(record, asOf);
    if (result.award != nullptr) {
        result.stillMeets = result.isEarned;
    }
    return result;
}

CreditStanding creditStanding(const ClassBook& book, const StudentRecord& record, Date asOf)
{
    return creditStanding(book, record, proficiencies(book, record, asOf), asOf);
}

} // namespace trellis
