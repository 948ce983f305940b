// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Everything that sheets show, wherever in the file it is kept: the one way to sheets for preview,
// paper, web page and command line.
#pragma once

#include "core/base/result.h"
#include "core/insight/conference_rounds.h"
#include "core/report/conference_sheet.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis {

struct SheetScope {
    Date asOf;
    /// Every course that the student is in that day; else those that the conference is about.
    bool isAboutAllCourses = false;
    std::string ownLanguage;         ///< that the courses are written in
    std::vector<Level> usualLevels;  ///< of a new course, in the languages that families read
    bool isInCourseLanguage = false; ///< whatever the families' languages are
    std::optional<SheetKind> kind;   ///< instead of the conference's own
    /// The conferences that they are for, else the current ones. Of one that is over the sheet is
    /// as of its day; a student who had none in it is left out.
    std::optional<ConferenceRound> round = {};
};

/// The sheets of these students in the order given; those that the book does not know are left out.
/// Pictures, profiles and phrases that cannot be read are left out as well: the sheet has room for
/// them to be written by hand. Errors: those of reading the other classes of a conference about
/// several.
[[nodiscard]] Result<std::vector<ConferenceSheet>>
gatherSheets(const Gradebook& gradebook, const ClassBook& book,
             const std::vector<StudentId>& students, const SheetScope& scope);

} // namespace trellis
