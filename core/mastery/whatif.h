// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/credit.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trellis {

/// Which levels and credit standings a change of rules would change. Levels are named by their
/// key, since a change of scale gives them new ranks.
struct WhatIf {
    struct LevelChange {
        StudentId student;
        OutcomeId outcome;
        std::optional<std::string> before; ///< key of the level
        std::optional<std::string> after;
    };
    struct CreditChange {
        StudentId student;
        Standing before = Standing::NoRule;
        Standing after = Standing::NoRule;
    };
    std::vector<LevelChange> levels; ///< in the order of students and outcomes of the book
    std::vector<CreditChange> credit;
};

/// The difference between the book as it is and as it would be, for the students enrolled that day.
[[nodiscard]] WhatIf whatIf(const ClassBook& now, const ClassBook& then, Date asOf);

/// How many of the students enrolled that day meet the rule.
[[nodiscard]] int earnedCount(const ClassBook& book, Date asOf);

/// Refuses a number that the method does not take, and a minimum below 1.
/// Errors: MethodParameter; detail "all" where a number is missing; values the lowest and the
/// highest that work, {"1", "all"}, or nothing where the method takes no number; where "minimum"
/// for that.
[[nodiscard]] Result<void> checkMethod(const MethodChoice& method, int minimum);

/// Refuses thresholds that are not one for each rank from 2, rising strictly within (1, topRank].
/// Errors: ThresholdOrder; values the usual ones.
[[nodiscard]] Result<void> checkThresholds(const std::vector<double>& thresholds, int topRank);

/// A new scale matched to the old one. Source: mastery/README.md 3, "A new scale".
struct ScaleChange {
    Scale scale;                                     ///< a level that stays keeps its id
    std::vector<std::pair<LevelId, LevelId>> mapped; ///< old level that disappears → new level
    std::vector<double> thresholds;
};

/// The levels of the new scale are given lowest first, as key and name; wordings of levels that
/// stay are kept. mapping is old key → new key for levels that disappear; usesOf tells how many
/// marks, decisions and conditions use a level, the lowest first. Thresholds return to the usual
/// ones when the number of levels changes, else they stay with their rank.
/// Errors: ScaleSize, ScaleKeyTwice, ScaleKeyInvalid, ScaleCreditLevel, ScaleLevelInUse,
/// UnknownLevel, MissingValue (a level without a name), InvalidValue (mapping a level that stays),
/// AlreadyThere (mapped twice).
[[nodiscard]] Result<ScaleChange>
planScale(const Scale& old, const std::vector<double>& oldThresholds,
          const std::vector<std::pair<std::string, std::string>>& levels,
          const std::string& creditKey,
          const std::vector<std::pair<std::string, std::string>>& mapping,
          const std::vector<int>& usesOf);

/// The book as it would be with the new scale: marks, decisions and conditions follow their level.
/// Awards keep what was true on their day.
[[nodiscard]] ClassBook withScale(const ClassBook& book, const ScaleChange& change);

} // namespace trellis
