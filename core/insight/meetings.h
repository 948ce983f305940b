// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>

namespace trellis {

/// A student whom so many lessons of the class have passed by was not seen lately.
inline constexpr int kNotSeenMeetings = 8;

/// Lessons of the class after one day, up to and including the other; 0 where it is not later.
[[nodiscard]] int meetingsSince(const SchoolClass& schoolClass, Date after, Date upTo);

/// When the student was last seen: the newest mark with a level, note with a day, or conference
/// held. Marks without a level and imports of names do not count; none for a student never seen.
[[nodiscard]] std::optional<Date> lastSeen(const StudentRecord& record, Date asOf);

} // namespace trellis
