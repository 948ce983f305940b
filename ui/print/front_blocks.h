// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

#include <array>
#include <vector>

namespace trellis::ui {

/// Minutes for welcome, learning, work, goals, questions and signing.
/// Source: a conference of 10, 15, 20 or 30 minutes has its own; others have the next shorter one's
/// and the rest for learning.
[[nodiscard]] std::array<int, 6> agendaMinutes(int minutes);

/// The sheet itself and those of further courses.
[[nodiscard]] std::vector<const ConferenceSheet*> coursesOf(const ConferenceSheet& sheet);
/// All courses by name.
[[nodiscard]] QString courseNames(const SheetWords& words, const ConferenceSheet& sheet);
/// "Living Environment with Ms. Rivera. I lead this conference."
[[nodiscard]] QString courseSentence(const SheetWords& words, const ConferenceSheet& sheet);

/// "Thu Dec 10, 5:20 PM, Room 214"; empty where nothing is known.
[[nodiscard]] QString whenAndWhere(const SheetKit& kit, const ConferenceSheet& sheet);
/// "1 Welcome" to "6 Sign", as the kind of the sheet has them.
[[nodiscard]] std::array<QString, 6> agendaSteps(const SheetWords& words,
                                                 const ConferenceSheet& sheet);
/// "1 Welcome (1 min)"
[[nodiscard]] QString stepWithMinutes(const SheetWords& words, const QString& step, int minutes);
/// "What we will do: 1 Welcome (1 min) · …"; no step can be broken.
[[nodiscard]] QString agendaSentence(const SheetWords& words, const ConferenceSheet& sheet);

/// Whether the credit of a course is earned.
[[nodiscard]] bool isEarned(const ConferenceSheet& course);
/// Whether that of all its courses is.
[[nodiscard]] bool isFinished(const ConferenceSheet& sheet);

/// "My conference", who, with whom, and who is here today.
[[nodiscard]] Block titleBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "What we will do": six boxes to tick, or one line of text.
[[nodiscard]] Block agendaBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

} // namespace trellis::ui
