// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/goal.h"

#include <array>
#include <utility>

namespace trellis {

namespace {

constexpr std::array<std::pair<GoalState, std::string_view>, 4> kStates{{
    {GoalState::Open, "open"},
    {GoalState::Met, "met"},
    {GoalState::StillWorking, "still working"},
    {GoalState::Changed, "changed"},
}};

} // namespace

std::string_view goalStateName(GoalState state)
{
    return kStates.at(static_cast<std::size_t>(state)).second;
}

std::optional<GoalState> goalStateFromName(std::string_view name)
{
    for (const auto& [state, text] : kStates) {
        if (text == name) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace trellis
