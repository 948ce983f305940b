// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which student of the gradebook each row of a roster is.
#pragma once

#include "core/exchange/roster_plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trellis {

/// The rows of one student in the file.
struct RowGroup {
    RosterRow row;                  ///< all of them together
    std::vector<std::size_t> lines; ///< of the others
    std::vector<std::size_t> alike; ///< first lines of groups that might be the same person
    bool isJoined = false;          ///< together by their name, or because asked for
    RowReason conflict = RowReason::None;
};

/// Puts together the rows that share an id and a name; tells where they share an id alone.
[[nodiscard]] std::vector<RowGroup> groupRows(const RosterFile& file,
                                              const RosterDecisions& decisions,
                                              std::vector<RosterIssue>& issues);

struct RowMatch {
    MatchRule rule = MatchRule::None;
    RowReason reason = RowReason::None; ///< of a conflict or a proposal
    bool isConflict = false;
    bool isProposal = false;
    std::optional<std::size_t> known;    ///< index of the student
    std::vector<std::size_t> candidates; ///< indexes of all who could be meant
    std::optional<RowPerson::Kind> decided = {};
};

/// One match for each group. Source: exchange/README.md 3.
[[nodiscard]] std::vector<RowMatch> matchRows(const std::vector<RowGroup>& groups,
                                              const std::vector<KnownStudent>& known,
                                              const RosterPlanOptions& options);

} // namespace trellis
