// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A student goes to another class, with everything that was recorded.
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <utility>
#include <vector>

namespace trellis {

/// What of one course is what of another. Levels meet by their key letter.
struct CourseMatch {
    std::vector<std::pair<OutcomeId, OutcomeId>> outcomes;
    std::vector<std::pair<LevelId, LevelId>> levels;
};

/// Outcomes with the same title or short name; where most of a course has met in this way, the
/// number is enough for the others. Nothing where both are one course.
[[nodiscard]] CourseMatch matchCourses(const ClassBook& from, const ClassBook& to);

struct ClassMove {
    StudentId student;
    ClassId from;
    ClassId to;
    Date date;
    /// Never was in the old class: all of the time there moves. Else the student leaves it on the
    /// date, and is in the new one from then on.
    bool isFromStart = false;
    CourseMatch match; ///< empty within one course, where everything goes along by itself
};

/// Evidence, decisions, exemptions, flags, stars, notes and goals go to the outcome that matches;
/// what has no match stays with the old course, and so do its credit rule and awards.
/// Errors: NotEnrolled, AlreadyThere where the student is in the new class, InvalidValue for a date
/// before the enrollment; those of transact.
[[nodiscard]] Result<Committed> moveToClass(Gradebook& gradebook, const ClassMove& move);

/// The same to be rehearsed. Errors: as moveToClass.
[[nodiscard]] Result<void> writeClassMove(Edit& edit, const ClassMove& move);

} // namespace trellis
