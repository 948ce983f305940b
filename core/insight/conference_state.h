// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trellis {

/// The conference of a student in a class that is being prepared, or was held a short while ago:
/// the earliest that is not over. One is over two weeks after it was held, and after its day where
/// a later one is planned.
[[nodiscard]] const Conference* currentConference(const StudentRecord& record, ClassId schoolClass,
                                                  Date today);

/// Whether a family reads it in its own language: the wording of an outcome; of a level its name,
/// and what it means where the course says that.
[[nodiscard]] bool isSaidIn(const Outcome& outcome, std::string_view language);
[[nodiscard]] bool isSaidIn(const Level& level, std::string_view language);

/// What a sheet still lacks.
struct Readiness {
    bool hasWords = false; ///< outcomes and levels say it in the language of the sheet
    bool hasWork = false;  ///< some work is to be shown
    bool hasGoal = false;  ///< one to look back on, or a new one
    bool hasNote = false;
    bool hasDate = false;

    [[nodiscard]] bool isReady() const
    {
        return hasWords && hasWork && hasGoal && hasNote && hasDate;
    }

    bool operator==(const Readiness&) const = default;
};

/// Language: of the student's sheet; empty, or the one the course is written in, needs no words
/// of its own.
[[nodiscard]] Readiness readiness(const ClassBook& book, const StudentRecord& record,
                                  const Conference* conference, std::string_view language,
                                  std::string_view ownLanguage, Date today);

/// No family can come, so that somebody else listens: the sheet asks who. It is kept among the
/// prompts, as one that is of no bank.
[[nodiscard]] bool isFamilyAway(const Conference& conference);
void setFamilyAway(Conference& conference, bool isAway);
/// Whether a prompt is the one that says so.
[[nodiscard]] bool asksWhoListened(const ConferencePrompt& prompt);

/// Whether a day that is said without its year would be taken for that of another year: it is more
/// than about ten months from the day on which it is said.
[[nodiscard]] bool wantsYear(Date day, Date saidOn);

/// When the student last had one, up to the day; none where there was none.
[[nodiscard]] std::optional<Date> lastHeldOn(const StudentRecord& record, Date today);

/// How many were held in the school year that the day is in: from 1 July.
[[nodiscard]] int conferencesThisYear(const StudentRecord& record, Date today);

/// How a goal of last time went, as it was said at this conference; none where it was not said.
[[nodiscard]] std::optional<GoalState> saidAt(const StudentRecord& record,
                                              const Conference& conference, const Goal& goal);

/// What was promised before this conference and is neither met nor changed, newest first. Goals
/// about which it was said how they went count too.
[[nodiscard]] std::vector<const Goal*> goalsOfLastTime(const StudentRecord& record,
                                                       const Conference* conference);

/// Made at or for this conference, in order of entry.
[[nodiscard]] std::vector<const Goal*> newGoals(const StudentRecord& record,
                                                const Conference* conference);

/// What is to be shown, in order of date.
[[nodiscard]] std::vector<const WorkSample*> workToShow(const StudentRecord& record);

} // namespace trellis
