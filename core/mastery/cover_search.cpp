// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/cover_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace trellis {

namespace {

/// Weights are whole numbers of this fraction, so that the bound is exact.
constexpr std::int64_t kOne = 1 << 20;

/// Steps towards good weights: the more, the smaller the search. Measured on random rules.
constexpr int kFirstRounds = 400;
constexpr int kLaterRounds = 100;

} // namespace

CoverSearch::CoverSearch(std::vector<int> missing, std::vector<Kind> kinds)
    : m_demanded(std::move(missing)), m_kinds(std::move(kinds)), m_weights(m_demanded.size(), kOne),
      m_missing(m_demanded), m_taken(m_kinds.size(), 0)
{
    for (const Kind& kind : m_kinds) {
        m_left.push_back(kind.count);
    }
    takeGreedily();
    m_smallest = std::accumulate(m_found.begin(), m_found.end(), 0);
    findWeights(m_smallest, kFirstRounds);
    const auto atLeast = static_cast<int>((bound() + kOne - 1) / kOne);
    while (m_smallest > atLeast && canMeet(m_smallest - 1)) {
        m_smallest = std::accumulate(m_found.begin(), m_found.end(), 0);
    }
}

void CoverSearch::take(std::size_t kind, int helpers)
{
    for (const std::size_t demand : m_kinds[kind].demands) {
        m_missing[demand] -= helpers;
    }
    m_left[kind] -= helpers;
    m_taken[kind] += helpers;
}

/// The weight of the demands that a helper of this kind would still bring closer.
CoverSearch::Weight CoverSearch::weightOf(std::size_t kind) const
{
    Weight weight = 0;
    for (const std::size_t demand : m_kinds[kind].demands) {
        weight += m_missing[demand] > 0 ? m_weights[demand] : 0;
    }
    return weight;
}

/// At least so many more are needed, in parts of kOne. Any weights give a valid bound: the dual of
/// the relaxation in which helpers can be taken in parts.
CoverSearch::Weight CoverSearch::bound() const
{
    Weight value = 0;
    for (std::size_t demand = 0; demand < m_missing.size(); ++demand) {
        value += m_weights[demand] * std::max(m_missing[demand], 0);
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        value -= m_left[kind] * std::max<Weight>(weightOf(kind) - kOne, 0);
    }
    return value;
}

/// Sets aside the kinds of which one would lift the bound above the budget.
void CoverSearch::settle(Weight slack, std::vector<Change>& changes)
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (m_left[kind] > 0 && kOne - weightOf(kind) > slack) {
            changes.push_back({kind, m_left[kind]});
            m_left[kind] = 0;
        }
    }
}

/// A first set, not always a smallest: always one of the kind that helps most, then without those
/// that turned out not to be needed.
void CoverSearch::takeGreedily()
{
    const auto helps = [this](std::size_t kind) { return m_left[kind] > 0 ? weightOf(kind) : 0; };
    for (;;) {
        std::size_t best = 0;
        for (std::size_t kind = 1; kind < m_kinds.size(); ++kind) {
            best = helps(kind) > helps(best) ? kind : best;
        }
        if (helps(best) == 0) {
            break;
        }
        take(best, 1);
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const auto isSpare = [this](std::size_t demand) { return m_missing[demand] < 0; };
        while (m_taken[kind] > 0 &&
               std::all_of(m_kinds[kind].demands.begin(), m_kinds[kind].demands.end(), isSpare)) {
            take(kind, -1);
        }
    }
    m_found = m_taken;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        while (m_taken[kind] > 0) {
            take(kind, -1);
        }
    }
}

/// Moves the weights so that the bound of what is left becomes high, by subgradient steps towards
/// the aim.
void CoverSearch::findWeights(int aim, int rounds)
{
    std::vector<double> demanded;
    std::vector<double> weights;
    for (std::size_t demand = 0; demand < m_missing.size(); ++demand) {
        demanded.push_back(std::max(m_missing[demand], 0));
        weights.push_back(m_missing[demand] > 0
                              ? static_cast<double>(m_weights[demand]) / static_cast<double>(kOne)
                              : 0.0);
    }
    std::vector<double> best = weights;
    double bestValue = -1e9;
    double step = 1.0;
    int sinceBetter = 0;
    for (int round = 0; round < rounds && bestValue <= aim - 1.0; ++round) {
        std::vector<double> slope = demanded;
        double value = std::inner_product(weights.begin(), weights.end(), demanded.begin(), 0.0);
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            double excess = -1.0;
            for (const std::size_t demand : m_kinds[kind].demands) {
                excess += weights[demand];
            }
            if (excess > 0.0) {
                value -= excess * m_left[kind];
                for (const std::size_t demand : m_kinds[kind].demands) {
                    slope[demand] -= m_left[kind];
                }
            }
        }
        if (value > bestValue + 1e-6) {
            bestValue = value;
            best = weights;
            sinceBetter = 0;
        } else if (++sinceBetter == 10) {
            step /= 2;
            sinceBetter = 0;
        }
        const double length = std::inner_product(slope.begin(), slope.end(), slope.begin(), 0.0);
        if (length < 1e-9) {
            break;
        }
        for (std::size_t demand = 0; demand < weights.size(); ++demand) {
            const double moved = weights[demand] + step * (aim - value) / length * slope[demand];
            weights[demand] = demanded[demand] > 0.0 ? std::max(moved, 0.0) : 0.0;
        }
    }
    for (std::size_t demand = 0; demand < best.size(); ++demand) {
        m_weights[demand] = std::llround(best[demand] * static_cast<double>(kOne));
    }
}

/// Whether at most so many helpers more meet the demands; then m_found has them.
bool CoverSearch::canMeet(int budget)
{
    if (*std::max_element(m_missing.begin(), m_missing.end()) <= 0) {
        m_found = m_taken;
        return budget >= 0;
    }
    const Weight slack = budget * kOne - bound();
    if (slack < 0) {
        return false;
    }
    std::vector<Change> changes;
    settle(slack, changes);
    const bool isMet = canBranch(budget);
    takeBack(changes);
    return isMet;
}

bool CoverSearch::canBranch(int budget)
{
    std::vector<int> spare(m_missing.size(), 0);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        for (const std::size_t demand : m_kinds[kind].demands) {
            spare[demand] += m_left[kind];
        }
    }
    // The demand with the least choice first.
    std::size_t tightest = m_missing.size();
    for (std::size_t demand = 0; demand < m_missing.size(); ++demand) {
        spare[demand] -= m_missing[demand];
        if (m_missing[demand] > 0 &&
            (tightest == m_missing.size() || spare[demand] < spare[tightest])) {
            tightest = demand;
        }
    }
    if (spare[tightest] < 0) {
        return false;
    }
    const std::size_t kind = kindToTry(tightest);
    take(kind, 1);
    const bool with = canMeet(budget - 1);
    take(kind, -1);
    if (with) {
        return true;
    }
    std::vector<Change> changes;
    setAside(kind, changes);
    const bool without = canMeet(budget);
    takeBack(changes);
    return without;
}

std::size_t CoverSearch::kindToTry(std::size_t demand) const
{
    std::size_t best = m_kinds.size();
    Weight bestWeight = -1;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const std::vector<std::size_t>& helped = m_kinds[kind].demands;
        if (m_left[kind] > 0 && std::binary_search(helped.begin(), helped.end(), demand)) {
            const Weight weight = weightOf(kind);
            if (weight > bestWeight) {
                best = kind;
                bestWeight = weight;
            }
        }
    }
    return best;
}

/// No more of this kind, and so none of a kind that helps nothing else: a set with such a one
/// would be as good with one of this kind in its place, and those have been looked at.
void CoverSearch::setAside(std::size_t kind, std::vector<Change>& changes)
{
    const std::vector<std::size_t>& helped = m_kinds[kind].demands;
    for (std::size_t other = 0; other < m_kinds.size(); ++other) {
        const std::vector<std::size_t>& theirs = m_kinds[other].demands;
        const bool helpsNothingElse =
            std::all_of(theirs.begin(), theirs.end(), [this, &helped](std::size_t demand) {
                return m_missing[demand] <= 0 ||
                       std::binary_search(helped.begin(), helped.end(), demand);
            });
        if (m_left[other] > 0 && helpsNothingElse) {
            changes.push_back({other, m_left[other]});
            m_left[other] = 0;
        }
    }
}

void CoverSearch::takeBack(const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        m_left[change.kind] = change.left;
    }
}

/// A kind that can take the place of one in a smallest set is in a smallest set too.
void CoverSearch::markExchangeable(const Counts& found, std::vector<bool>& isIn) const
{
    std::vector<int> over(m_demanded.size(), 0);
    for (std::size_t demand = 0; demand < over.size(); ++demand) {
        over[demand] -= m_demanded[demand];
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        for (const std::size_t demand : m_kinds[kind].demands) {
            over[demand] += found[kind];
        }
    }
    for (std::size_t out = 0; out < m_kinds.size(); ++out) {
        if (found[out] == 0) {
            continue;
        }
        isIn[out] = true;
        for (std::size_t in = 0; in < m_kinds.size(); ++in) {
            const std::vector<std::size_t>& helped = m_kinds[in].demands;
            isIn[in] = isIn[in] || std::all_of(m_kinds[out].demands.begin(),
                                               m_kinds[out].demands.end(), [&](std::size_t demand) {
                                                   return over[demand] > 0 ||
                                                          std::binary_search(helped.begin(),
                                                                             helped.end(), demand);
                                               });
        }
    }
}

std::vector<bool> CoverSearch::kindsInSmallest()
{
    std::vector<bool> isIn(m_kinds.size(), false);
    markExchangeable(m_found, isIn);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (isIn[kind]) {
            continue;
        }
        take(kind, 1);
        const std::vector<Weight> weights = m_weights;
        findWeights(m_smallest, kLaterRounds);
        const bool isPossible = canMeet(m_smallest - 1);
        m_weights = weights;
        take(kind, -1);
        if (isPossible) {
            markExchangeable(m_found, isIn);
        }
    }
    return isIn;
}

} // namespace trellis
