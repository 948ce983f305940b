// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/explain.h"

#include "core/mastery/methods/methods.h"

#include <algorithm>

namespace trellis {

namespace {

bool hasThresholds(Method method)
{
    switch (method) {
    case Method::Median:
    case Method::Average:
    case Method::WeightedLatest:
    case Method::Decaying:
        return true;
    case Method::Latest:
    case Method::Highest:
    case Method::MostCommon:
    case Method::TimesShown:
    case Method::InARow:
        return false;
    }
    return false;
}

/// Marks of a rank or above, so many of them without a lower one between.
std::vector<bool> inRuns(const std::vector<int>& ranks, int rank, int length)
{
    std::vector<bool> used(ranks.size(), false);
    std::size_t first = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] < rank) {
            first = i + 1;
        } else if (i + 1 - first >= static_cast<std::size_t>(length)) {
            std::fill(used.begin() + static_cast<std::ptrdiff_t>(first),
                      used.begin() + static_cast<std::ptrdiff_t>(i) + 1, true);
        }
    }
    return used;
}

std::vector<bool> atOrAbove(const std::vector<int>& ranks, int rank)
{
    return inRuns(ranks, rank, 1);
}

std::vector<bool> lastOnes(std::size_t marks, std::size_t used)
{
    std::vector<bool> result(marks, false);
    std::fill(result.end() - static_cast<std::ptrdiff_t>(used), result.end(), true);
    return result;
}

/// Which marks the result rests on; there is one.
std::vector<bool> usedOf(const std::vector<int>& ranks, int result, const OutcomeSettings& settings)
{
    const MethodChoice& method = settings.method;
    const int best = methods::highest(ranks);
    const bool isShown = result >= settings.creditRank;
    switch (method.method) {
    case Method::Latest:
        return lastOnes(ranks.size(), 1);
    case Method::Highest:
        return atOrAbove(ranks, best);
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
        return lastOnes(ranks.size(), methods::window(ranks, method.parameter).size());
    case Method::WeightedLatest:
    case Method::Decaying:
        return lastOnes(ranks.size(), ranks.size());
    case Method::TimesShown:
        return atOrAbove(ranks, isShown ? result : best);
    case Method::InARow:
        return isShown ? inRuns(ranks, result, parameterOf(method)) : atOrAbove(ranks, best);
    }
    return {};
}

/// How many marks at the next level are missing until it is reached.
int missingForNext(const std::vector<int>& ranks, int result, const OutcomeSettings& settings)
{
    const Method method = settings.method.method;
    const int next = result + 1;
    if ((method != Method::TimesShown && method != Method::InARow) || next > settings.topRank) {
        return 0;
    }
    if (next < settings.creditRank) {
        return 1;
    }
    const auto isThere = [next](int rank) { return rank >= next; };
    const auto firstBelow = std::find_if_not(ranks.rbegin(), ranks.rend(), isThere);
    const auto shown = method == Method::TimesShown
                           ? std::count_if(ranks.begin(), ranks.end(), isThere)
                           : std::distance(ranks.rbegin(), firstBelow);
    return parameterOf(settings.method) - static_cast<int>(shown);
}

/// The numbers of the arithmetic; there is a result.
void explainResult(Explanation& result, const std::vector<int>& ranks, int rank,
                   const OutcomeSettings& settings)
{
    const std::vector<bool> used = usedOf(ranks, rank, settings);
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        result.steps[i].isUsed = used[i];
    }
    const Method method = settings.method.method;
    if (method == Method::WeightedLatest && ranks.size() > 1) {
        result.before = methods::average(std::span(ranks).first(ranks.size() - 1));
    }
    if (method == Method::Median) {
        const methods::Middle middle =
            methods::middle(methods::window(ranks, settings.method.parameter));
        result.middle = {middle.lower, middle.upper};
    }
    if (method == Method::Decaying) {
        double running = ranks.front();
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            if (i > 0) {
                result.before = running;
                running = methods::decayed(running, ranks[i], parameterOf(settings.method));
            }
            result.steps[i].running = running;
        }
    }
    if (hasThresholds(method)) {
        const auto place = static_cast<std::size_t>(rank);
        if (rank >= 2) {
            result.threshold = settings.thresholds[place - 2];
        }
        if (place - 1 < settings.thresholds.size()) {
            result.nextThreshold = settings.thresholds[place - 1];
        }
    }
    result.stillNeeded = missingForNext(ranks, rank, settings);
}

} // namespace

Explanation explain(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
                    Date asOf)
{
    const OutcomeSettings settings = settingsFor(book, outcome);
    Explanation result;
    result.method = settings.method;
    result.proficiency = proficiency(book, record, outcome, asOf);
    std::vector<int> ranks;
    for (const Evidence& evidence : book.evidenceOf(record, outcome.id)) {
        if (takesPart(evidence, asOf)) {
            result.steps.push_back({&evidence, false, std::nullopt});
            ranks.push_back(evidence.rank);
        }
    }
    if (result.proficiency.calculated.rank) {
        explainResult(result, ranks, *result.proficiency.calculated.rank, settings);
    }
    for (int rank = 1; rank <= settings.topRank; ++rank) {
        ranks.push_back(rank);
        result.next.push_back({rank, calculate(ranks, settings).rank});
        ranks.pop_back();
    }
    return result;
}

} // namespace trellis
