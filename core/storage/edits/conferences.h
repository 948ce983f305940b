// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/model/student_notes.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <utility>
#include <vector>

namespace trellis {

/// A conference before and after a change; both have the same id.
struct ConferenceChange {
    Conference before;
    Conference after;
};

/// New conferences of several students, and a date for some that had none: one op. Ids of new ones
/// are made here unless they have one.
/// Errors: EmptyClass where there are none; those of transact.
[[nodiscard]] Result<Committed> planConferences(Gradebook& gradebook,
                                                const std::vector<Conference>& conferences,
                                                const std::vector<ConferenceChange>& dated = {});

/// Writes what differs. A sheet that is printed and waits for its conference is so no longer where
/// it shows the change. Errors: those of transact.
[[nodiscard]] Result<Committed> changeConferences(Gradebook& gradebook,
                                                  const std::vector<ConferenceChange>& changes);

/// The sheets of these were printed that day. Nothing is recorded where that is known already.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> notePrinted(Gradebook& gradebook,
                                            const std::vector<Conference>& conferences, Date day);

/// Goals made at it stay. Errors: those of transact.
[[nodiscard]] Result<Committed> removeConference(Gradebook& gradebook,
                                                 const Conference& conference);

/// What was agreed, as typed in from the paper: one op. Of a conference that nobody had planned,
/// before and after are the same and it is made.
struct ConferenceResults {
    ConferenceChange conference;
    std::vector<std::pair<Goal, Goal>> goals; ///< those of last time, before and after
    std::vector<Goal> newGoals;               ///< blank ones are left out
    std::vector<std::pair<WorkSample, WorkSample>> work = {}; ///< before and after
    std::optional<ProfileAnswers> profile = {};               ///< where it was asked
};
/// Errors: those of transact.
[[nodiscard]] Result<Committed> enterResults(Gradebook& gradebook,
                                             const ConferenceResults& results);

/// Errors: InvalidValue for one and the same student; those of transact. Joining those who are
/// joined, or separating those who are not, changes nothing.
[[nodiscard]] Result<Committed> joinSiblings(Gradebook& gradebook, StudentId a, StudentId b);
[[nodiscard]] Result<Committed> separateSiblings(Gradebook& gradebook, StudentId a, StudentId b);

/// A time at which the teacher is at a conference.
struct BookedTime {
    StudentId student;
    Date date;
    int start = 0; ///< minute of the day
    int minutes = 0;

    bool operator==(const BookedTime&) const = default;
};

/// Those of all classes from a day on, in order of time. Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<BookedTime>> readBookedTimes(const Gradebook& gradebook,
                                                              Date from);

/// The classes that a student is in on a day, in order of id. Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ClassId>> readClassesOf(const Gradebook& gradebook,
                                                         StudentId student, Date day);

} // namespace trellis
