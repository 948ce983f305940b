// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Groups and pairs of students who work together.
#pragma once

#include "core/base/result.h"
#include "core/model/learning_group.h"
#include "core/storage/gradebook.h"

#include <string>
#include <vector>

namespace trellis {

/// Longest name of a group, in characters.
inline constexpr std::size_t kLongestGroupName = 80;

/// A new group; its id is made here where it has none.
/// Errors: MissingValue for fewer than two members, TooLong for a name of more than
/// kLongestGroupName; those of transact.
[[nodiscard]] Result<Committed> makeGroup(Gradebook& gradebook, ClassId schoolClass,
                                          const LearningGroup& group);

/// Another name, other members, or both. Errors: NothingThere; those of makeGroup.
[[nodiscard]] Result<Committed> changeGroup(Gradebook& gradebook, GroupId group,
                                            const std::string& name,
                                            const std::vector<StudentId>& members);

/// From that day on it is a group of the past. Errors: NothingThere; those of transact.
[[nodiscard]] Result<Committed> endGroup(Gradebook& gradebook, GroupId group, Date day);

} // namespace trellis
