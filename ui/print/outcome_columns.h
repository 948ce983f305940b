// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the parts of a row about an outcome stand, and what full and compact rows share.
// Units: millimetres.
#pragma once

#include "ui/print/learning_blocks.h"

namespace trellis::ui {

inline constexpr double kGrowthWidth = 43.0;
inline constexpr double kColumnGap = 2.0;
inline constexpr double kBelowLast = 2.9; ///< under the last line of a row

/// Where the wording begins: behind the widest number, and clear of Bloom's words.
struct Margin {
    double text = 0.0;
    bool isStepBeside = false; ///< behind the number, not under it
    double step = 0.0;
};
[[nodiscard]] Margin marginOf(const SheetKit& kit, const ConferenceSheet& sheet, RowForm form);

/// Left ends of the columns, and how wide what stands in them may be.
struct Columns {
    Columns(double width, double textAt);
    double text;
    double growth;
    double now;
    double talk;
    double textWidth;
    double nowText;
    double nowTextWidth;
};

inline constexpr TextStyle kCompactText{10.5, false};
inline constexpr TextStyle kCompactCode{10.5, true};

/// Between the lines of a wording.
[[nodiscard]] double outcomePitch(const SheetKit& kit);

/// Number and Bloom step. Returns the lowest ink.
double numberCell(Block& block, const Margin& margin, const SheetRow& row, TextStyle style,
                  double firstBaseline);

/// To tick at the conference; what was starred before is ticked already.
void talkBox(Block& block, double middle, double size, bool isStarred);

/// A rule under a row of this height.
void finishRow(Block& block, double height);

} // namespace trellis::ui
