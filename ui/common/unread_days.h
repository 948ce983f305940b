// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/goal.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace trellis::ui {

/// What was typed as the day of a goal and is none: the goal is kept without it, and the words wait
/// here to be put right. Another day takes them away.
class UnreadDays {
public:
    /// Empty words: there is nothing to put right.
    void keep(const Goal& goal, const QString& words)
    {
        if (words.isEmpty()) {
            m_words.erase(goal.id);
        } else {
            m_words[goal.id] = {goal.dueOn, words};
        }
    }
    /// Empty where the day is right.
    [[nodiscard]] QString of(const Goal& goal) const
    {
        const auto found = m_words.find(goal.id);
        return found != m_words.end() && found->second.first == goal.dueOn ? found->second.second
                                                                           : QString();
    }

private:
    std::map<GoalId, std::pair<std::optional<Date>, QString>> m_words;
};

} // namespace trellis::ui
