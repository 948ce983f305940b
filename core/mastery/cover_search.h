// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trellis {

/// The smallest number of helpers that meets several demands at once, by branch and bound over
/// counts of each kind of helper. Exact for any input; smallestSets() prepares what it is given.
class CoverSearch {
public:
    /// Helpers that help the same demands.
    struct Kind {
        std::vector<std::size_t> demands; ///< ascending
        int count = 0;
    };

    /// All demands together can be met.
    CoverSearch(std::vector<int> missing, std::vector<Kind> kinds);

    [[nodiscard]] int smallest() const { return m_smallest; }

    /// For each kind whether a helper of it is in at least one smallest set.
    [[nodiscard]] std::vector<bool> kindsInSmallest();

private:
    using Counts = std::vector<int>;
    using Weight = std::int64_t;

    /// A kind of which none is to be taken for now, and how many were left before.
    struct Change {
        std::size_t kind = 0;
        int left = 0;
    };

    /// Fewer than 0 gives them back.
    void take(std::size_t kind, int helpers);
    [[nodiscard]] Weight weightOf(std::size_t kind) const;
    [[nodiscard]] Weight bound() const;
    void settle(Weight slack, std::vector<Change>& changes);
    void takeBack(const std::vector<Change>& changes);
    [[nodiscard]] bool canMeet(int budget);
    [[nodiscard]] bool canBranch(int budget);
    [[nodiscard]] std::size_t kindToTry(std::size_t demand) const;
    void setAside(std::size_t kind, std::vector<Change>& changes);
    void takeGreedily();
    void findWeights(int aim, int rounds);
    void markExchangeable(const Counts& found, std::vector<bool>& isIn) const;

    const std::vector<int> m_demanded;
    const std::vector<Kind> m_kinds;
    std::vector<Weight> m_weights; ///< of the demands, for the bound
    std::vector<int> m_missing;    ///< of each demand, below 0 where there is more than enough
    Counts m_left;                 ///< of each kind, neither taken nor set aside
    Counts m_taken;
    Counts m_found; ///< the taken ones when the demands were met last
    int m_smallest = 0;
};

} // namespace trellis
