// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The sections of the back, as forms to fill in by hand. Each ends where its last ink ends.
#pragma once

#include "ui/print/block.h"

#include <string>
#include <vector>

namespace trellis::ui {

/// "3 Work I want to show you"
[[nodiscard]] Block workBlock(const SheetFonts& fonts, double width);

/// "Thinking about my learning": three prompts with so many lines to write on each.
[[nodiscard]] Block thinkingBlock(const SheetFonts& fonts, double width, int lines);

/// "4 My goals"
[[nodiscard]] Block goalsBlock(const SheetFonts& fonts, double width);

/// "A note from my teacher": the heading with the first lines, then a block for each further line,
/// so that a long note can go on on another page. None for an empty note.
[[nodiscard]] std::vector<Block> noteBlocks(const SheetFonts& fonts, double width,
                                            const std::string& note);

/// "5 Questions from my family"
[[nodiscard]] Block questionsBlock(const SheetFonts& fonts, double width);

/// "6 We talked about this together"
[[nodiscard]] Block signBlock(const SheetFonts& fonts, double width);

/// "My notes" and lines to the end of the page.
[[nodiscard]] Block myNotesBlock(const SheetFonts& fonts, double width, double height);

} // namespace trellis::ui
