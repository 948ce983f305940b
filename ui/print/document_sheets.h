// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/report/conference_sheet.h"

#include <vector>

namespace trellis::ui {

class Document;

/// The sheets of these students of the class that is looked at, as of today, in the order given.
/// Errors: those of gatherSheets.
[[nodiscard]] Result<std::vector<ConferenceSheet>> sheetsOf(const Document& document,
                                                            const std::vector<StudentId>& students);

/// Everybody who is in the class today.
[[nodiscard]] std::vector<StudentId> studentsOfClass(const Document& document);

/// Remembers of whose conferences the sheets are printed: one step of undo, none where it is known.
void notePrintedSheets(Document& document, const std::vector<StudentId>& students);

} // namespace trellis::ui
