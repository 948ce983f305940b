// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What sheets have to cope with, as tables to go through.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/paper.h"
#include "ui/text/sheet_words.h"

#include <array>
#include <string>
#include <vector>

namespace trellis::test {

inline constexpr std::array kKinds{
    SheetKind::Conference, SheetKind::FirstConference, SheetKind::EndOfCourse, SheetKind::Pictures,
    SheetKind::Grades3To5, SheetKind::LargePrint,      SheetKind::Contract};
inline constexpr std::array kPapers{ui::Paper::A4, ui::Paper::Letter};

/// "conference"
[[nodiscard]] const char* nameOf(SheetKind kind);

/// A student and what is on the sheet.
struct SheetCase {
    const char* about = "";
    int outcomes = 10;
    void (*change)(ConferenceSheet&) = nullptr; ///< of the sample sheet
};

/// Everything that a sheet may have much or little of.
[[nodiscard]] const std::vector<SheetCase>& sheetCases();
[[nodiscard]] ConferenceSheet sheetOf(const SheetCase& one, SheetKind kind,
                                      const QString& language);

/// Something in every part: work with a reason and a place, goals old and new, a note, stars, a
/// decision, a date.
void fillIn(ConferenceSheet& sheet);

/// The headings of a kind in the order in which they stand on paper, where it has a note.
[[nodiscard]] QStringList headingsOf(const ConferenceSheet& sheet, const ui::SheetWords& words);

} // namespace trellis::test
