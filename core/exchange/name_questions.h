// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Names of a roster that are there already, and whose they are is asked.
#pragma once

#include "core/exchange/roster_match.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace trellis {

class NameQuestions {
public:
    /// All of it outlives this.
    NameQuestions(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known,
                  const RosterPlanOptions& options);

    /// Indexes of the students of the class with the name of the row, whatever their numbers, whom
    /// no row has found for certain. Another birth date is another person.
    [[nodiscard]] std::vector<std::size_t> namesakes(const RosterRow& row,
                                                     const std::vector<RowMatch>& matches) const;

    /// Makes those rows wait that would be a second record of a name: of one in the file, or, where
    /// that is to be asked, of a student of the class who has another number.
    void ask(std::vector<RowMatch>& matches) const;

private:
    [[nodiscard]] bool isRepeated(const RowGroup& group) const;
    [[nodiscard]] bool isUnclear(const RowGroup& group) const;

    const std::vector<RowGroup>& m_groups;
    const std::vector<KnownStudent>& m_known;
    const RosterDecisions& m_decisions;
    bool m_asksAlways; ///< also where numbers tell apart
    std::map<std::string, std::vector<std::size_t>> m_knownByName;
    std::map<std::size_t, const RowGroup*> m_groupByLine;
};

} // namespace trellis
