// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/smallest_sets.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <random>
#include <set>

using trellis::Demand;
using trellis::SmallestSets;
using trellis::smallestSets;
using trellis::test::holdsForAny;

namespace {

/// Every subset looked at.
SmallestSets byEnumeration(const std::vector<Demand>& demands, std::size_t helpers)
{
    std::vector<std::uint32_t> masks;
    for (const Demand& demand : demands) {
        std::uint32_t mask = 0;
        for (const std::size_t helper : demand.helpers) {
            mask |= std::uint32_t{1} << helper;
        }
        masks.push_back(mask);
    }
    int best = static_cast<int>(helpers) + 1;
    std::uint32_t members = 0;
    for (std::uint32_t chosen = 0; chosen < std::uint32_t{1} << helpers; ++chosen) {
        const int size = std::popcount(chosen);
        bool isMet = size <= best;
        for (std::size_t i = 0; isMet && i < demands.size(); ++i) {
            isMet = std::popcount(chosen & masks[i]) >= demands[i].missing;
        }
        if (isMet) {
            members = size < best ? chosen : members | chosen;
            best = size;
        }
    }
    SmallestSets result{best, {}};
    for (std::size_t helper = 0; helper < helpers; ++helper) {
        if ((members >> helper & 1U) != 0) {
            result.members.push_back(helper);
        }
    }
    return result;
}

std::vector<Demand> anyDemands(std::size_t helpers, std::size_t most)
{
    const auto count = *rc::gen::inRange<std::size_t>(0, most + 1);
    std::vector<Demand> demands;
    for (std::size_t i = 0; i < count; ++i) {
        const auto chosen = *rc::gen::nonEmpty(
            rc::gen::container<std::set<std::size_t>>(rc::gen::inRange<std::size_t>(0, helpers)));
        const int missing = *rc::gen::inRange(1, static_cast<int>(chosen.size()) + 1);
        demands.push_back({missing, {chosen.begin(), chosen.end()}});
    }
    return demands;
}

} // namespace

TEST_CASE("1 of {2,3,6}, 2 of {1,4,6}, 1 of {3,4} needs two", "[mastery][credit]")
{
    const SmallestSets sets = smallestSets({{1, {2, 3, 6}}, {2, {1, 4, 6}}, {1, {3, 4}}});
    CHECK(sets == SmallestSets{2, {4, 6}});
}

TEST_CASE("nothing is needed where nothing is demanded", "[mastery][credit]")
{
    CHECK(smallestSets({}) == SmallestSets{0, {}});
}

TEST_CASE("a demand that needs all its helpers has them all", "[mastery][credit]")
{
    CHECK(smallestSets({{1, {8}}, {2, {6, 7, 8, 9}}}) == SmallestSets{2, {6, 7, 8, 9}});
    CHECK(smallestSets({{1, {8}}, {1, {6, 7, 8, 9}}}) == SmallestSets{1, {8}});
    CHECK(smallestSets({{2, {8, 9}}, {1, {7, 8}}, {1, {5}}}) == SmallestSets{3, {5, 8, 9}});
}

TEST_CASE("demands without common helpers add up", "[mastery][credit]")
{
    CHECK(smallestSets({{1, {1, 2}}, {2, {3, 4, 5}}}) == SmallestSets{3, {1, 2, 3, 4, 5}});
}

TEST_CASE("the same demand twice is one", "[mastery][credit]")
{
    CHECK(smallestSets({{2, {1, 2, 3}}, {2, {3, 2, 1}}}) == SmallestSets{2, {1, 2, 3}});
}

TEST_CASE("smallest sets are those that looking at every subset finds", "[mastery][credit]")
{
    holdsForAny([] {
        const std::vector<Demand> demands = anyDemands(8, 4);
        RC_ASSERT(smallestSets(demands) == byEnumeration(demands, 8));
    });
    holdsForAny([] {
        const std::vector<Demand> demands = anyDemands(10, 9);
        RC_ASSERT(smallestSets(demands) == byEnumeration(demands, 10));
    });
}

TEST_CASE("demands that overlap in many ways are searched exactly", "[mastery][credit]")
{
    struct Row {
        unsigned demands;
        unsigned percentOfHelpers;
        unsigned mostMissing;
    };
    // Few and large demands, then many and small ones, which leave the bound below the answer.
    std::mt19937 random(20260907);
    for (const Row& row : {Row{3, 55, 6}, Row{6, 55, 5}, Row{9, 40, 3}, Row{14, 30, 2},
                           Row{20, 25, 1}, Row{30, 20, 1}}) {
        for (int round = 0; round < 40; ++round) {
            std::vector<Demand> demands(row.demands);
            for (Demand& demand : demands) {
                for (std::size_t helper = 0; helper < 13; ++helper) {
                    if (random() % 100 < row.percentOfHelpers) {
                        demand.helpers.push_back(helper);
                    }
                }
                const std::size_t wanted = 1 + random() % row.mostMissing;
                demand.missing = static_cast<int>(std::min(wanted, demand.helpers.size()));
            }
            std::erase_if(demands, [](const Demand& demand) { return demand.missing == 0; });
            INFO(row.demands << " demands, round " << round);
            CHECK(smallestSets(demands) == byEnumeration(demands, 13));
        }
    }
}

TEST_CASE("twelve conditions over eighty outcomes are answered at once", "[mastery][credit]")
{
    // Work, not time, is what must stay small; a search without a bound would not end.
    std::mt19937 random(7);
    for (int round = 0; round < 6; ++round) {
        std::vector<Demand> demands;
        for (int i = 0; i < 12; ++i) {
            Demand demand;
            for (std::size_t helper = 0; helper < 80; ++helper) {
                if (random() % 100 < 30) {
                    demand.helpers.push_back(helper);
                }
            }
            demand.missing = static_cast<int>(demand.helpers.size() * 2 / 5);
            demands.push_back(std::move(demand));
        }
        const SmallestSets sets = smallestSets(demands);
        int most = 0;
        for (const Demand& demand : demands) {
            most = std::max(most, demand.missing);
        }
        CHECK(sets.size >= most);
        CHECK(sets.size <= 80);
        CHECK(static_cast<int>(sets.members.size()) >= sets.size);
    }
}
