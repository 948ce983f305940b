// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The sections of the back: what is known is printed, the rest is to be filled in by hand. Each
// ends where its last ink ends.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

#include <array>
#include <vector>

namespace trellis::ui {

/// "3 Work I want to show you": the pieces chosen, else two forms to fill in; a further form where
/// there is room for it.
[[nodiscard]] Block workBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                              bool hasFurther);

/// "Thinking about my learning": the prompts with what was typed, else with so many lines each.
[[nodiscard]] Block thinkingBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                  int lines);

/// "About me as a learner", at a first conference.
[[nodiscard]] Block aboutMeBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "4 My goals": how the last ones went, and one or two new ones.
[[nodiscard]] Block goalsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "4 My plan to finish", at the end of a course that is not finished.
[[nodiscard]] Block planBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// How the last goals went, "What I will take with me" and "Advice for the next class": the fourth
/// thing to do where nothing is left to plan.
[[nodiscard]] Block lookingBackBlock(const SheetKit& kit, double width,
                                     const ConferenceSheet& sheet);

/// One goal with all that belongs to it, in a frame of this width; as high as it becomes. What its
/// outcome says follows the outcome's number where it is given.
[[nodiscard]] Block goalForm(const SheetKit& kit, double width, const SheetGoal* goal,
                             const QString& wording = {});

/// When it is due, with the year where that is far away; empty without a day.
[[nodiscard]] QString dueWords(const SheetWords& words, const SheetGoal& goal);
/// "Last time I said: %1, by %2.", with one full stop where the day ends in one.
[[nodiscard]] QString promiseFrame(const SheetWords& words, const SheetGoal& goal);
/// "I will be able to", by its date where it has one.
[[nodiscard]] QString ableWords(const SheetWords& words, const SheetGoal& goal);
/// "My aunt will help me."
[[nodiscard]] QString helperWords(const SheetWords& words, const QString& helper);
/// "Last time I said: …, by Nov 20."
[[nodiscard]] QString promiseWords(const SheetWords& words, const SheetGoal& goal,
                                   const QString& said);
/// To tick for a promise of last time.
[[nodiscard]] const std::array<Saying, 3>& howItWent();
/// Whether one of them is ticked already.
[[nodiscard]] bool isHowItWent(std::size_t which, GoalState state);

/// The name of a level that a piece of work shows, in the language of the words.
[[nodiscard]] QString shownLevel(const SheetWords& words, const ConferenceSheet& sheet,
                                 const std::string& level);
/// "Shows outcome 4: Capable"
[[nodiscard]] QString showsWords(const SheetWords& words, const ConferenceSheet& sheet,
                                 const SheetWork& work);
/// "It is here: Folder, shelf A"
[[nodiscard]] QString placeWords(const SheetWords& words, const QString& place);
/// Both, each where there is something to say; what a user wrote is said once.
[[nodiscard]] std::vector<Spoken> aboutWork(const SheetKit& kit, const ConferenceSheet& sheet,
                                            const SheetWork& work);
/// "Punnett square quiz, Nov 9"
[[nodiscard]] QString titleWords(const SheetKit& kit, const SheetWork& work);

/// "A note from my teacher": the heading with the first lines, then a block for each further line,
/// so that a long note can go on on another page. None for an empty note.
[[nodiscard]] std::vector<Block> noteBlocks(const SheetKit& kit, double width,
                                            const std::string& note);

/// Where the note is, for one that stands on another page.
[[nodiscard]] Block noteElsewhereBlock(const SheetKit& kit, double width, int page);

/// "5 Questions from my family"
[[nodiscard]] Block questionsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "6 We talked about this together"
[[nodiscard]] Block signBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet);

/// "My notes" and lines to the end of the page.
[[nodiscard]] Block myNotesBlock(const SheetKit& kit, double width, double height);

} // namespace trellis::ui
