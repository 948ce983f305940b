// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/insight/conference_rounds.h"
#include "core/report/conference_sheet.h"

#include <functional>
#include <optional>
#include <vector>

namespace trellis::ui {

class Document;

enum class SheetsSpeak : bool { FamilyLanguage, CourseLanguage };

/// None: the current conferences.
using SheetRound = std::optional<ConferenceRound>;

/// The sheets of these students of the class that is looked at, in the order given, as of today or
/// of the day of a conference that is over. Who had none in the round is left out.
/// Errors: those of gatherSheets.
[[nodiscard]] Result<std::vector<ConferenceSheet>>
sheetsOf(const Document& document, const std::vector<StudentId>& students,
         const SheetRound& round = {}, SheetsSpeak language = SheetsSpeak::FamilyLanguage);

/// The same sheets in the language of the course; none where they cannot be read.
[[nodiscard]] std::function<std::vector<ConferenceSheet>()>
inCourseLanguage(const Document& document, std::vector<StudentId> students, SheetRound round = {});

/// Everybody who is in the class today.
[[nodiscard]] std::vector<StudentId> studentsOfClass(const Document& document);

/// Remembers of whose conferences the sheets are printed, by their places among the students: one
/// step of undo, none where it is known. Of one that is over the first time is kept.
void notePrintedSheets(Document& document, const std::vector<StudentId>& students,
                       const std::vector<std::size_t>& made, const SheetRound& round = {});

} // namespace trellis::ui
