// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/page_flow.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace trellis::ui {

/// Where fewer millimetres are left, lines for notes are not worth a heading.
inline constexpr double kLeastNotes = 40.0;

/// How what it lies with shows the outcomes, of which the half page and the strip speak.
enum class OutcomesShown : std::uint8_t {
    Lines,    ///< each with a number, and a circle for its level
    Pictures, ///< with one of three in a frame, and a circle to draw a face in
    Nowhere,
};

/// On paper of a kind. A web page of pictures has lines.
[[nodiscard]] OutcomesShown outcomesShown(SheetKind kind);

/// What the half page for families says first, in order.
[[nodiscard]] std::vector<Saying> forFamilies(OutcomesShown shown);

/// What is said instead of a sentence starter that leads to what is not there; else none.
[[nodiscard]] std::optional<Saying> starterInstead(const ConferencePrompt& starter,
                                                   OutcomesShown shown);

/// "Capable means your child can do it alone.": whether a level is explained there, and in which
/// words; empty where the course says in words of its own what it means.
[[nodiscard]] bool isToldToFamilies(const ConferenceSheet& sheet, int rank);
[[nodiscard]] QString levelForFamilies(const SheetWords& words, const ConferenceSheet& sheet,
                                       int rank);

/// "Your child needs 7 out of 10 at Capable to earn credit.": whether it is said, and in which
/// words.
[[nodiscard]] bool isCreditForFamilies(const ConferenceSheet& sheet);
[[nodiscard]] QString creditForFamilies(const SheetWords& words, const ConferenceSheet& sheet);

/// The strip with sentence starters and the half page for families, on one page where they fit.
void layExtras(PageFlow& flow, const SheetExtras& extras, const ConferenceSheet& sheet);

} // namespace trellis::ui
