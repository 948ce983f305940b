// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace trellis::methods {

/// How often each rank occurs; a scale has at most six levels. A rank that no scale has is a bug.
class Tally {
public:
    explicit Tally(std::span<const int> ranks)
    {
        for (const int rank : ranks) {
            ++m_counts.at(static_cast<std::size_t>(rank));
        }
    }

    [[nodiscard]] int of(int rank) const { return m_counts.at(static_cast<std::size_t>(rank)); }

    [[nodiscard]] int atOrAbove(int rank) const
    {
        int sum = 0;
        for (auto i = static_cast<std::size_t>(rank); i < m_counts.size(); ++i) {
            sum += m_counts[i];
        }
        return sum;
    }

    /// The rank of the mark at a place, 0 for the first, if the marks stood in order of rank.
    [[nodiscard]] int rankAt(int place) const
    {
        int rank = 0;
        for (int passed = of(0); passed <= place; passed += of(rank)) {
            ++rank;
        }
        return rank;
    }

private:
    std::array<int, 7> m_counts{};
};

} // namespace trellis::methods
