// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What several sections of a back are made of. Units: millimetres.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

#include <vector>

namespace trellis::ui {

inline constexpr double kPairGap = 4.0; ///< between two frames beside each other
inline constexpr double kInset = 2.0;   ///< of what is in a frame

/// A section that has only its heading yet.
[[nodiscard]] Block sectionBlock(const SheetKit& kit, double width, const Saying& heading,
                                 int minutes = 0);

/// The same with a number before a heading that has none everywhere.
[[nodiscard]] Block numberedSection(const SheetKit& kit, double width, int number,
                                    const Saying& heading, int minutes);

/// Two beside each other in frames as high as the higher one. Returns where they end.
double placePair(Block& block, const std::vector<Block>& pair, double top, double boxWidth);

/// A question of the paper itself with what was written, else with lines to write on; over them
/// what was written the last time. Returns the lowest ink.
double askedOnPaper(Block& block, const ConferenceSheet& sheet, PaperQuestion question,
                    const Saying& saying, double x1, double x2, double baseline, int lines);

/// "Last time: …" over what is asked again. Returns the baseline of what follows.
double lastTimeOver(Block& block, const ConferenceSheet& sheet, PaperQuestion question, double x1,
                    double x2, double baseline);

} // namespace trellis::ui
