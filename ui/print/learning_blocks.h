// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"
#include "ui/print/growth_geometry.h"

#include <cstdint>
#include <vector>

namespace trellis::ui {

/// "Analyze"
[[nodiscard]] Saying bloomStep(Bloom bloom);

/// What the course calls a level, in the language of the words where it has a name there.
[[nodiscard]] QString levelName(const SheetWords& words, const ConferenceSheet& sheet, int rank);
/// The same in both languages, once where the course calls it the same in both.
[[nodiscard]] Spoken levelName(const SheetKit& kit, const ConferenceSheet& sheet, int rank);

/// "Capable", or why no level stands.
[[nodiscard]] Spoken nowWords(const SheetKit& kit, const ConferenceSheet& sheet,
                              const SheetRow& row);

/// What the sheet says about credit; at a first conference what is to come. Empty without a rule.
[[nodiscard]] QString creditText(const SheetWords& words, const ConferenceSheet& sheet);

/// The same, never broken beside a number.
[[nodiscard]] QString boundNumbers(QString text);

/// Full rows have a growth picture, compact ones are one line.
enum class RowForm : std::uint8_t { Full, Compact };

/// Guides, steps and glyphs of a growth picture.
void placeGrowth(Block& block, const GrowthGeometry& g, const SheetRow& row, int creditRank);

/// "I can …", "How I have grown", "Now", "Talk", over a rule.
[[nodiscard]] Block columnHeadsBlock(const SheetKit& kit, double width,
                                     const ConferenceSheet& sheet, RowForm form = RowForm::Full);

/// One outcome, mostly one block. Where the wording is higher than a page it goes on in more.
[[nodiscard]] std::vector<Block> outcomeBlocks(const SheetKit& kit, double width,
                                               const ConferenceSheet& sheet, const SheetRow& row,
                                               double pageHeight);

/// One outcome in a row of 7.2 mm, or more where the wording takes more lines.
[[nodiscard]] Block compactBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                 const SheetRow& row);

/// A row to fill in, for a course without outcomes.
[[nodiscard]] Block emptyOutcomeBlock(const SheetKit& kit, double width);

/// "My teacher and I will choose what I learn next"
[[nodiscard]] Block noOutcomesBlock(const SheetKit& kit, double width);

/// The boxes with the credit line and the sentence; no height without a rule.
[[nodiscard]] Block creditBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "Emerging: I am starting."
[[nodiscard]] Spoken levelMeaning(const SheetKit& kit, const ConferenceSheet& sheet, int rank);
/// Whether the teacher's own judgement stands anywhere on the sheet.
[[nodiscard]] bool hasDecision(const ConferenceSheet& sheet);

/// What the pictures of the levels mean.
[[nodiscard]] Block legendBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "Later this course: …"
[[nodiscard]] Block laterBlock(const SheetKit& kit, double width,
                               const std::vector<const SheetRow*>& later);

} // namespace trellis::ui
