// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is said about conferences, goals and work to a teacher, and the phrases to pick from.
#pragma once

#include "core/insight/conference_rounds.h"
#include "core/insight/conference_state.h"
#include "core/insight/goal_hints.h"
#include "core/model/conference.h"
#include "core/model/goal.h"
#include "ui/text/sheet_words.h"

#include <QString>

#include <array>
#include <optional>

namespace trellis::ui {

/// "First conference"
[[nodiscard]] QString sheetKindText(SheetKind kind);

/// "Still working on it"
[[nodiscard]] QString goalStateText(GoalState state);

/// "By when?"
[[nodiscard]] QString goalHintText(GoalHint hint);
/// All hints of a goal in one line; empty for a good one.
[[nodiscard]] QString goalHintsText(const Goal& goal);

/// One of the program's own phrases; empty for a key that it does not know.
[[nodiscard]] QString phraseText(PhraseBank bank, const std::string& key,
                                 const SheetWords& words = SheetWords::of({}));
/// What a prompt asks: the program's phrase or the teacher's text.
[[nodiscard]] QString promptText(const ConferencePrompt& prompt,
                                 const SheetWords& words = SheetWords::of({}));

/// What a sheet needs before it is ready, in the order of its dots.
enum class ReadyPart : std::uint8_t { Words, Work, Goal, Note, Date };
inline constexpr std::array kReadyParts{ReadyPart::Words, ReadyPart::Work, ReadyPart::Goal,
                                        ReadyPart::Note, ReadyPart::Date};
[[nodiscard]] bool isThere(const Readiness& ready, ReadyPart part);
/// "work"
[[nodiscard]] QString readyPartText(ReadyPart part);

/// "Ready", or what is missing: "Still open: work, note"
[[nodiscard]] QString readyText(const Readiness& ready);

/// "5:20 PM", as the language writes a time.
[[nodiscard]] QString clockText(int minuteOfDay);
/// Reads a time as people type it: "17:20", "5:20 pm", "1720", "17". None where it is no time.
/// Where clocks have twelve hours, 1 to 6 without a half of the day are after noon, and so is what
/// would be within three hours of an afternoon that it belongs to; "05:20" is in the morning.
[[nodiscard]] std::optional<int> minuteFromText(const QString& text,
                                                std::optional<int> near = std::nullopt);

/// "Dec 10, 5:20 PM"; empty without a date.
[[nodiscard]] QString whenText(const Conference& conference);

/// "Nov 19 – Nov 20, 2026"
[[nodiscard]] QString roundText(const ConferenceRound& round);

/// "Spanish"; empty for an empty code.
[[nodiscard]] QString languageName(const std::string& code);
/// "Spanish (español)"; empty for an empty code.
[[nodiscard]] QString languageText(const std::string& code);
/// The same where a language of sheets is chosen: says as well which words no native speaker has
/// read yet.
[[nodiscard]] QString languageChoiceText(const std::string& code);

/// The code of the sheets' language that a school writes as "Spanish", "español", "spa" or "es";
/// empty where there are no words in it.
[[nodiscard]] std::string sheetLanguageOf(const std::string& homeLanguage);

} // namespace trellis::ui
