// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Sizes and small parts that every section of a sheet uses. Units: points and millimetres.
#pragma once

#include "core/model/conference.h"
#include "ui/print/block.h"

namespace trellis::ui {

inline constexpr TextStyle kSmallerName{12.0, true};
inline constexpr TextStyle kPrompt{11.0, false};
inline constexpr TextStyle kSmallPrompt{10.5, false};
inline constexpr TextStyle kSmallPromptBold{10.5, true};
inline constexpr TextStyle kColumnHead{9.5, true};
inline constexpr TextStyle kLegend{9.5, false};
inline constexpr TextStyle kBloom{8.0, false};
inline constexpr TextStyle kDate{8.0, false};
inline constexpr TextStyle kSecond{8.5, false}; ///< the second language
inline constexpr TextStyle kFooter{8.0, false};

inline constexpr double kSecondPitch = 3.9; ///< between its lines, and under the first language
inline constexpr double kPromptPitch = 6.0; ///< between lines of an 11 point text
inline constexpr double kBetweenSections = 3.0;
inline constexpr double kAboveNextWords = 5.0; ///< from what was asked to the next baseline

/// A heading over a rule, the minutes at the right where there are any. Ends at the rule.
[[nodiscard]] Block headingBlock(const SheetKit& kit, double width, const Saying& heading,
                                 const QString& minutes = {});
[[nodiscard]] Block headingBlock(const SheetKit& kit, double width, const QString& heading,
                                 const QString& second, const QString& minutes);

/// "4 minutes", "1 minute"
[[nodiscard]] QString minutesText(const SheetKit& kit, int minutes);

/// Words with the second language small under them, where there is one; beside them where the look
/// asks for that and both are no wider than the room. Returns where they end.
double words(Block& block, const Saying& saying, TextStyle style, double x, double baseline,
             double room = 0.0);
/// The same of a text that may take several lines. Returns the last baseline.
double saidParagraph(Block& block, const Spoken& spoken, TextStyle style, double x, double width,
                     double baseline, double pitch);
/// How much lower goes on what stands under words that were said in two languages.
[[nodiscard]] double secondHeight(const SheetKit& kit, const Saying& saying, TextStyle style,
                                  double room);
/// The same where nothing stands beside anything.
[[nodiscard]] double secondHeight(const SheetKit& kit);

/// What a prompt asks, in the language of the sheet; the teacher's own words as they are.
[[nodiscard]] QString promptWords(const SheetKit& kit, const ConferencePrompt& prompt);
/// The same in the second language; empty for the teacher's own words.
[[nodiscard]] QString alsoPrompt(const SheetKit& kit, const ConferencePrompt& prompt);
/// A dash behind the teacher's own words where an answer follows, which their end is not made for;
/// else empty.
[[nodiscard]] QString betweenOwnAndAnswer(const ConferencePrompt& prompt);

/// A user's text whole, however long it is: it is wrapped, never shortened.
[[nodiscard]] QString isolated(const std::string& text);

/// The same with its lines kept, each in an isolate; empty for nothing but white.
[[nodiscard]] QString isolatedLines(const std::string& text);

/// Stands for what was said in the first language already.
[[nodiscard]] QString omitted();

/// A box to tick with words behind it. Returns where the words end. The room is for both.
double tickBox(Block& block, double x, double baseline, const Saying& saying, double room,
               bool isTicked = false);
/// How much lower goes on what stands under it.
[[nodiscard]] double tickBoxSecondHeight(const SheetKit& kit, const Saying& saying, double room);

/// Words with a line behind them up to the end. Returns how much lower goes on what stands under
/// them.
double wordsWithLine(Block& block, const Saying& saying, double x1, double x2, double baseline);

/// Words with what was typed behind them, wrapped, else with so many lines to write on under them;
/// the first of them behind the words where the look asks for that and half of it is left.
/// Returns the lowest ink.
double wordsWithAnswer(Block& block, const QString& words, const QString& second,
                       const std::string& answer, double x1, double x2, double baseline, int lines);

/// Under lines to write on, where the next one may begin behind the next words.
[[nodiscard]] double whiteUnderLines(const SheetKit& kit);

/// Lines to write on, the first one below the top. Returns the last one's y.
double writingLines(Block& block, double x1, double x2, double top, int count);

} // namespace trellis::ui
