// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/credit_facts.h"

#include <optional>
#include <set>

namespace trellis {

namespace {

bool asksForNamed(const AlsoNeeded& needed)
{
    return needed.pool == PoolKind::Named && needed.asksCreditLevel && needed.needsEveryOne();
}

AlsoNeeded alsoNeeded(const ClassBook& book, const CreditStanding& standing,
                      const CreditWords::Other& other, std::string_view language)
{
    const ConditionStanding& condition = standing.conditions.at(other.condition);
    const Pool& pool = standing.rule.conditions.at(other.condition).pool;
    AlsoNeeded needed;
    if (const auto* id = std::get_if<CategoryId>(&pool)) {
        const Category* category = book.find(*id);
        needed.pool = PoolKind::Category;
        needed.category = category != nullptr ? category->name : std::string();
    } else if (std::holds_alternative<std::vector<OutcomeId>>(pool)) {
        needed.pool = PoolKind::Named;
    }
    needed.missing = condition.missing;
    needed.asksCreditLevel = condition.rank == book.scale.creditRank;
    needed.rank = condition.rank;
    needed.level = book.scale.level(condition.rank).nameIn(language);
    for (const std::size_t outcome : other.outcomes) {
        needed.codes.push_back(book.outcomes.at(outcome).code);
    }
    return needed;
}

} // namespace

CreditFacts creditFacts(const ClassBook& book, const CreditStanding& standing,
                        const std::vector<Proficiency>& levels, std::string_view language)
{
    const CreditWords words = creditWords(book, standing, levels);
    CreditFacts facts;
    facts.sentence = words.sentence;
    facts.count = words.count;
    facts.needed = words.needed;
    facts.toGo = words.toGo;
    facts.ofThese = words.ofThese;
    facts.exempt = words.exempt;
    std::set<std::size_t> byName;
    std::optional<std::size_t> named;
    for (const CreditWords::Other& other : words.others) {
        AlsoNeeded needed = alsoNeeded(book, standing, other, language);
        if (!asksForNamed(needed)) {
            facts.also.push_back(std::move(needed));
            continue;
        }
        byName.insert(other.outcomes.begin(), other.outcomes.end());
        if (!named) {
            named = facts.also.size();
            facts.also.push_back(std::move(needed));
        }
    }
    if (named) {
        AlsoNeeded& together = facts.also.at(*named);
        together.codes.clear();
        for (const std::size_t outcome : byName) {
            together.codes.push_back(book.outcomes.at(outcome).code);
        }
        together.missing = static_cast<int>(together.codes.size());
    }
    return facts;
}

} // namespace trellis
