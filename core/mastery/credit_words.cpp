// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/mastery/pool.h"

#include <algorithm>

namespace trellis {

namespace {

/// The first condition after the first that misses outcomes; 0 where there is none.
std::size_t otherThatMisses(const CreditStanding& standing)
{
    for (std::size_t i = 1; i < standing.conditions.size(); ++i) {
        if (!standing.conditions[i].holds) {
            return i;
        }
    }
    return 0;
}

CreditSentence sentenceFor(const CreditStanding& standing)
{
    if (standing.standing == Standing::NoRule) {
        return CreditSentence::None;
    }
    if (standing.isEarned) {
        return standing.count > standing.needed ? CreditSentence::Above : CreditSentence::Met;
    }
    if (standing.award != nullptr) {
        return CreditSentence::Awarded;
    }
    if (standing.isOutOfReach) {
        return CreditSentence::OutOfReach;
    }
    if (!standing.hasEvidence) {
        return CreditSentence::JustStarting;
    }
    return otherThatMisses(standing) > 0 ? CreditSentence::AlsoNeed : CreditSentence::ToGo;
}

} // namespace

CreditWords creditWords(const ClassBook& book, const CreditStanding& standing,
                        const std::vector<Proficiency>& levels)
{
    CreditWords words;
    words.sentence = sentenceFor(standing);
    if (words.sentence == CreditSentence::None) {
        return words;
    }
    words.count = standing.count.value_or(0);
    words.needed = standing.needed.value_or(0);
    words.toGo = standing.toGo.value_or(0);
    words.ofThese = standing.conditions.front().poolSize;
    words.exempt = standing.exempt;
    if (words.sentence != CreditSentence::AlsoNeed) {
        return words;
    }
    words.count = std::min(words.count, words.needed);
    words.condition = otherThatMisses(standing);
    const int rank = standing.conditions[words.condition].rank;
    for (const std::size_t outcome :
         poolOf(book, standing.rule.conditions[words.condition], &levels, standing.asOf)) {
        if (!meets(levels.at(outcome), rank)) {
            words.outcomes.push_back(outcome);
        }
    }
    return words;
}

} // namespace trellis
