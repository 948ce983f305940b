// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is said about credit: to a student on paper and on a screen, and the rule to a teacher.
#pragma once

#include "core/report/credit_facts.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

namespace trellis::ui {

/// "I have 5 of the 7 I need for credit. 2 to go."; empty without a rule.
/// Source: mastery/README.md 5, the sentence on sheet and screen.
[[nodiscard]] QString creditSentence(const CreditFacts& facts, TextFor target = TextFor::Screen,
                                     const SheetWords& words = SheetWords::of({}));

/// "2 outcomes do not count for me.", the line after the sentence; empty where all count.
[[nodiscard]] QString exemptSentence(const CreditFacts& facts,
                                     const SheetWords& words = SheetWords::of({}));

/// "number 8": what credit asks for by name and is not there yet; empty for none.
[[nodiscard]] QString namedNeeds(const CreditFacts& facts, const SheetWords& words);

/// "5 of the 7 you need", for lists and for a student at the screen; empty without a rule.
[[nodiscard]] QString creditShortText(const CreditFacts& facts);
[[nodiscard]] QString creditShortText(int count, int needed);

/// Outcomes that credit asks for by name and that are not there yet: "8".
[[nodiscard]] QStringList neededByName(const CreditFacts& facts);

/// "needs 8", "needs 1 more in Speaking": what credit asks for besides the number, for a list;
/// empty where that is all there.
[[nodiscard]] QString alsoNeededText(const CreditFacts& facts);

/// "one away": where a student stands, in a list for the teacher.
[[nodiscard]] QString standingText(Standing standing);

/// "With 4 outcomes exempt, Omar can reach 6; the rule asks for 7. Change the rule for Omar, or end
/// one exemption." Of a student whom the rule leaves out of reach.
[[nodiscard]] QString outOfReachText(const QString& name, const CreditStanding& standing);

/// "Capable on at least 7 of 10 outcomes, outcome 8 required"; empty for a rule without conditions.
[[nodiscard]] QString ruleText(const ClassBook& book, const CreditRule& rule,
                               TextFor target = TextFor::Screen);

/// One condition on its own: "Outcome 8 required".
[[nodiscard]] QString conditionText(const ClassBook& book, const Condition& condition,
                                    TextFor target = TextFor::Screen);

} // namespace trellis::ui
