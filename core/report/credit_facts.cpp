// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/credit_facts.h"

namespace trellis {

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
    if (words.sentence != CreditSentence::AlsoNeed) {
        return facts;
    }
    const ConditionStanding& condition = standing.conditions.at(words.condition);
    const Pool& pool = standing.rule.conditions.at(words.condition).pool;
    if (const auto* id = std::get_if<CategoryId>(&pool)) {
        const Category* category = book.find(*id);
        facts.pool = PoolKind::Category;
        facts.category = category != nullptr ? category->name : std::string();
    } else if (std::holds_alternative<std::vector<OutcomeId>>(pool)) {
        facts.pool = PoolKind::Named;
    }
    facts.missing = condition.missing;
    facts.asksCreditLevel = condition.rank == book.scale.creditRank;
    facts.level = book.scale.level(condition.rank).nameIn(language);
    for (const std::size_t outcome : words.outcomes) {
        facts.codes.push_back(book.outcomes.at(outcome).code);
    }
    return facts;
}

} // namespace trellis
