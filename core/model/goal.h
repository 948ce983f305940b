// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trellis {

enum class GoalState : std::uint8_t { Open, Met, StillWorking, Changed };

/// "still working": the stable name that the file uses.
[[nodiscard]] std::string_view goalStateName(GoalState state);
[[nodiscard]] std::optional<GoalState> goalStateFromName(std::string_view name);

/// What a student wants to be able to do, in the student's own words.
struct Goal {
    GoalId id;
    StudentId student;
    std::optional<OutcomeId> outcome;
    std::optional<ConferenceId> conference; ///< at which it was made
    std::string text;                       ///< "I will be able to …"
    std::string firstStep;                  ///< "First I will …"
    std::string evidence;                   ///< "I will know because …"
    std::string helper;                     ///< "… will help me by …"
    std::optional<Date> dueOn;
    Date madeOn;
    GoalState state = GoalState::Open;
    std::optional<Date> stateOn; ///< when it was last said how it went
    std::int64_t enteredSeq = 0;

    /// Neither met nor changed into another one.
    [[nodiscard]] bool isPending() const
    {
        return state == GoalState::Open || state == GoalState::StillWorking;
    }

    bool operator==(const Goal&) const = default;
};

} // namespace trellis
