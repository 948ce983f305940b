// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/mastery/pool.h"

#include <algorithm>

namespace trellis {

namespace {

/// Whether a condition after the first misses outcomes.
bool anotherMisses(const CreditStanding& standing)
{
    return std::any_of(standing.conditions.begin() + 1, standing.conditions.end(),
                       [](const ConditionStanding& condition) { return !condition.holds; });
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
    return anotherMisses(standing) ? CreditSentence::AlsoNeed : CreditSentence::ToGo;
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
    const bool isJustStarting = words.sentence == CreditSentence::JustStarting;
    if (words.sentence != CreditSentence::AlsoNeed && !isJustStarting) {
        return words;
    }
    words.count = std::min(words.count, words.needed);
    for (std::size_t i = 1; i < standing.conditions.size(); ++i) {
        if (standing.conditions[i].holds) {
            continue;
        }
        CreditWords::Other other{i, {}};
        for (const std::size_t outcome :
             poolOf(book, standing.rule.conditions[i], &levels, standing.asOf)) {
            if (!meets(levels.at(outcome), standing.conditions[i].rank)) {
                other.outcomes.push_back(outcome);
            }
        }
        words.others.push_back(std::move(other));
    }
    return words;
}

} // namespace trellis
