// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/pool.h"

#include <algorithm>

namespace trellis {

namespace {

bool isHabit(const ClassBook& book, const Outcome& outcome)
{
    const Category* category = outcome.category ? book.find(*outcome.category) : nullptr;
    return category != nullptr && category->isHabits;
}

bool isIn(const ClassBook& book, const Pool& pool, const Outcome& outcome)
{
    if (const auto* category = std::get_if<CategoryId>(&pool)) {
        return outcome.category == *category;
    }
    if (const auto* named = std::get_if<std::vector<OutcomeId>>(&pool)) {
        return std::find(named->begin(), named->end(), outcome.id) != named->end();
    }
    return !isHabit(book, outcome);
}

} // namespace

std::vector<std::size_t> poolOf(const ClassBook& book, const Condition& condition,
                                const std::vector<Proficiency>* levels, Date asOf)
{
    std::vector<std::size_t> pool;
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        const bool isExempt = levels != nullptr && levels->at(i).isExempt();
        if (!isExempt && !book.isArchivedOn(book.outcomes[i], asOf) &&
            isIn(book, condition.pool, book.outcomes[i])) {
            pool.push_back(i);
        }
    }
    return pool;
}

int rankAsked(const ClassBook& book, const Condition& condition)
{
    const int rank = condition.level ? book.scale.rankOf(*condition.level) : 0;
    return rank > 0 ? rank : book.scale.creditRank;
}

ConditionStanding conditionStanding(const ClassBook& book, const Condition& condition,
                                    const std::vector<std::size_t>& pool,
                                    const std::vector<Proficiency>& levels)
{
    ConditionStanding result;
    result.rank = rankAsked(book, condition);
    result.poolSize = static_cast<int>(pool.size());
    result.count =
        static_cast<int>(std::count_if(pool.begin(), pool.end(), [&](std::size_t outcome) {
            return meets(levels.at(outcome), result.rank);
        }));
    const bool isNamed = std::holds_alternative<std::vector<OutcomeId>>(condition.pool);
    if (pool.empty() && isNamed) {
        result.holds = true;
        return result;
    }
    result.needed = condition.isPercent ? percentCeiling(condition.atLeast, result.poolSize)
                                        : condition.atLeast;
    result.missing = std::max(result.needed - result.count, 0);
    result.isOutOfReach = pool.empty() || result.needed > result.poolSize;
    result.holds = !pool.empty() && result.missing == 0;
    return result;
}

} // namespace trellis
