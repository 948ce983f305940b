// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/smallest_sets.h"

#include "core/mastery/cover_search.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace trellis {

namespace {

void remove(std::vector<Demand>& demands, const std::vector<std::size_t>& taken)
{
    for (Demand& demand : demands) {
        const auto isTaken = [&taken](std::size_t helper) {
            return std::binary_search(taken.begin(), taken.end(), helper);
        };
        demand.missing -= static_cast<int>(std::erase_if(demand.helpers, isTaken));
    }
    std::erase_if(demands, [](const Demand& demand) { return demand.missing <= 0; });
}

/// Takes the helpers of every demand that needs all it has; they are in every set that meets it.
void takeForced(std::vector<Demand>& demands, SmallestSets& result)
{
    const auto needsAll = [](const Demand& demand) {
        return demand.missing >= static_cast<int>(demand.helpers.size());
    };
    for (auto it = std::find_if(demands.begin(), demands.end(), needsAll); it != demands.end();
         it = std::find_if(demands.begin(), demands.end(), needsAll)) {
        const std::vector<std::size_t> taken = it->helpers;
        result.size += static_cast<int>(taken.size());
        result.members.insert(result.members.end(), taken.begin(), taken.end());
        remove(demands, taken);
    }
}

/// Whether whatever meets one demand meets the other too: at most so many of its helpers as the
/// other does not have can be spent outside.
bool follows(const Demand& other, const Demand& from)
{
    std::vector<std::size_t> outside;
    std::set_difference(from.helpers.begin(), from.helpers.end(), other.helpers.begin(),
                        other.helpers.end(), std::back_inserter(outside));
    return other.missing <= from.missing - static_cast<int>(outside.size());
}

std::vector<Demand> withoutImplied(const std::vector<Demand>& demands)
{
    std::vector<Demand> kept;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        bool isImplied = false;
        for (std::size_t j = 0; j < demands.size() && !isImplied; ++j) {
            // Of two that follow from each other the first stays.
            isImplied = i != j && follows(demands[i], demands[j]) &&
                        (j < i || !follows(demands[j], demands[i]));
        }
        if (!isImplied) {
            kept.push_back(demands[i]);
        }
    }
    return kept;
}

/// Demands that share helpers, directly or through others, as lists of indexes.
std::vector<std::vector<std::size_t>> connected(const std::vector<Demand>& demands)
{
    std::vector<std::size_t> group(demands.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    std::map<std::size_t, std::size_t> firstWith;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        for (const std::size_t helper : demands[i].helpers) {
            const std::size_t joined = group[firstWith.try_emplace(helper, i).first->second];
            std::replace(group.begin(), group.end(), group[i], joined);
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> byGroup;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        byGroup[group[i]].push_back(i);
    }
    std::vector<std::vector<std::size_t>> groups;
    for (auto& [name, members] : byGroup) {
        groups.push_back(std::move(members));
    }
    return groups;
}

/// Helpers that help the same demands are interchangeable.
void solve(const std::vector<Demand>& demands, const std::vector<std::size_t>& group,
           SmallestSets& result)
{
    if (group.size() == 1) {
        const Demand& only = demands[group.front()];
        result.size += only.missing;
        result.members.insert(result.members.end(), only.helpers.begin(), only.helpers.end());
        return;
    }
    std::map<std::size_t, std::vector<std::size_t>> demandsOf;
    std::vector<int> missing;
    for (std::size_t i = 0; i < group.size(); ++i) {
        missing.push_back(demands[group[i]].missing);
        for (const std::size_t helper : demands[group[i]].helpers) {
            demandsOf[helper].push_back(i);
        }
    }
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> alike;
    for (const auto& [helper, helped] : demandsOf) {
        alike[helped].push_back(helper);
    }
    std::vector<CoverSearch::Kind> kinds;
    for (const auto& [helped, helpers] : alike) {
        kinds.push_back({helped, static_cast<int>(helpers.size())});
    }
    CoverSearch search(std::move(missing), std::move(kinds));
    result.size += search.smallest();
    const std::vector<bool> isIn = search.kindsInSmallest();
    std::size_t kind = 0;
    for (const auto& [helped, helpers] : alike) {
        if (isIn[kind++]) {
            result.members.insert(result.members.end(), helpers.begin(), helpers.end());
        }
    }
}

} // namespace

SmallestSets smallestSets(std::vector<Demand> demands)
{
    for (Demand& demand : demands) {
        std::sort(demand.helpers.begin(), demand.helpers.end());
    }
    SmallestSets result;
    takeForced(demands, result);
    demands = withoutImplied(demands);
    for (const std::vector<std::size_t>& group : connected(demands)) {
        solve(demands, group, result);
    }
    std::sort(result.members.begin(), result.members.end());
    return result;
}

} // namespace trellis
