// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/goal_hints.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace trellis {

namespace {

// In the languages that sheets come in; as foldedKey() leaves them.
constexpr std::array<std::string_view, 19> kVague{
    "better",  "harder", "attitude", "best",       "mejor",     "mejorar", "esforzarme",
    "actitud", "mieux",  "effort",   "efforts",    "ameliorer", "melhor",  "melhorar",
    "atitude", "besser", "mabuti",   "anstrengen", "лучше"};

bool saysVagueWord(const std::string& text)
{
    std::string key = foldedKey(text);
    std::replace_if(
        key.begin(), key.end(), [](char c) { return c == '.' || c == ',' || c == ';' || c == '-'; },
        ' ');
    for (const std::string& word : split(key, ' ')) {
        if (std::find(kVague.begin(), kVague.end(), word) != kVague.end()) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<GoalHint> goalHints(const Goal& goal)
{
    std::vector<GoalHint> hints;
    if (!goal.dueOn) {
        hints.push_back(GoalHint::NoDate);
    }
    if (!goal.outcome) {
        hints.push_back(GoalHint::NoOutcome);
    }
    if (saysVagueWord(goal.text) && trimmed(goal.evidence).empty()) {
        hints.push_back(GoalHint::Vague);
    }
    return hints;
}

} // namespace trellis
