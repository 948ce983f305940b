// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>
#include <vector>

namespace trellis {

/// Conferences of a class that belong together, such as those of two evenings: at most one of each
/// student.
struct ConferenceRound {
    Date first;
    Date last;
    std::vector<ConferenceId> conferences; ///< in order of time
    int withoutResults = 0;                ///< of those whose day is past

    [[nodiscard]] bool has(ConferenceId conference) const;

    bool operator==(const ConferenceRound&) const = default;
};

/// Those that have a day, of students who were in the class then or are now, newest first. A round
/// ends where two weeks have no conference, or where a student comes again.
[[nodiscard]] std::vector<ConferenceRound> conferenceRounds(const ClassBook& book, Date today);

/// Whether a conference on that day would be of one round with conferences on these days.
[[nodiscard]] bool isInRoundOf(Date day, const std::vector<Date>& days);

/// The sheet of a student's next conference where one is chosen for many: who had large print the
/// last time has it again instead of the usual one.
[[nodiscard]] SheetKind nextSheetOf(const StudentRecord& record, SheetKind chosen);

/// The conference of a student in a round, or none; without a round the current one.
[[nodiscard]] const Conference* conferenceIn(const StudentRecord& record, ClassId schoolClass,
                                             Date today,
                                             const std::optional<ConferenceRound>& round);

} // namespace trellis
