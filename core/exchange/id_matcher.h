// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which student of the gradebook a row of a roster is by its ids.
#pragma once

#include "core/exchange/roster_match.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trellis {

class IdMatcher {
public:
    /// Both outlive this.
    IdMatcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known);

    /// By the ids alone; names and decisions are asked after. Source: exchange/README.md 3.
    [[nodiscard]] RowMatch match(const RowGroup& group) const;

private:
    using Indexes = std::vector<std::size_t>;
    using Index = std::map<std::string, Indexes>;

    struct Hit {
        MatchRule rule;
        std::size_t known;
    };

    [[nodiscard]] std::vector<Hit> hits(const RowGroup& group,
                                        std::set<std::size_t>& everybody) const;
    [[nodiscard]] static bool isOfFamily(const Student& owner, const RowGroup& group);
    [[nodiscard]] std::optional<std::size_t> withoutZerosHit(const RowGroup& group) const;
    static void add(Index& byId, Index& byDigits, const Student& student, std::size_t index);

    const std::vector<KnownStudent>& m_known;
    Index m_knownById;
    Index m_knownByDigits;
    Index m_groupsById;
    Index m_groupsByDigits;
};

} // namespace trellis
