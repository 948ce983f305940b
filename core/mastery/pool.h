// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/credit.h"

#include <cstddef>
#include <vector>

namespace trellis {

/// The outcomes that a condition counts in, as indexes in the book, in course order. Archived ones
/// are in no pool, and where the student's levels are given, neither are exempt ones.
/// Source: mastery/README.md 5.
[[nodiscard]] std::vector<std::size_t> poolOf(const ClassBook& book, const Condition& condition,
                                              const std::vector<Proficiency>* levels, Date asOf);

/// The rank that a condition asks for: of its level, else the credit level.
[[nodiscard]] int rankAsked(const ClassBook& book, const Condition& condition);

/// One condition over its pool.
[[nodiscard]] ConditionStanding conditionStanding(const ClassBook& book, const Condition& condition,
                                                  const std::vector<std::size_t>& pool,
                                                  const std::vector<Proficiency>& levels);

/// Whether a level is what a condition asks for, or higher. No level meets nothing.
[[nodiscard]] inline bool meets(const Proficiency& level, int rankAsked)
{
    return level.rank.value_or(0) >= rankAsked;
}

} // namespace trellis
