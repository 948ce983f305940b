// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// Students of one class who work together; a pair is a group of two. A student may be in several.
struct LearningGroup {
    GroupId id;
    std::string name; ///< empty: it is called by its members
    Date madeOn;
    std::optional<Date> endedOn;
    std::vector<StudentId> members; ///< by id

    [[nodiscard]] bool isCurrentOn(Date day) const { return !endedOn || day < *endedOn; }
    [[nodiscard]] bool has(StudentId student) const
    {
        return std::find(members.begin(), members.end(), student) != members.end();
    }

    bool operator==(const LearningGroup&) const = default;
};

} // namespace trellis
