// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

#include <vector>

namespace trellis::ui {

/// "I can …", "How I have grown", "Now", "Talk", over a rule.
[[nodiscard]] Block columnHeadsBlock(const SheetFonts& fonts, double width);

/// One outcome, mostly one block. Where the wording is higher than a page it goes on in more.
[[nodiscard]] std::vector<Block> outcomeBlocks(const SheetFonts& fonts, double width,
                                               const ConferenceSheet& sheet, const SheetRow& row,
                                               double pageHeight);

/// A row to fill in, for a course without outcomes.
[[nodiscard]] Block emptyOutcomeBlock(const SheetFonts& fonts, double width);

/// "My teacher and I will choose what I learn next"
[[nodiscard]] Block noOutcomesBlock(const SheetFonts& fonts, double width);

/// The boxes with the credit line and the sentence; no height without a rule.
[[nodiscard]] Block creditBlock(const SheetFonts& fonts, double width,
                                const ConferenceSheet& sheet);

/// What the pictures of the levels mean.
[[nodiscard]] Block legendBlock(const SheetFonts& fonts, double width,
                                const ConferenceSheet& sheet);

} // namespace trellis::ui
