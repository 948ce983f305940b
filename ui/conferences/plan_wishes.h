// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_slots.h"
#include "core/model/conference.h"
#include "core/storage/edits/conferences.h"

#include <string>
#include <vector>

namespace trellis {

struct StudentRecord;

namespace ui {

class ClassFamilies;
class Document;

/// For which round conferences are planned.
enum class PlanFor : bool {
    WhoHasNone, ///< to come
    NextRound,  ///< everybody who has none around the days chosen
};

/// Whom conferences are to be planned for, and which times are taken.
struct PlanWishes {
    std::vector<std::vector<StudentId>> families; ///< siblings together
    std::vector<TakenSlot> taken; ///< without a student where it is of another class or round

    /// The time on a day that a brother or sister has already; none where none of them does.
    [[nodiscard]] const TakenSlot* besideOf(const TakenSlot& placed) const;
};

[[nodiscard]] PlanWishes planWishes(const Document& document, const ClassFamilies& known,
                                    const std::vector<Date>& days, PlanFor round);

/// What is chosen for all that are planned at once.
struct PlannedAlike {
    std::string place;
    SheetKind kind = SheetKind::Conference;
    bool isAboutAllCourses = false;
};

struct PlannedConferences {
    std::vector<Conference> fresh;
    std::vector<ConferenceChange> dated; ///< prepared without a date, which get their time
};

[[nodiscard]] PlannedConferences conferencesAt(const Document& document,
                                               const std::vector<TakenSlot>& placed,
                                               const PlannedAlike& alike);

/// Whether the conference that a student is prepared for has a day that is still to come.
[[nodiscard]] bool hasOneToCome(const Document& document, const StudentRecord& record);

} // namespace ui
} // namespace trellis
