// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Sizes and small parts that every section of a sheet uses. Units: points and millimetres.
#pragma once

#include "ui/print/block.h"

#include <QCoreApplication>

namespace trellis::ui {

/// The context of all words on a sheet.
struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

inline constexpr TextStyle kTitle{18.0, true};
inline constexpr TextStyle kName{14.0, true};
inline constexpr TextStyle kSmallerName{12.0, true};
inline constexpr TextStyle kHeading{13.5, true};
inline constexpr TextStyle kOutcome{12.0, false};
inline constexpr TextStyle kOutcomeCode{12.0, true};
inline constexpr TextStyle kPrompt{11.0, false};
inline constexpr TextStyle kSmallPrompt{10.5, false};
inline constexpr TextStyle kSmallPromptBold{10.5, true};
inline constexpr TextStyle kColumnHead{9.5, true};
inline constexpr TextStyle kLegend{9.5, false};
inline constexpr TextStyle kBloom{8.0, false};
inline constexpr TextStyle kDate{8.0, false};
inline constexpr TextStyle kFooter{8.0, false};

inline constexpr double kWritingPitch = 7.2; ///< between lines to write on
inline constexpr double kPromptPitch = 6.0;  ///< between lines of an 11 point text
inline constexpr double kBetweenSections = 3.0;

/// A heading over a rule, the minutes at the right where there are any. Ends at the rule.
[[nodiscard]] Block headingBlock(const SheetFonts& fonts, double width, const QString& heading,
                                 const QString& minutes = {});

/// "4 minutes", "1 minute"
[[nodiscard]] QString minutesText(int minutes);

/// A box to tick with words behind it. Returns where the words end.
double tickBox(Block& block, double x, double baseline, const QString& words);

/// Lines to write on, the first one below the top. Returns the last one's y.
double writingLines(Block& block, double x1, double x2, double top, int count);

} // namespace trellis::ui
